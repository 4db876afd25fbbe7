// The one browser process of a run: started when it is first needed, shared by all journeys, each
// in a context of its own (own storage, own settings).

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * A context in a browser of its own, which is not as private as the others, and in which the reader has
 * chosen these preferences (Chromium's names for them).
 */
export async function readersOwn(preferences, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-reader-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, { executablePath: path(), headless: true, args: FLAGS, ...settings });
  const close = context.close.bind(context);
  context.close = async () => {
    await close();
    await rm(folder, { recursive: true, maxRetries: 10 }); // the browser's last process may still write
  };
  return context;
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
