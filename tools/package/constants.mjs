// Which constants (texts, tables) each half of the program needs: those that only the rest refers to go with it,
// and those that nothing refers to go nowhere.
//
// Nothing here is guessed: the linker's account (linking.mjs) says where each constant lies, and what refers to
// it. A number in the code that is none of those addresses is no address; so what no function of the first half and
// no constant that it keeps refers to cannot be read there. An address that is only handed straight on to a function
// that has been cut off is not read before the rest has come with that function. What can change stays in the first
// half.

// The segment that no code writes to, as text.
const CONSTANT = /^ \(data \$\.rodata \(i32\.const (\d+)\) "/;
// A shorter piece is not worth a segment of its own.
const PIECE = 12;

/** @typedef {import('./linking.mjs').Account} Account */

/**
 * The constants of a program, as they lie in memory: an item of its text.
 * @param {{ text: string }[]} items the program
 * @param {Account} known
 * @returns {{ item: object, at: number, bytes: Buffer, isConstant: (number: number) => boolean }}
 */
export function constantsOf(items, known) {
  const item = items.find(({ text }) => CONSTANT.test(text));
  const at = Number(CONSTANT.exec(item.text)[1]);
  const { bytes } = known.memory.find((segment) => segment.at === at);
  const isConstant = (i) => i >= 0 && known.constants[i].at >= at && known.constants[i].at < at + bytes.length;
  return { item, at, bytes, isConstant };
}

/** What is in memory that is not constant, or part of nothing, by its number. */
export function changing({ constants }, isConstant) {
  return [-1, ...constants.keys()].filter((i) => !isConstant(i));
}

/**
 * The constants of both halves.
 * @param {{ kind: string, name?: string, text: string }[]} items the program
 * @param {Account} known
 * @param {Set<object>} stays the functions of the first half
 * @param {Set<string>} gone the names of the others
 * @param {Set<number>} live the constants that are of any use
 * @returns {{ item: object, first: string, rest: string[] }} what takes the place of an item, as segments
 */
export function shareConstants(items, known, stays, gone, live) {
  const { item, at, bytes, isConstant } = constantsOf(items, known);
  const wanted = [...stays].flatMap(({ text }) => numbersIn(text, gone)).flatMap((value) => [...(known.addresses.get(value) ?? [])]);
  const kept = reached([...wanted, ...changing(known, isConstant)], known.inside);
  const [GOES, USELESS] = [1, 2];
  const marks = Buffer.alloc(bytes.length);
  // Constants may overlap.
  const mark = (those, value) => {
    for (const i of [...those].filter(isConstant)) {
      const from = known.constants[i].at - at;
      marks.fill(value, from, from + known.constants[i].size);
    }
  };
  mark(known.constants.keys(), USELESS);
  mark(live, GOES);
  mark(kept, 0);
  const [goes, useless] = [GOES, USELESS].map((value) => [...runs(marks, value)].filter(({ from, to }) => to - from >= PIECE));
  const first = Buffer.from(bytes);
  for (const { from, to } of [...goes, ...useless]) first.fill(0, from, to);
  return {
    item,
    first: segment(at, first),
    rest: goes.map(({ from, to }) => segment(at + from, bytes.subarray(from, to))),
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
export function numbersIn(text, gone) {
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
