// Where the bytes go, told of a small wasm.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, part, summed } from '../../tools/bytes.mjs';
import { assemble } from '../../tools/package/binaryen.mjs';

test('each function has its name and its bytes, whatever is imported', () => {
  const wasm = assemble(`(module
    (import "first" "memory" (memory 1))
    (import "first" "call" (func $call))
    (func $"which_one::pack::read::h0123456789abcdef" (call $call))
    (func $"<alloc::rc::Rc<T> as core::ops::drop::Drop>::drop::h0123456789abcdef" (call $call) (call $call))
  )`);
  const found = contents(wasm).filter(({ what }) => !what.startsWith('('));
  assert.deepEqual(found, [
    { what: 'which_one::pack::read', bytes: 4 },
    { what: '<alloc::rc::Rc<T> as core::ops::drop::Drop>::drop', bytes: 6 },
  ]);
  assert.deepEqual(summed(found, part), [['alloc', 6], ['which_one::pack', 4]]);
});
