// The linker's account of a program: where each constant lies, and every place in code and constants that holds
// the address of one, or the place of a function in the table. The linker is told to keep it (build.rs). Two
// sections of the binary are read, `linking` and `reloc.*`:
// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md

import { name, number, sectionsOf } from './imports.mjs';

const [CUSTOM, DATA] = [0, 11];
const SYMBOLS = 8; // the list of symbols in the section `linking`
const [FUNCTION_KIND, DATA_KIND, SECTION_KIND] = [0, 1, 3];
const [UNDEFINED, NAMED] = [0x10, 0x40]; // flags of a symbol
const ADDRESSES = [3, 4, 5]; // the kinds of places that hold an address
const SLOTS = [1, 2]; // the kinds of places that hold a function's place in the table
const WITH_ADDEND = [3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25, 26];

/**
 * The linker's account of a binary, or nothing where it has none.
 * @param {Uint8Array} wasm
 * @returns {Account | undefined}
 *
 * @typedef {object} Account
 * @property {Segment[]} memory
 * @property {Constant[]} constants which are spoken of by their numbers; -1 stands for what is in none of them
 * @property {Map<number, Set<number>>} addresses in the code, with the constants that each is of
 * @property {Map<number, Set<number>>} inside the constants that each constant holds the address of
 * @property {Map<number, Set<number>>} slots the places in the table that each constant holds
 * @property {Set<number>} constantSlots the places in the table that no code speaks of
 *
 * @typedef {{ at: number, from: number, bytes: Buffer }} Segment where it is in memory, and in the section
 * @typedef {{ at: number, size: number }} Constant
 */
export function account(wasm) {
  const sections = sectionsOf(wasm);
  const customs = new Map(sections.filter(([id]) => id === CUSTOM).map(([, content]) => {
    const [called, start] = name(content, 0);
    return [called, content.subarray(start)];
  }));
  if (!customs.has('linking')) return undefined;
  const memory = segments(sections.find(([id]) => id === DATA)[1]);
  const symbols = symbolsOf(customs.get('linking'), memory);
  const constants = [...new Set(symbols.filter((symbol) => symbol?.size !== undefined))];
  const numbers = new Map(constants.map((constant, i) => [constant, i]));
  const note = (map, key, value) => map.set(key, (map.get(key) ?? new Set()).add(value));
  const [addresses, inside, slots, functions] = [new Map(), new Map(), new Map(), new Map()];
  const inCode = places(customs.get('reloc.CODE'));
  for (const { kind, symbol, addend } of inCode) {
    const to = symbols[symbol];
    if (ADDRESSES.includes(kind) && to) note(addresses, to.at + addend, numbers.get(to));
  }
  for (const { kind, offset, symbol, addend } of places(customs.get('reloc.DATA'))) {
    const { at, from, bytes } = memory.find((segment) => offset >= segment.from && offset < segment.from + segment.bytes.length);
    const [to, place, value] = [symbols[symbol], at + offset - from, bytes.readUInt32LE(offset - from)];
    if (!to) continue;
    if (ADDRESSES.includes(kind) && value !== to.at + addend) throw new Error('the constants are not where the linker put them');
    const holders = constants.filter((each) => place >= each.at && place < each.at + each.size).map((each) => numbers.get(each));
    for (const holder of holders.length > 0 ? holders : [-1]) {
      if (ADDRESSES.includes(kind)) note(inside, holder, numbers.get(to));
      else note(slots, holder, value);
    }
    if (SLOTS.includes(kind)) functions.set(value, to.function);
  }
  const spoken = new Set(inCode.filter(({ kind }) => SLOTS.includes(kind)).map(({ symbol }) => symbols[symbol].function));
  const constantSlots = new Set([...functions.keys()].filter((slot) => !spoken.has(functions.get(slot))));
  return { memory, constants, addresses, inside, slots, constantSlots };
}

/** What memory begins with. */
function segments(content) {
  let [count, at] = number(content, 0);
  const found = [];
  for (; count > 0; count -= 1) {
    if (content[at] !== 0 || content[at + 1] !== 0x41) throw new Error('the wasm fills its memory in another way');
    const [address, after] = number(content, at + 2);
    const [size, from] = number(content, after + 1);
    found.push({ at: address, from, bytes: content.subarray(from, from + size) });
    at = from + size;
  }
  return found;
}

/** Each symbol by its number: the constant or the function that it stands for, or nothing. */
function symbolsOf(linking, memory) {
  let [, at] = number(linking, 0); // the version
  let size;
  for (let kind; ; at += size) {
    if (at >= linking.length) throw new Error('the linker kept no list of symbols');
    kind = linking[at];
    [size, at] = number(linking, at + 1);
    if (kind === SYMBOLS) break;
  }
  let [count, next] = number(linking, at);
  const [symbols, known] = [[], new Map()];
  const take = (read) => ([, next] = read)[0];
  const numeral = () => {
    const [value, after] = number(linking, next);
    next = after;
    return value;
  };
  for (; count > 0; count -= 1) {
    const kind = linking[next];
    next += 1;
    const flags = numeral();
    const isDefined = (flags & UNDEFINED) === 0;
    let symbol;
    if (kind === DATA_KIND) {
      take(name(linking, next));
      if (isDefined) {
        const [segmentNumber, offset, length] = [numeral(), numeral(), numeral()];
        const place = memory[segmentNumber].at + offset;
        // Two symbols may stand for the same bytes.
        const key = `${place} ${length}`;
        symbol = known.get(key) ?? { at: place, size: length };
        known.set(key, symbol);
      }
    } else {
      const index = numeral();
      if (kind === FUNCTION_KIND) symbol = { function: index };
      if (kind !== SECTION_KIND && (isDefined || (flags & NAMED) !== 0)) take(name(linking, next));
    }
    symbols.push(symbol);
  }
  return symbols;
}

/** The places that hold addresses, or places in the table. */
function places(content) {
  let [, at] = number(content, 0); // of which section
  let count;
  [count, at] = number(content, at);
  const found = [];
  for (; count > 0; count -= 1) {
    const kind = content[at];
    const [offset, afterOffset] = number(content, at + 1);
    const [symbol, afterSymbol] = number(content, afterOffset);
    at = afterSymbol;
    let addend = 0;
    if (WITH_ADDEND.includes(kind)) [addend, at] = signed(content, at);
    if (ADDRESSES.includes(kind) || SLOTS.includes(kind)) found.push({ kind, offset, symbol, addend });
  }
  return found;
}

/** The number with a sign that begins there, and where it ends. */
function signed(bytes, at) {
  const [value, end] = number(bytes, at);
  const bits = 7 * (end - at);
  return [bytes[end - 1] & 0x40 ? value - 2 ** bits : value, end];
}
