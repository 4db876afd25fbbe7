// The service worker, sw.js: told which build it is and which files it consists of, each with the
// hash of its bytes. Written last, because it names all the others.

import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './esbuild.mjs';
import { bytes } from './files.mjs';

// What the page does without: the worker itself, what is there for other programs, and for authors.
const NOT_KEPT = [
  'sw.js',
  '_headers',
  'preview.png',
  'packs/pack.schema.json',
  'which-one-classic.js',
  'which-one.d.ts',
  'custom-elements.json',
  'integrity.json',
];
// Its elements have packs, not tables.
const OF_TABLES = /^which-one-core-table-/;

/** Writes sw.js for the files that are in the folder. */
export async function serviceWorker({ root, folder, release = true }) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .filter((name) => !NOT_KEPT.includes(name) && !OF_TABLES.test(name) && !name.startsWith('npm/'))
    .sort();
  // The page by the address that people use; some hosts redirect its file name there.
  const files = names.map((name) => [name === 'index.html' ? './' : name, integrity(join(folder, name))]);
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const worker = await script({
    release,
    entryPoints: [join(root, 'src/page/service-worker.js')],
    format: 'iife',
    define: { WHICH_ONE_BUILD: JSON.stringify(id), WHICH_ONE_FILES: JSON.stringify(files) },
  });
  writeFileSync(join(folder, 'sw.js'), worker);
}

function integrity(path) {
  return `sha256-${createHash('sha256').update(bytes(path)).digest('base64')}`;
}
