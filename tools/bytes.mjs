// Where the bytes of the wasm go: for the first file and for the rest, which part of which crate takes how
// many, and which functions are the biggest. Read from the files as they were built, before their names were
// taken off (tools/package/core.mjs); the bytes are those before compression.
//
//   node tools/bytes.mjs            a table for each file
//   node tools/bytes.mjs pack       every function whose name holds that

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAMED } from './package/core.mjs';
import { name, number, sectionsOf } from './package/imports.mjs';

const FILES = { first: 'before the first frame', rest: 'after it' };
const [PARTS, FUNCTIONS] = [24, 30]; // as many lines

// The numbers of sections, and of the list of functions' names inside the one of names.
const [CUSTOM, CODE, DATA] = [0, 10, 11];
const NAMES_OF_FUNCTIONS = 1;

/** Each function of a wasm that has its names, and each section but the code: `{ what, bytes }`. */
export function contents(wasm) {
  const sections = sectionsOf(wasm);
  const section = (wanted) => sections.find(([id]) => id === wanted)?.[1];
  const names = namesIn(sections.filter(([id]) => id === CUSTOM).map(([, content]) => content));
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === 'function').length;
  const others = sections.filter(([id]) => id !== CUSTOM && id !== CODE);
  return [
    ...sizes(section(CODE)).map((bytes, i) => ({ what: names.get(imported + i) ?? '(no name)', bytes })),
    ...others.map(([id, { length: bytes }]) => ({ what: id === DATA ? '(data)' : '(imports, exports, types)', bytes })),
  ];
}

/** The bytes of each function's body. */
function sizes(code) {
  let [count, at] = number(code, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    const [size, start] = number(code, at);
    found.push(size);
    at = start + size;
  }
  return found;
}

function namesIn(customs) {
  const names = new Map();
  const content = customs.find((custom) => name(custom, 0)[0] === 'name');
  for (let at = content ? name(content, 0)[1] : Infinity; at < content?.length; ) {
    const [size, start] = number(content, at + 1);
    if (content[at] === NAMES_OF_FUNCTIONS) {
      let [count, from] = number(content, start);
      for (; count > 0; count -= 1) {
        const [index, before] = number(content, from);
        const [text, after] = name(content, before);
        names.set(index, text.replace(/::h[0-9a-f]{16}|\[[0-9a-f]{16}\]/g, ''));
        from = after;
      }
    }
    at = start + size;
  }
  return names;
}

/** The part that a name belongs to: of our own crate the module, of others the crate. */
export function part(what) {
  if (what.startsWith('(')) return what;
  const path = /which_one::\w+/.exec(what)?.[0] ?? /(?:^|[< &(])([a-z]\w*)::/.exec(what)?.[1];
  return path ?? 'exports and glue';
}

/** Sums of bytes by what `key` says of each, the largest first. */
export function summed(all, key) {
  const sums = new Map();
  for (const { what, bytes } of all) sums.set(key(what), (sums.get(key(what)) ?? 0) + bytes);
  return [...sums].sort(([, a], [, b]) => b - a);
}

function print(rows, total) {
  for (const [what, bytes] of rows) {
    console.log(`${String(bytes).padStart(9)} ${((100 * bytes) / total).toFixed(1).padStart(5)} %  ${what.slice(0, 110)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv[2];
  for (const [half, when] of Object.entries(FILES)) {
    const all = contents(readFileSync(join(NAMED, `${half}.wasm`)));
    const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
    const functions = all.filter(({ what }) => !what.startsWith('('));
    console.log(`\nwasm, ${when}: ${total} bytes, ${functions.length} functions`);
    if (wanted) {
      print(summed(functions.filter(({ what }) => what.includes(wanted)), (what) => what), total);
    } else {
      print(summed(all, part).slice(0, PARTS), total);
      console.log('         the biggest functions:');
      print(summed(functions, (what) => what).slice(0, FUNCTIONS), total);
    }
  }
  console.log();
}
