// The table's files: what turns a table inside an element into a pack (src/bin/table.rs), fetched for
// no other. A wasm of its own, and one script with its glue and the half that reads the page's cells.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shrunk } from './binaryen.mjs';
import { script } from './esbuild.mjs';
import { bytes, integrity, text, writeHashed } from './files.mjs';
import { factory } from './glue.mjs';
import { shortImports, stripped } from './imports.mjs';

/** What the files are called, before their hashes. Servers keep them as long as the core's. */
const NAME = 'which-one-core-table';

/** Builds both; gives their names, script first. */
export async function table({ root, staging, release }) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-table-'));
  try {
    const { wasm, glue } = program({ root, folder, release });
    const wasmName = writeHashed(staging, `${NAME}.wasm`, wasm);
    const contents = await script({
      // Not minified, it is large enough for bundlers to leave it a file: what is smaller than 4 KiB they put
      // into an address (`data:`), which strict policies forbid.
      release: false,
      stdin: {
        contents: `${factory(glue)}
import { reader } from './table.js';
export const packOf = reader(makeGlue);
`,
        resolveDir: join(root, 'src/embed'),
        sourcefile: `${NAME}.js`,
      },
      define: {
        WHICH_ONE_TABLE_WASM: JSON.stringify(wasmName),
        WHICH_ONE_TABLE_INTEGRITY: JSON.stringify(integrity(wasm)),
      },
    });
    if (contents.length <= 4096) throw new Error(`${NAME}.js is so small that bundlers would not leave it a file`);
    return [writeHashed(staging, `${NAME}.js`, contents), wasmName];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Trunk builds one program with one set of features, so this one is built beside it, by the same tools.
function program({ root, folder, release }) {
  const profile = release ? 'widget' : 'dev';
  const run = (command, ...options) => execFileSync(command, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  run('cargo', 'build', '--quiet', '--offline', '--bin', 'table', '--no-default-features', '--features', 'table',
    '--target', 'wasm32-unknown-unknown', '--profile', profile);
  const built = join(root, process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown', release ? profile : 'debug', 'table.wasm');
  run('wasm-bindgen', built, '--out-dir', folder, '--out-name', 'table', '--target', 'no-modules', '--no-typescript',
    ...(release ? ['--remove-name-section', '--remove-producers-section'] : []));
  const { wasm, glue } = shortImports(bytes(join(folder, 'table_bg.wasm')), text(join(folder, 'table.js')));
  return { wasm: release ? stripped(shrunk(wasm)) : wasm, glue };
}
