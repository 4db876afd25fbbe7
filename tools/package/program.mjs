// A program as text: what wasm-dis makes of a wasm, as its items, and what wasm-as makes of them again.
//
// One item at the top level begins with ` (`; a function is one, or a table, or an export.

import { assemble, disassembled } from './binaryen.mjs';
import { onlyNames } from './imports.mjs';

/** How a name is written. */
export const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const MENTIONED = new RegExp(NAME, 'g');

/** @typedef {{ kind: string, name?: string, text: string }} Item */

/**
 * A binary that has its names, as its items.
 * @param {Uint8Array} wasm
 * @returns {Item[]}
 */
export function read(wasm) {
  const lines = disassembled(onlyNames(wasm)).trimEnd().split('\n').slice(1, -1);
  const items = [];
  for (const line of lines) {
    if (/^ \(/.test(line)) items.push({ kind: /^ \((\w+)/.exec(line)[1], text: line });
    else items.at(-1).text += `\n${line}`;
  }
  for (const item of items) item.name = nameOf(item);
  return items;
}

/** The binary of some items' texts, with their names. */
export function written(texts) {
  return assemble(`(module\n${texts.join('\n')}\n)\n`);
}

/** Every name in an item, its own first. */
export function mentions({ text }) {
  return text.match(MENTIONED) ?? [];
}

function nameOf({ kind, text }) {
  if (kind === 'import') return new RegExp(String.raw`\((?:func|global|table|memory) (${NAME})`).exec(text)?.[1];
  return new RegExp(String.raw`^ \(\w+ (${NAME})`).exec(text)?.[1];
}
