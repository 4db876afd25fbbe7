// The loader, which-one.js: the only file that embedders name. It is bundled from src/embed/ and
// told here what the core's two files are called and which version it is.

import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes which-one.js; its sources see WHICH_ONE_CORE, WHICH_ONE_WASM and WHICH_ONE_VERSION. */
export async function loader({ root, staging, release, version, coreName, wasmName }) {
  await build({
    entryPoints: [join(root, 'src/embed/which-one.js')],
    outfile: join(staging, 'which-one.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: release,
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      WHICH_ONE_CORE: JSON.stringify(coreName),
      WHICH_ONE_WASM: JSON.stringify(wasmName),
      WHICH_ONE_VERSION: JSON.stringify(version),
    },
  });
}
