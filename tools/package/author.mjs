// The author's page: author.html, its style sheet, and its program: a script that is its own judge's
// thread, too, and the wasm. Both are named by their bytes. Nothing of it is in the widget.
//
// The glue keeps Yew's own marks, since the widget on the same page has others.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shrunk } from './binaryen.mjs';
import { script, styleSheet } from './esbuild.mjs';
import { bytes, only, text, writeHashed } from './files.mjs';
import { appFactory, importable } from './glue.mjs';
import { shortImports, stripped } from './imports.mjs';

/** Writes all of it; Trunk's raw output in `raw` is not published. */
export async function author({ root, staging, raw, release }) {
  if (existsSync(join(raw, 'snippets'))) throw new Error('wasm-bindgen emitted snippets for the author’s page');
  const { wasm, glue } = shortImports(bytes(only(raw, '.wasm')), text(only(raw, '.js')));
  const wasmName = writeHashed(staging, 'author.wasm', release ? stripped(shrunk(wasm)) : wasm);
  const contents = await script({
    release,
    entryPoints: [join(root, 'src/page/author/author.js')],
    external: ['./bundle.js'], // what makes a single file, for both pages
    define: { AUTHOR_WASM: JSON.stringify(`./${wasmName}`), WHICH_ONE_OFFLINE: String(release) },
    plugins: [importable('author-glue', appFactory(glue))],
  });
  const scriptName = writeHashed(staging, 'author.js', contents);
  const css = await styleSheet({ entry: join(root, 'styles/author.css'), release });
  writeFileSync(join(staging, 'author.css'), `${css}\n`);
  page({ root, staging, scriptName });
  rmSync(raw, { recursive: true });
}

function page({ root, staging, scriptName }) {
  const source = readFileSync(join(root, 'author.html'), 'utf8');
  const named = 'src="author.js"';
  if (!source.includes(named)) throw new Error(`author.html has no ${named}`);
  writeFileSync(join(staging, 'author.html'), source.replace(named, `src="${scriptName}"`));
}
