// Panics as traps: what goes of a program whose calls lead to a panic, tried on a small one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../tools/package/binaryen.mjs';
import { mentions, read, written } from '../../tools/package/program.mjs';
import { trapping } from '../../tools/package/traps.mjs';

const ITEMS = read(assemble(`(module
  (memory 1)
  (export "half" (func $half))
  (export "begin" (func $begin))
  (export "noted" (func $noted))
  (export "jumps" (func $jumps))
  (func $half (param $0 i32) (result i32)
    (if (i32.and (local.get $0) (i32.const 1))
      (then
        (call $panic (i32.const 1234) (local.get $0))
        (unreachable)))
    (call $noted (i32.const 1))
    (i32.shr_u (local.get $0) (i32.const 1)))
  (func $begin (call $"std::panicking::set_hook" (i32.const 4321)) (call $noted (i32.const 2)))
  (func $noted (param $0 i32)
    (block $odd
      (br_if $odd (i32.lt_u (local.get $0) (i32.const 9)))
      (block $odder
        (br_if $odder (i32.lt_u (local.get $0) (i32.const 99)))
        (return))
      (call $panic (i32.const 0) (i32.const 0))
      (unreachable))
    (i32.store (i32.const 32) (local.get $0)))
  (func $jumps (param $0 i32) (result i32)
    (block $odd
      (br_if $odd (call $isOdd (local.get $0)))
      (unreachable))
    (block (result i32)
      (return (call $double (local.get $0)))
      (unreachable)))
  (func $isOdd (param $0 i32) (result i32) (i32.and (local.get $0) (i32.const 1)))
  (func $double (param $0 i32) (result i32) (i32.mul (local.get $0) (i32.const 2)))
  (func $panic (param $0 i32) (param $1 i32) (i32.store (i32.const 0) (local.get $0)) (unreachable))
  (func $"std::panicking::set_hook" (param $0 i32) (i32.store (i32.const 8) (local.get $0)))
)`));

const text = (items, name) => items.find((item) => item.name === name).text;

test('a call that is always followed by a trap is one', () => {
  const half = text(trapping(ITEMS), '$half');
  assert.ok(!mentions({ text: half }).includes('$panic'), half);
  assert.ok(!/1234/.test(half), half);
  assert.ok(mentions({ text: half }).includes('$noted'), half);
});

test('a call that is followed by a trap, but gives something to jump or to return with, stays', () => {
  const jumps = mentions({ text: text(trapping(ITEMS), '$jumps') });
  assert.ok(jumps.includes('$isOdd') && jumps.includes('$double'), jumps.join(' '));
});

test('nobody says what is to be called at a panic', () => {
  const begin = text(trapping(ITEMS), '$begin');
  assert.deepEqual(mentions({ text: begin }), ['$begin', '$noted']);
});

test('the program does what it did, and stops where it panicked', () => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(written(trapping(ITEMS).map((item) => item.text))));
  exports.begin();
  assert.equal(exports.half(6), 3);
  assert.equal(exports.jumps(3), 6);
  assert.throws(() => exports.half(7), { name: 'RuntimeError', message: 'unreachable' });
  assert.throws(() => exports.noted(9), { name: 'RuntimeError', message: 'unreachable' });
});
