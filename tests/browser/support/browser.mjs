// The one browser process of a run: started when it is first needed, shared by all journeys, each
// in a context of its own (own storage, own settings).

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  // Without these, Chromium looks up its maker's hosts at every start, and tests wait for that.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A context's pages are ours alone, and CI's user often may not make a sandbox.
  '--no-sandbox',
];

let running;

/** The browser, started at the first call. */
export function browser() {
  running ??= chromium.launch({ executablePath: path(), headless: true, args: FLAGS });
  return running;
}

/** Ends the browser, if one was started. */
export async function closeBrowser() {
  const last = running;
  running = undefined;
  await (await last)?.close();
}

function path() {
  const script = fileURLToPath(new URL('../../../tools/chromium.sh', import.meta.url));
  try {
    return execFileSync(script, { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('no Chromium found: run tools/install.sh test, or set CHROMIUM to its path');
  }
}
