// Which constants (texts, tables) each half of the program needs: those that only the rest refers to go with it.
//
// Nothing here is guessed. The linker is told to keep its account (build.rs): where each constant lies, and
// every place in code and constants that holds the address of one. A number in the code that is none of those
// addresses is no address; so what no function of the first half and no constant that it keeps refers to cannot
// be read there. An address that is only handed straight on to a function that has been cut off, such as the
// place of a panic, is not read before the rest has come with that function. What can change stays in the
// first half. Two sections of the binary are read, `linking` and `reloc.*`:
// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md

import { name, number, sectionsOf } from './imports.mjs';

const [CUSTOM, DATA] = [0, 11];
const SYMBOLS = 8; // the list of symbols in the section `linking`
const [FUNCTION_KIND, DATA_KIND, SECTION_KIND] = [0, 1, 3];
const [UNDEFINED, NAMED] = [0x10, 0x40]; // flags of a symbol
const ADDRESSES = [3, 4, 5]; // the kinds of places that hold an address
const WITH_ADDEND = [3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25, 26];
// The segment that no code writes to, as text.
const CONSTANT = /^ \(data \$\.rodata \(i32\.const (\d+)\) "/;
// A shorter piece is not worth a segment of its own.
const PIECE = 12;

/**
 * The linker's account of a binary, or nothing where it has none.
 * @param {Uint8Array} wasm
 * @returns {{ memory: Segment[], constants: { at: number, size: number }[], addresses: Map<number, Set<number>>,
 *   inside: Map<number, Set<number>> } | undefined} the addresses in the code, with the constants (by number)
 *   that each is of, and the constants that each constant holds the address of; those of no constant under -1
 *
 * @typedef {{ at: number, from: number, bytes: Buffer }} Segment where it is in memory, and in the section
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
  const constants = [...new Set(symbols.filter(Boolean))];
  const numbers = new Map(constants.map((constant, i) => [constant, i]));
  const note = (map, key, constant) => map.set(key, (map.get(key) ?? new Set()).add(numbers.get(constant)));
  const [addresses, inside] = [new Map(), new Map()];
  for (const { symbol, addend } of places(customs.get('reloc.CODE'))) {
    if (symbols[symbol]) note(addresses, symbols[symbol].at + addend, symbols[symbol]);
  }
  for (const { offset, symbol, addend } of places(customs.get('reloc.DATA'))) {
    const { at, from, bytes } = memory.find((segment) => offset >= segment.from && offset < segment.from + segment.bytes.length);
    const [to, place] = [symbols[symbol], at + offset - from];
    if (!to) continue;
    if (bytes.readUInt32LE(offset - from) !== to.at + addend) throw new Error('the constants are not where the linker put them');
    const holders = constants.filter((each) => place >= each.at && place < each.at + each.size);
    for (const holder of holders) note(inside, numbers.get(holder), to);
    if (holders.length === 0) note(inside, -1, to);
  }
  return { memory, constants, addresses, inside };
}

/**
 * The constants of both halves.
 * @param {{ kind: string, name?: string, text: string }[]} items the program
 * @param {NonNullable<ReturnType<typeof account>>} known
 * @param {Set<object>} stays the functions of the first half
 * @param {Set<string>} gone the names of the others
 * @returns {{ item: object, first: string, rest: string[] }} what takes the place of an item, as segments
 */
export function shareConstants(items, known, stays, gone) {
  const item = items.find(({ text }) => CONSTANT.test(text));
  const at = Number(CONSTANT.exec(item.text)[1]);
  const { bytes } = known.memory.find((segment) => segment.at === at);
  const end = at + bytes.length;
  const isConstant = (i) => known.constants[i].at >= at && known.constants[i].at < end;
  const wanted = [...stays].flatMap(({ text }) => numbersIn(text, gone)).flatMap((value) => [...(known.addresses.get(value) ?? [])]);
  // What can change, and what is part of no constant, stays, and whatever it leads to.
  const others = [...known.constants.keys()].filter((i) => !isConstant(i));
  const kept = reached([...wanted, ...others, -1], known.inside);
  const GOES = 1;
  const marks = Buffer.alloc(bytes.length);
  const mark = (i, value) => isConstant(i) && marks.fill(value, known.constants[i].at - at, known.constants[i].at - at + known.constants[i].size);
  for (const i of known.constants.keys()) mark(i, GOES);
  for (const i of kept) if (i >= 0) mark(i, 0);
  const pieces = [...runs(marks, GOES)].filter(({ from, to }) => to - from >= PIECE);
  const first = Buffer.from(bytes);
  for (const { from, to } of pieces) first.fill(0, from, to);
  return {
    item,
    first: segment(at, first),
    rest: pieces.map(({ from, to }) => segment(at + from, bytes.subarray(from, to))),
  };
}

/** All that some constants lead to, and they themselves. */
function reached(from, inside) {
  const [seen, waiting] = [new Set(), [...from]];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(inside.get(next) ?? []));
  }
  return seen;
}

/** Where some bytes are all the same. */
function* runs(bytes, value) {
  for (let from = bytes.indexOf(value), to; from >= 0; from = bytes.indexOf(value, to)) {
    for (to = from; bytes[to] === value; ) to += 1;
    yield { from, to };
  }
}

/** Every number in a function's text that may be an address, but for those only handed on to a function that is gone. */
function numbersIn(text, gone) {
  const found = [];
  let callee; // how deep a call of such a function stands
  for (const line of text.split('\n')) {
    const depth = line.search(/\S/);
    if (callee !== undefined && depth <= callee) callee = undefined;
    const call = /^ *\(call (\$"(?:[^"\\]|\\.)*"|\$[^\s()]+)/.exec(line);
    if (call && gone.has(call[1])) callee = depth;
    if (callee !== undefined && depth === callee + 1 && /^ *\(i32\.const \d+\)\)*$/.test(line)) continue;
    for (const [, digits] of line.matchAll(/(?:i32\.const |offset=)(-?\d+)/g)) found.push(Number(digits));
  }
  return found;
}

function segment(at, bytes) {
  return ` (data (i32.const ${at}) "${[...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}")`;
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

/** Each symbol by its number: the constant that it stands for, or nothing. */
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
    let constant;
    if (kind === DATA_KIND) {
      take(name(linking, next));
      if (isDefined) {
        const [segmentNumber, offset, length] = [numeral(), numeral(), numeral()];
        const place = memory[segmentNumber].at + offset;
        // Two symbols may stand for the same bytes.
        const key = `${place} ${length}`;
        constant = known.get(key) ?? { at: place, size: length };
        known.set(key, constant);
      }
    } else {
      numeral();
      if (kind !== SECTION_KIND && (isDefined || (flags & NAMED) !== 0)) take(name(linking, next));
    }
    symbols.push(constant);
  }
  return symbols;
}

/** The places that hold addresses. */
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
    if (ADDRESSES.includes(kind)) found.push({ offset, symbol, addend });
  }
  return found;
}

/** The number with a sign that begins there, and where it ends. */
function signed(bytes, at) {
  const [value, end] = number(bytes, at);
  const bits = 7 * (end - at);
  return [bytes[end - 1] & 0x40 ? value - 2 ** bits : value, end];
}
