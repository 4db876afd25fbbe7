// The loader: the only file that embedders name. It is bundled from src/embed/ and told here what the
// core's files are called, what the wasm's bytes must be, and which version it is. There are two of
// it: which-one.js, a module, and which-one-classic.js for pages that cannot have modules.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './esbuild.mjs';
import { bytes, integrity } from './files.mjs';
import { shared } from './shared.mjs';

/** The loaders' names, and how esbuild calls what they are. */
export const LOADERS = { 'which-one.js': 'esm', 'which-one-classic.js': 'iife' };

/** Writes both. Their sources see what `define` names. */
export async function loaders(made) {
  for (const [name, format] of Object.entries(LOADERS)) {
    const isClassic = format === 'iife';
    await loader(made, {
      path: join(made.staging, name),
      format,
      define: {
        ...(isClassic && { 'import.meta.url': '""' }), // not there, and not asked for
        WHICH_ONE_CLASSIC: String(isClassic),
        WHICH_ONE_PLACES: 'null',
      },
    });
  }
}

/** Writes one where it is to be, with what else it is to see. */
export async function loader({ root, staging, release, version, coreName, wasmName }, { path, define, ...settings }) {
  const contents = await script({
    release,
    entryPoints: [join(root, 'src/embed/which-one.js')],
    minifySyntax: true, // takes out what is for another kind of script
    ...(release && shared),
    define: {
      WHICH_ONE_CORE: JSON.stringify(coreName),
      WHICH_ONE_INTEGRITY: JSON.stringify(integrity(bytes(join(staging, wasmName)))),
      WHICH_ONE_VERSION: JSON.stringify(version),
      WHICH_ONE_WASM: JSON.stringify(wasmName),
      ...define,
    },
    ...settings,
  });
  writeFileSync(path, contents);
}
