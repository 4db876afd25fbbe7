// Splits the wasm in two: what the first frame needs, and what only other views need, which is fetched
// when that frame is there.
//
// The cut goes through the call graph. Some functions are named as gates; whatever can be reached only
// through a gate goes with it. The first file calls the gates through imports, the second one calls the
// rest through the first one's exports; they share memory, tables and the stack pointer. What functions
// refer to by number (closures) and all data stay in the first file.
//
// Works on the text format, as wasm-dis writes it: one item at the top level begins with ` (`.

import { assemble, disassembled } from './binaryen.mjs';

/** The module names under which each half imports the other. */
export const FIRST = 'first';
export const REST = 'rest';

const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const FUNCTION = new RegExp(String.raw`^ \(func (${NAME})`);
const SIGNATURE = new RegExp(String.raw`^ \(func ${NAME}((?: \(type [^)]*\)| \(param (?:${NAME} )?[^)]*\)| \(result [^)]*\))*)`);
const GLOBAL = new RegExp(String.raw`^ \(global (${NAME}) (\(mut \w+\)|\w+)`);
const TABLE = new RegExp(String.raw`^ \(table (${NAME}) (.*?)\)$`);
const MEMORY = new RegExp(String.raw`^ \(memory (${NAME}) (.*?)\)$`);
const KINDS = ['func', 'global', 'import'];
const MENTIONED = new RegExp(NAME, 'g');

/**
 * The two halves of a binary that has its names.
 * @param {Uint8Array} wasm
 * @param {RegExp[]} gates each must name one function
 * @returns {{ first: Buffer, rest: Buffer }} the first imports the gates as `0`, `1`, …
 */
export function split(wasm, gates) {
  const items = read(wasm);
  const functions = new Map(items.filter((item) => item.kind === 'func').map((item) => [item.name, item]));
  const cut = gates.map((gate) => one([...functions.keys()].filter((name) => gate.test(plain(name))), gate));
  const stays = reached(items, functions, new Set(cut));
  const goes = [...functions.keys()].filter((name) => !stays.has(name));
  const needed = shared(items, goes.map((name) => functions.get(name)));
  return { first: first(items, cut, new Set(goes), needed), rest: rest(items, cut, goes, needed) };
}

function read(wasm) {
  const lines = disassembled(wasm).trimEnd().split('\n').slice(1, -1);
  const items = [];
  for (const line of lines) {
    if (/^ \(/.test(line)) items.push({ kind: /^ \((\w+)/.exec(line)[1], text: line });
    else items.at(-1).text += `\n${line}`;
  }
  for (const item of items) item.name = nameOf(item);
  return items;
}

function nameOf({ kind, text }) {
  if (kind === 'import') return new RegExp(String.raw`\((?:func|global|table|memory) (${NAME})`).exec(text)?.[1];
  return new RegExp(String.raw`^ \(\w+ (${NAME})`).exec(text)?.[1];
}

/** A name as its author wrote it: without quotes, and without what tells versions of it apart. */
function plain(name) {
  return name.replace(/^\$"?|"$/g, '').replace(/::h[0-9a-f]{16}$|\[[0-9a-f]{16}\]/g, '');
}

/** Every function that can be called without passing a gate. */
function reached(items, functions, gates) {
  const waiting = items.filter(({ kind }) => ['export', 'elem', 'start'].includes(kind)).flatMap(mentions);
  const seen = new Set();
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (seen.has(name) || gates.has(name) || !functions.has(name)) continue;
    seen.add(name);
    waiting.push(...mentions(functions.get(name)));
  }
  return seen;
}

function mentions({ text }) {
  return text.match(MENTIONED) ?? [];
}

/** What some functions use that is not among them; of memory and tables, all there is. */
function shared(items, users) {
  const names = new Set(users.flatMap(mentions));
  for (const { name } of users) names.delete(name);
  return items.filter(({ kind, name }) => ['memory', 'table'].includes(kind) || (KINDS.includes(kind) && names.has(name)));
}

function first(items, cut, gone, needed) {
  const named = new Map(items.map((item) => [item.name, item]));
  const gates = cut.map((name, i) => ` (import "${REST}" "${i}" (func ${name}${signature(named.get(name))}))`);
  const exports = needed.map((item, i) => ` (export "_${i.toString(36)}" (${sort(item)} ${item.name}))`);
  const stays = items.filter(({ kind, name }) => kind !== 'func' || !gone.has(name));
  const at = stays.findIndex(({ kind }) => kind !== 'type' && kind !== 'import' && kind !== 'rec');
  const texts = stays.map(({ text }) => text);
  return module([...texts.slice(0, at), ...gates, ...texts.slice(at), ...exports]);
}

function rest(items, cut, own, needed) {
  const named = new Map(items.map((item) => [item.name, item]));
  const types = items.filter(({ kind }) => kind === 'type' || kind === 'rec').map(({ text }) => text);
  const imports = needed.map((item, i) => ` (import "${FIRST}" "_${i.toString(36)}" ${description(item)})`);
  const exports = cut.map((name, i) => ` (export "${i}" (func ${name}))`);
  return module([...types, ...imports, ...exports, ...own.map((name) => named.get(name).text)]);
}

function sort({ kind }) {
  return kind === 'import' ? 'func' : kind;
}

/** What an import says of the thing that it imports. */
function description({ kind, name, text }) {
  if (kind === 'import') return /(\(func [\s\S]*\))\)$/.exec(text)[1];
  if (kind === 'func') return `(func ${name}${signature({ text })})`;
  if (kind === 'global') return `(global ${name} ${GLOBAL.exec(text)[2]})`;
  if (kind === 'table') return `(table ${name} ${TABLE.exec(text)[2]})`;
  return `(memory ${name} ${MEMORY.exec(text)[2]})`;
}

function signature({ text }) {
  return SIGNATURE.exec(text)[1];
}

function module(texts) {
  return assemble(`(module\n${texts.join('\n')}\n)\n`);
}

function one(found, gate) {
  if (found.length !== 1) throw new Error(`${gate} should name one function of the wasm, and names ${found.length}`);
  return found[0];
}
