// Another build beside dist/: the same site with another heading and another core, as if it had been
// built from sources that changed since.

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serviceWorker } from '../../../tools/package/offline.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CORE = /^which-one-core-[0-9a-f]+\.js$/;

/** Makes it in a folder of its own, with that heading; gives the folder and both names of the core. */
export async function nextBuild(heading) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-build-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const before = readdirSync(folder).find((name) => CORE.test(name));
  const now = before.replace(/[0-9a-f]+\.js$/, '0123456789ab.js');
  renameSync(join(folder, before), join(folder, now));
  change(folder, 'which-one.js', before, now);
  change(folder, 'index.html', '<h1>Which one is it?</h1>', `<h1>${heading}</h1>`);
  await serviceWorker({ root: ROOT, folder });
  return { folder, before, now };
}

function change(folder, name, from, to) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}
