// Which constants each half of a wasm needs, by the linker's own account: read from a small one, and used.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../tools/package/binaryen.mjs';
import { shareConstants } from '../../tools/package/constants.mjs';
import { withSection } from '../../tools/package/imports.mjs';
import { account } from '../../tools/package/linking.mjs';
import { read } from '../../tools/package/program.mjs';

// Sixteen bytes each: a text; a list that holds the address of the next; another text; one for all.
const [TEXT, LIST, LISTED, SHARED] = [1024, 1040, 1056, 1072];
const address = `${[LISTED % 256, LISTED >> 8, 0, 0].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}`;
const PROGRAM = `(module
  (memory 1)
  (data $.rodata (i32.const 1024) "the first text..${address}and a numberthe listed text.for both of them")
  (data $.data (i32.const 1088) "\\00\\00\\00\\00")
  (func $stays (param $0 i32) (result i32)
    (call $gone (i32.const ${TEXT}))
    (i32.add (i32.load (i32.const ${SHARED})) (i32.const 1025)))
  (func $gone (param $0 i32)
    (drop (i32.load (i32.const ${TEXT})))
    (drop (i32.load offset=${LIST + 4} (local.get $0)))
    (drop (i32.load (i32.const ${SHARED}))))
)`;

const DATA_SYMBOL = 1;
const ADDRESS_IN_CODE = 4;
const ADDRESS_IN_DATA = 5;
const leb = (value) => (value < 128 ? [value] : [(value % 128) | 128, ...leb(Math.floor(value / 128))]);
const named = (text) => [text.length, ...Buffer.from(text)];

/** The sections that the linker writes. */
function linked({ symbols, code, data }) {
  const list = [...leb(symbols.length), ...symbols.flatMap(([name, offset]) => [DATA_SYMBOL, 0, ...named(name), 0, ...leb(offset), 16])];
  const section = (number, kind, places) => Buffer.from([
    number, ...leb(places.length), ...places.flatMap(([offset, symbol, addend]) => [kind, ...leb(offset), symbol, addend]),
  ]);
  const linking = Buffer.from([2, 8, ...leb(list.length), ...list]);
  const whole = withSection(assemble(PROGRAM), 'linking', linking);
  return withSection(withSection(whole, 'reloc.CODE', section(3, ADDRESS_IN_CODE, code)), 'reloc.DATA', section(4, ADDRESS_IN_DATA, data));
}

const SYMBOLS = [['text', 0], ['list', 16], ['listed', 32], ['shared', 48]];
const IN_CODE = [[9, 0, 0], [19, 1, 4], [29, 3, 0]];
// The count of segments, then of the first one its kind, its address, its length.
const BEFORE = 1 + 1 + 4 + 1;

test('the linker tells where each constant is, and what refers to it', () => {
  const known = account(linked({ symbols: SYMBOLS, code: IN_CODE, data: [[BEFORE + 16, 2, 0]] }));
  assert.deepEqual(known.constants, [TEXT, LIST, LISTED, SHARED].map((at) => ({ at, size: 16 })));
  assert.deepEqual(known.addresses, new Map([[TEXT, new Set([0])], [LIST + 4, new Set([1])], [SHARED, new Set([3])]]));
  assert.deepEqual(known.inside, new Map([[1, new Set([2])]]));
});

test('a program that is not what the linker made is refused', () => {
  assert.throws(
    () => account(linked({ symbols: SYMBOLS, code: IN_CODE, data: [[BEFORE + 20, 2, 0]] })),
    { message: 'the constants are not where the linker put them' },
  );
});

test('without the account nothing is known', () => {
  assert.equal(account(assemble(PROGRAM)), undefined);
});

test('what only the rest reads goes, with what it leads to; what is only handed on to it, too', () => {
  const wasm = linked({ symbols: SYMBOLS, code: IN_CODE, data: [[BEFORE + 16, 2, 0]] });
  const items = read(wasm);
  const [stays, gone] = ['$stays', '$gone'].map((name) => items.find((item) => item.name === name));
  const all = new Set([0, 1, 2, 3]);
  const { first, rest } = shareConstants(items, account(wasm), new Set([stays]), new Set(['$gone']), all);
  // The number 1025 lies within the first text, but is no address.
  assert.equal(bytesOf(first), `${'\0'.repeat(48)}for both of them`);
  assert.equal(rest.length, 1);
  assert.equal(bytesOf(rest[0]), `the first text..${String.fromCharCode(LISTED % 256, LISTED >> 8, 0, 0)}and a numberthe listed text.`);
  // Were the other the first half, all would stay.
  assert.equal(shareConstants(items, account(wasm), new Set([gone]), new Set(['$stays']), all).rest.length, 0);
});

test('what nothing leads to is in neither half', () => {
  const wasm = linked({ symbols: SYMBOLS, code: IN_CODE, data: [[BEFORE + 16, 2, 0]] });
  const items = read(wasm);
  const stays = items.find(({ name }) => name === '$stays');
  const { first, rest } = shareConstants(items, account(wasm), new Set([stays]), new Set(['$gone']), new Set([3]));
  assert.equal(bytesOf(first), `${'\0'.repeat(48)}for both of them`);
  assert.deepEqual(rest, []);
});

function bytesOf(segment) {
  const [, text] = /"(.*)"/.exec(segment);
  return Buffer.from(text.replaceAll('\\', ''), 'hex').toString('latin1');
}
