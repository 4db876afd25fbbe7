// The cut through the wasm, tried on a small one: what goes, what stays, and that the halves work together.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../tools/package/binaryen.mjs';
import { glueFactory } from '../../tools/package/glue.mjs';
import { read } from '../../tools/package/program.mjs';
import { marked, split } from '../../tools/package/split.mjs';

const ITEMS = read(assemble(`(module
  (type $number (func (param i32) (result i32)))
  (import "./glue.js" "double" (func $double (param i32) (result i32)))
  (global $kept (mut i32) (i32.const 1))
  (memory $0 1)
  (data $.rodata (i32.const 1024) "\\05\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\07\\00\\00\\00")
  (table $0 3 3 funcref)
  (elem (table $0) (i32.const 1) func $"ui::by number" $"only by number")
  (export "memory" (memory $0))
  (export "answer" (func $answer))
  (export "undo" (func $undo))
  (export "__wbindgen_start" (func $start))
  (func $start)
  (func $answer (param $0 i32) (result i32)
    (call_indirect (type $number) (call $both (local.get $0)) (i32.const 1)))
  (func $undo (param $0 i32) (result i32) (call $"far::h0123456789abcdef" (local.get $0)))
  (func $both (param $0 i32) (result i32) (i32.add (local.get $0) (global.get $kept)))
  (func $"ui::by number" (param $0 i32) (result i32)
    (local $1 i32)
    (local.set $1 (i32.load8_u (i32.const 1024)))
    (if (i32.eqz (local.get $0)) (then (return (call $"far::h0123456789abcdef" (local.get $0)))))
    (i32.add (local.get $0) (local.get $1)))
  (func $"far::h0123456789abcdef" (param $0 i32) (result i32)
    (global.set $kept (i32.const 100))
    (i32.add (i32.load8_u (i32.const 1044))
      (call_indirect (type $number) (call $both (call $double (local.get $0))) (i32.const 2))))
  (func $"only by number" (param $0 i32) (result i32) (i32.mul (local.get $0) (i32.const 10)))
)`));
const FUNCTIONS = ITEMS.filter(({ kind }) => kind === 'func').map(({ name }) => name);
const CALLED = ['$start', '$answer', '$both', '$"ui::by number"'].map((name) => FUNCTIONS.indexOf(name));

const names = (wasm, of) => WebAssembly.Module[of](new WebAssembly.Module(wasm)).map(({ module, name }) => (module ? `${module}.${name}` : name));

async function begun(wasm, besides) {
  const glue = `let wasm_bindgen = (function(exports) {
    const yews = ['__yew_', () => Date.now(), (arg1) => arg1.namespaceURI];
    let wasm;
    function __wbg_get_imports() { return { './glue.js': { double: (n) => 2 * n } }; }
    function __wbg_finalize_init(instance) { wasm = instance.exports; }
    exports.answer = (n) => wasm.answer(n);
    exports.undo = (n) => wasm.undo(n);
    exports.byte = (at) => new Uint8Array(wasm.memory.buffer)[at];
    async function __wbg_load(module, imports) {}
})({ __proto__: null });
`;
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(glueFactory(glue))}`);
  const program = makeGlue();
  await program(new WebAssembly.Module(wasm), besides);
  return program;
}

test('a marked program tells which functions it calls', async () => {
  const seen = [];
  const program = await begun(marked(ITEMS), { watch: { 0: (i) => seen.push(FUNCTIONS[i]) } });
  assert.equal(program.answer(3), 9); // and the byte 5 and what is kept, 1
  assert.deepEqual(seen, ['$answer', '$both', '$"ui::by number"']);
});

test('what was called stays, all else goes, and the rest gets at the first half', () => {
  const { first, rest } = split(ITEMS, CALLED);
  assert.deepEqual(names(first, 'imports'), ['./glue.js.double']);
  assert.deepEqual(names(rest, 'exports'), []);
  // In the order of the whole: the import, the variable, the memory, the table, and `both`.
  assert.deepEqual(names(rest, 'imports').sort(), ['first._0', 'first._1', 'first._2', 'first._3', 'first._4']);
});

test('the halves do together what the whole did', async () => {
  const { first, rest } = split(ITEMS, CALLED);
  const program = await begun(first);
  assert.equal(program.answer(3), 9);
  assert.deepEqual([program.byte(1024), program.byte(1044)], [5, 7]);
  await program.complete(new WebAssembly.Module(rest));
  // 7, and 6 and the kept 100, times 10.
  assert.equal(program.undo(3), 1067);
  assert.equal(program.answer(3), 108);
});

test('what is missing stops the first half, whether an export leads there or a function', async () => {
  const program = await begun(split(ITEMS, CALLED).first);
  assert.throws(() => program.undo(3), WebAssembly.RuntimeError);
  assert.throws(() => program.answer(-1), WebAssembly.RuntimeError);
});

test('what may be called by chance stays where what was called may call it', async () => {
  const items = read(assemble(`(module
    (memory $0 1)
    (table $0 3 3 funcref)
    (elem (table $0) (i32.const 1) func $"equivalent_key::{{closure}}" $other)
    (export "answer" (func $answer))
    (func $answer (param $0 i32) (result i32)
      (if (i32.eqz (local.get $0)) (then (call $"alloc::raw_vec::RawVec<T,A>::grow_one")))
      (local.get $0))
    (func $"alloc::raw_vec::RawVec<T,A>::grow_one" (call $"alloc::raw_vec::handle_error"))
    (func $"alloc::raw_vec::handle_error")
    (func $"equivalent_key::{{closure}}")
    (func $"hashbrown::raw::RawTable<T,A>::find")
    (func $other)
  )`));
  const kept = read(split(items, [0]).first).filter(({ kind }) => kind === 'func');
  assert.deepEqual(kept.map(({ name }) => name), ['$answer', '$"alloc::raw_vec::RawVec<T,A>::grow_one"', '$alloc::raw_vec::handle_error', '$"equivalent_key::{{closure}}"', '$absent']);
});
