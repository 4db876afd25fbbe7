// The core: everything that the loader fetches when a widget comes into view, unless its pack is a
// table (table.mjs). One ES module with
// the glue's factory, the half of the element's script that works with it (src/embed/widget.js), and
// the style sheet as a string (it goes into a constructed sheet, which no CSP blocks); and the wasm. What
// the first frame does without is cut off from both: the rest, a wasm that carries its styles in a section
// of its own. All are named by their final bytes.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { shrunk } from './binaryen.mjs';
import { bytes, integrity, only, text, writeHashed } from './files.mjs';
import { glueFactory } from './glue.mjs';
import { shortImports, stripped, withSection } from './imports.mjs';
import { split } from './split.mjs';

/** Where the halves of a release lie with their names, for whoever asks what is in them. */
export const NAMED = 'target/named';

// What the first frame does without: src/ui/rest.rs, and the table as text.
const GATES = [
  /^which_one::ui::rest::verdict$/, /^which_one::ui::rest::compare$/, /^which_one::ui::rest::explain$/,
  /^which_one::app::update::written$/,
];

/** Writes the files; gives their names: script, wasm, rest. The script names that of tables. */
export async function core({ root, staging, raw, release, tableName }) {
  if (existsSync(join(raw, 'snippets'))) {
    throw new Error('wasm-bindgen emitted snippets: files of their own, which a factory cannot load');
  }
  const sheet = (name) => styleSheet({ entry: join(root, 'styles', name), release });
  const { wasm, glue } = shortImports(bytes(only(raw, '.wasm')), text(only(raw, '.js')));
  const halves = split(wasm, GATES);
  const final = (half) => (release ? stripped(kept(root, half, shrunk(halves[half]))) : halves[half]);
  const rest = withSection(final('rest'), 'css', await sheet('rest.css'));
  const source = `${glueFactory(glue, GATES.length)}
export { boot, mount } from './widget.js';
export { css } from './rest.js';
// A table's pack, made by what comes for nothing else.
export const packOf = async (table, get) => (await get(${JSON.stringify(tableName)})).packOf(table, get);
`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'src/embed'), sourcefile: 'which-one-core.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: release,
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      WHICH_ONE_STYLES: JSON.stringify(await sheet('first.css')),
      WHICH_ONE_REST_INTEGRITY: JSON.stringify(integrity(rest)),
    },
  });
  const script = writeHashed(staging, 'which-one-core.js', outputFiles[0].contents);
  await holds(join(staging, script));
  return [
    script,
    writeHashed(staging, 'which-one-core.wasm', final('first')),
    writeHashed(staging, 'which-one-rest.wasm', rest),
  ];
}

/** Keeps a half with its names, for tools/bytes.mjs; gives it on. */
function kept(root, half, wasm) {
  const folder = join(root, NAMED);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${half}.wasm`), wasm);
  return wasm;
}

/** A style sheet with what it imports, as one string. */
export async function styleSheet({ entry, release }) {
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: release,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  // A browser would drop what it cannot read in silence.
  if (warnings.length > 0) throw new Error(`${entry} has mistakes, see above`);
  return outputFiles[0].text.trim();
}

// Minified glue that does not run, or calls of the factory that share state, would be found out
// only by readers: so it is tried here, as far as it goes without wasm.
async function holds(path) {
  const { makeGlue, mount, css } = await import(pathToFileURL(path));
  const [one, other] = [makeGlue(), makeGlue()];
  if (typeof one !== 'function' || one === other || typeof one.mount !== 'function' || !mount || typeof css !== 'string') {
    throw new Error(`${path} does not give a new glue with \`mount\` at each makeGlue(), mount(), and css`);
  }
}
