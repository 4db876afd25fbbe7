// The cut through the wasm, tried on a small one: what goes, what stays, and that the halves work together.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../tools/package/binaryen.mjs';
import { glueFactory } from '../../tools/package/glue.mjs';
import { split } from '../../tools/package/split.mjs';

const WHOLE = assemble(`(module
  (type $number (func (param i32) (result i32)))
  (import "./glue.js" "double" (func $double (param i32) (result i32)))
  (global $kept (mut i32) (i32.const 1))
  (memory $0 1)
  (data (i32.const 8) "\\05")
  (table $0 2 2 funcref)
  (elem (table $0) (i32.const 1) func $"ui::by number")
  (export "memory" (memory $0))
  (export "answer" (func $answer))
  (export "__wbindgen_start" (func $start))
  (func $start)
  (func $answer (param $0 i32) (result i32) (call $"ui::gate::h0123456789abcdef" (call $both (local.get $0))))
  (func $both (param $0 i32) (result i32) (i32.add (local.get $0) (global.get $kept)))
  (func $"ui::by number" (param $0 i32) (result i32) (i32.add (local.get $0) (i32.load8_u (i32.const 8))))
  (func $"ui::gate::h0123456789abcdef" (param $0 i32) (result i32)
    (global.set $kept (i32.const 100))
    (call $"only behind" (call $both (call_indirect (type $number) (call $double (local.get $0)) (i32.const 1)))))
  (func $"only behind" (param $0 i32) (result i32) (i32.mul (local.get $0) (i32.const 10)))
)`);

const names = (wasm, of) => WebAssembly.Module[of](new WebAssembly.Module(wasm)).map(({ module, name }) => (module ? `${module}.${name}` : name));

test('what only the gate leads to goes with it, and the rest is shared', () => {
  const { first, rest } = split(WHOLE, [/^ui::gate$/]);
  assert.deepEqual(names(first, 'imports'), ['./glue.js.double', 'rest.0']);
  assert.deepEqual(names(rest, 'exports'), ['0']);
  // In the order of the whole: the import, the variable, the memory, the table, and `both`.
  assert.deepEqual(names(rest, 'imports').sort(), ['first._0', 'first._1', 'first._2', 'first._3', 'first._4']);
});

test('the halves do together what the whole did', async () => {
  const { first, rest } = split(WHOLE, [/^ui::gate$/]);
  const glue = `let wasm_bindgen = (function(exports) {
    const mark = '__yew_';
    let wasm;
    function __wbg_get_imports() { return { './glue.js': { double: (n) => 2 * n } }; }
    function __wbg_finalize_init(instance) { wasm = instance.exports; }
    exports.answer = (n) => wasm.answer(n);
    async function __wbg_load(module, imports) {}
})({ __proto__: null });
`;
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(glueFactory(glue, 1))}`);
  const started = makeGlue();
  await started(new WebAssembly.Module(first));
  await started.complete(new WebAssembly.Module(rest));
  // both(3) is 4, doubled 8, with the byte 13, with what the gate kept 113, times 10.
  assert.equal(started.answer(3), 1130);
});

test('a gate must be one function', () => {
  assert.throws(() => split(WHOLE, [/^ui::door$/]), /door\$\/ should name one function of the wasm, and names 0/);
  assert.throws(() => split(WHOLE, [/^ui::/]), /names 2/);
});
