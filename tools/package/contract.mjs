// The contract: what embedders' tools read. Types and the custom-elements manifest are written by hand
// beside the element; the hashes are those of the files as they are published.

import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytes, integrity } from './files.mjs';

/** Copies the types and the manifest. */
export function contract({ root, staging }) {
  for (const name of ['which-one.d.ts', 'custom-elements.json']) {
    copyFileSync(join(root, 'src/embed', name), join(staging, name));
  }
}

/** Writes integrity.json: for each script or wasm, what goes into a tag's `integrity`. */
export function hashes({ staging, names }) {
  const listed = Object.fromEntries(names.map((name) => [name, integrity(bytes(join(staging, name)), 'sha384')]));
  writeFileSync(join(staging, 'integrity.json'), `${JSON.stringify(listed, null, 2)}\n`);
}
