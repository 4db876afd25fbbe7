// Splits the wasm in two: what a first frame calls, and all the rest, which is fetched when that frame is
// there.
//
// What a first frame calls is tried out (called.mjs). The halves share memory, globals and tables. The first
// one calls the rest through places in the table, which are empty until the rest has come and fills them; so
// if the trial missed something, the first one stops there, and starts again when it is complete
// (src/embed/rest.js). The rest calls the first one through its exports.
//
// What nothing leads to goes nowhere.

import { shareConstants } from './constants.mjs';
import { NAME, mentions, written } from './program.mjs';
import { reached } from './reach.mjs';

/** The module name under which the rest imports the first half. */
export const FIRST = 'first';
/** The module name under which a marked program tells of its calls. */
export const WATCH = 'watch';

const SIGNATURE = new RegExp(String.raw`^ \(func ${NAME}((?: \(type [^)]*\)| \(param (?:${NAME} )?[^)]*\)| \(result [^)]*\))*)`);
const GLOBAL = new RegExp(String.raw`^ \(global (${NAME}) (\(mut \w+\)|\w+)`);
const TABLE = new RegExp(String.raw`^ \(table (${NAME}) (.*?)\)$`);
const FUNCTIONS = new RegExp(String.raw`^ \(table (${NAME}) (\d+) (\d+) funcref\)$`);
const MEMORY = new RegExp(String.raw`^ \(memory (${NAME}) (.*?)\)$`);
const ELEMENTS = /^ \(elem [^]*?\(i32\.const (\d+)\)(?: func)?/;
const KINDS = ['func', 'global', 'import'];
// What is called by chance, however often frames are tried: where the hashes of two names collide, where a list
// is full. It is kept wherever what was called may call it.
const BY_CHANCE = /find_or_find_insert_index|RawTable<T,A>::find|equivalent_key|raw_vec::|grow_one|Vec<T,A>::(?:push|reserve)|talc::/;
// What stands in the table in the place of a function that is not there yet; no call fits it.
const ABSENT = '$absent';

/** The whole program, telling of each function that is called by its place among them. */
export function marked(items) {
  let functions = 0;
  const tell = ` (import "${WATCH}" "0" (func $tell (param i32)))`;
  const texts = items.map(({ kind, text }) => {
    if (kind !== 'func') return text;
    const body = /^( \(func .*(?:\n  \(local .*)*)\n([^]*)$/.exec(text);
    const mark = `  (call $tell (i32.const ${functions}))`;
    functions += 1;
    return body ? `${body[1]}\n${mark}\n${body[2]}` : text;
  });
  return written([...texts.slice(0, afterTypes(items)), tell, ...texts.slice(afterTypes(items))]);
}

/**
 * The two halves.
 * @param {import('./program.mjs').Item[]} items
 * @param {number[]} called the functions that the first half keeps, by their places among them
 * @param {import('./linking.mjs').Account} [known] without it all functions and constants count as used
 * @returns {{ first: Buffer, rest: Buffer }}
 */
export function split(items, called, known) {
  const functions = items.filter(({ kind }) => kind === 'func');
  const table = tableOf(items);
  const live = known ? reached(items, table, known) : { functions: new Set(functions) };
  const stays = withCompany(items, functions.filter((item) => live.functions.has(item)), called.map((place) => functions[place]));
  const useless = [...stays].filter((item) => !live.functions.has(item));
  if (useless.length > 0) throw new Error(`what nothing leads to was called: ${useless.map(({ name }) => name).join(', ')}`);
  const gone = new Set(functions.filter((item) => !stays.has(item)).map(({ name }) => name));
  const goes = functions.filter((item) => gone.has(item.name) && live.functions.has(item));
  const used = new Set(items.filter((item) => item.kind === 'export' || stays.has(item)).flatMap(mentions));
  const slots = { ...table, cut: goes.map(({ name }) => name).filter((name) => used.has(name)) };
  const needed = shared(items, goes);
  const constants = known && shareConstants(items, known, stays, gone, live.constants);
  return { first: first(items, gone, slots, needed, constants), rest: rest(items, goes, slots, needed, constants) };
}

/** What was called, and what it may call by chance, itself or through the table. */
function withCompany(items, functions, called) {
  const chances = new Map(functions.filter(({ name }) => BY_CHANCE.test(name)).map((item) => [item.name, item]));
  const stays = new Set();
  const waiting = [...called, ...items.filter(({ kind }) => kind === 'elem').flatMap(mentions).flatMap((name) => chances.get(name) ?? [])];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (stays.has(next)) continue;
    stays.add(next);
    waiting.push(...mentions(next).flatMap((name) => chances.get(name) ?? []));
  }
  return stays;
}

function afterTypes(items) {
  return items.findIndex(({ kind }) => kind !== 'type' && kind !== 'rec');
}

/** What some functions use that is not among them; of memory and tables, all there is. */
function shared(items, users) {
  const names = new Set(users.flatMap(mentions));
  for (const { name } of users) names.delete(name);
  return items.filter(({ kind, name }) => ['memory', 'table'].includes(kind) || (KINDS.includes(kind) && names.has(name)));
}

/** The table of functions: its name, what is in it and where that begins. */
function tableOf(items) {
  const [, table, size] = items.map(({ text }) => FUNCTIONS.exec(text)).find(Boolean);
  const segments = items.filter(({ text }) => ELEMENTS.test(text));
  if (segments.length !== 1) throw new Error(`the wasm should fill its table at once, and does in ${segments.length} parts`);
  const [head, from] = ELEMENTS.exec(segments[0].text);
  return { table, size: Number(size), from: Number(from), filled: mentions({ text: segments[0].text.slice(head.length) }) };
}

function first(items, gone, slots, needed, constants) {
  const { table, size, from, filled, cut } = slots;
  const exports = needed.map((item, i) => ` (export "_${i.toString(36)}" (${sort(item)} ${item.name}))`);
  const texts = items.flatMap((item) => {
    const { kind, name, text } = item;
    if (kind === 'func' && gone.has(name)) return cut.includes(name) ? [detour(item, slots)] : [];
    if (item === constants?.item) return [constants.first];
    if (FUNCTIONS.test(text)) return [` (table ${table} ${size + cut.length} ${size + cut.length} funcref)`];
    if (ELEMENTS.test(text)) return [elements(slots, from, filled.map((each) => (gone.has(each) ? ABSENT : each)))];
    return [text];
  });
  return written([...texts, ` (func ${ABSENT} (param f64 f64 f64) (unreachable))`, ...exports]);
}

/** A function that calls what takes its place in the table. */
function detour({ name, text }, { table, size, cut }) {
  const signature = signatureOf(text);
  const given = [...signature.matchAll(/\(param (\$\S+) \w+\)/g)].map(([, param]) => `(local.get ${param})`);
  const types = signature.replace(/\(param \$\S+ /g, '(param ');
  return ` (func ${name}${signature} (call_indirect ${table}${types} ${given.join(' ')} (i32.const ${size + cut.indexOf(name)})))`;
}

function rest(items, own, slots, needed, constants) {
  const { size, from, filled, cut } = slots;
  const types = items.filter(({ kind }) => kind === 'type' || kind === 'rec').map(({ text }) => text);
  const imports = needed.map((item, i) => ` (import "${FIRST}" "_${i.toString(36)}" ${description(item, slots)})`);
  const names = new Set(own.map(({ name }) => name));
  const places = [];
  for (const [i, name] of filled.entries()) {
    if (!names.has(name)) continue;
    if (places.at(-1)?.end === from + i) places.at(-1).names.push(name);
    else places.push({ at: from + i, names: [name] });
    places.at(-1).end = from + i + 1;
  }
  if (cut.length > 0) places.push({ at: size, names: cut });
  const fills = places.map(({ at, names: those }) => elements(slots, at, those));
  return written([...types, ...imports, ...(constants?.rest ?? []), ...fills, ...own.map(({ text }) => text)]);
}

function elements({ table }, at, names) {
  return ` (elem (table ${table}) (i32.const ${at}) func ${names.join(' ')})`;
}

function sort({ kind }) {
  return kind === 'import' ? 'func' : kind;
}

/** What an import says of the thing that it imports. */
function description({ kind, name, text }, { size, cut }) {
  if (kind === 'import') return /(\(func [\s\S]*\))\)$/.exec(text)[1];
  if (kind === 'func') return `(func ${name}${signatureOf(text)})`;
  if (kind === 'global') return `(global ${name} ${GLOBAL.exec(text)[2]})`;
  if (FUNCTIONS.test(text)) return `(table ${name} ${size + cut.length} ${size + cut.length} funcref)`;
  if (kind === 'table') return `(table ${name} ${TABLE.exec(text)[2]})`;
  return `(memory ${name} ${MEMORY.exec(text)[2]})`;
}

function signatureOf(text) {
  return SIGNATURE.exec(text)[0].replace(new RegExp(String.raw`^ \(func ${NAME}`), '');
}
