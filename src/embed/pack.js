// With the core: the text of a pack, out of what the loader found. What it says is the wasm's to read.

import { compiling } from './program.js';

/**
 * The text of a pack.
 * @param {import('./seat.js').Source} source
 * @param {import('./program.js').Files} files
 * @returns {Promise<string>}
 */
export async function textOf(source, files) {
  const found = await source;
  if (typeof found === 'string') return found;
  if (found.localName === 'table') {
    const { packOf } = await files.imported(WHICH_ONE_TABLE);
    return packOf(found, compiling(files));
  }
  if (found.localName) return found.textContent;
  throw await files.reason(found);
}
