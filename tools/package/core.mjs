// The core: everything that the loader fetches when a widget comes into view, unless its pack is a
// table (table.mjs). One ES module (src/embed/core.js) with
// the glue's factory, the half of the element's script that works with it, and
// the style sheet as a string (it goes into a constructed sheet, which no CSP blocks); and the wasm. What
// the first frame does without is cut off from both: the rest, a wasm that carries its styles in a section
// of its own. All are named by their final bytes.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { assemble, shrunk } from './binaryen.mjs';
import { script, styleSheet } from './esbuild.mjs';
import { bytes, integrity, only, text, writeHashed } from './files.mjs';
import { glueFactory, importable, leaner } from './glue.mjs';
import { shortImports, stripped, withSection } from './imports.mjs';
import { account } from './linking.mjs';
import { read } from './program.mjs';
import { shared } from './shared.mjs';
import { marked, split } from './split.mjs';
import { trapping } from './traps.mjs';

/** Where the halves of a release lie with their names, for whoever asks what is in them. */
export const NAMED = 'target/named';

// What is tried to find out which functions a first frame calls.
const PACKS = ['packs', 'tests/packs/sound'];

// Has browsers that know it compile all of the script while it is fetched, instead of each function when it is called
// first. (V8: Explicit Compile Hints, https://v8.dev/blog/explicit-compile-hints)
const AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Writes the files; gives their names: script, wasm, rest. The script names that of tables. */
export async function core({ root, staging, raw, release, tableName }) {
  if (existsSync(join(raw, 'snippets'))) {
    throw new Error('wasm-bindgen emitted snippets: files of their own, which a factory cannot load');
  }
  const sheet = (name) => styleSheet({ entry: join(root, 'styles', name), release });
  const { wasm, glue } = shortImports(bytes(only(raw, '.wasm')), text(only(raw, '.js')));
  const halves = release ? halved(root, glueFactory(glue), wasm) : whole(wasm);
  const final = (half) => (release ? stripped(kept(root, half, shrunk(halves[half]))) : halves[half]);
  const first = final('first');
  const source = glueFactory(release ? leaner(glue, first) : glue);
  const rest = withSection(final('rest'), 'css', await sheet('rest.css'));
  const restName = writeHashed(staging, 'which-one-rest.wasm', rest);
  const contents = await script({
    release,
    entryPoints: [join(root, 'src/embed/core.js')],
    ...(release && { ...shared, banner: { js: AT_ONCE } }),
    define: {
      WHICH_ONE_STYLES: JSON.stringify(await sheet('first.css')),
      WHICH_ONE_TABLE: JSON.stringify(tableName),
      WHICH_ONE_REST: JSON.stringify(restName),
      WHICH_ONE_REST_INTEGRITY: JSON.stringify(integrity(rest)),
    },
    plugins: [importable('widget-glue', source)],
  });
  const scriptName = writeHashed(staging, 'which-one-core.js', contents);
  await holds(join(staging, scriptName));
  return [scriptName, writeHashed(staging, 'which-one-core.wasm', first), restName];
}

/** The halves of the wasm, cut by what the first frames of all packs call; both must make the same frames. In neither is
 * what says why it panicked. */
function halved(root, glue, wasm) {
  const items = trapping(read(wasm));
  const packs = PACKS.flatMap((place) => packsIn(join(root, place)));
  const { called, frames } = tried(glue, marked(items), packs);
  const halves = split(items, called, account(wasm));
  const again = tried(glue, halves.first, packs);
  if (frames.some((frame, i) => frame !== again.frames[i])) throw new Error('the first half makes another first frame than the whole');
  return halves;
}

/** The wasm uncut, and a rest with nothing in it: for builds that are made often, or that fail on purpose. */
function whole(wasm) {
  return { first: wasm, rest: assemble('(module)') };
}

/** What comes of the packs' first frames, see called.mjs. */
function tried(glue, wasm, packs) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-called-'));
  try {
    const [glueFile, wasmFile] = [join(folder, 'glue.js'), join(folder, 'program.wasm')];
    writeFileSync(glueFile, glue);
    writeFileSync(wasmFile, wasm);
    const script = fileURLToPath(new URL('called.mjs', import.meta.url));
    const said = execFileSync(process.execPath, [script, glueFile, wasmFile, ...packs], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return JSON.parse(said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The packs that ask something: others begin with the verdict, which the first half need not have. */
function packsIn(folder) {
  const asks = ({ features = [], cells = {} }) => features.length > 0 || Object.values(cells).some((row) => Object.keys(row).length > 0);
  const names = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name));
  return names.sort().map((name) => join(folder, name)).filter((path) => asks(JSON.parse(text(path))));
}

/** Keeps a half with its names, for tools/bytes.mjs; gives it on. */
function kept(root, half, wasm) {
  const folder = join(root, NAMED);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${half}.wasm`), wasm);
  return wasm;
}

// Minified glue that does not run, or calls of the factory that share state, would be found out
// only by readers: so it is tried here, as far as it goes without wasm.
async function holds(path) {
  const { makeGlue, take } = await import(pathToFileURL(path));
  const [one, other] = [makeGlue(), makeGlue()];
  if (typeof one !== 'function' || one === other || typeof one.mount !== 'function' || !take) {
    throw new Error(`${path} does not give a new glue with \`mount\` at each makeGlue(), and take`);
  }
}
