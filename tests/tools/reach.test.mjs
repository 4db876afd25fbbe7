// What of a program can be reached: by name, through the table, through constants; tried on a small one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../tools/package/binaryen.mjs';
import { read } from '../../tools/package/program.mjs';
import { reached } from '../../tools/package/reach.mjs';

// Two lists of functions, of which the code speaks of the first; a text of each list; one that changes.
const [LIST, OTHER_LIST, TEXT, OTHER_TEXT, CHANGING] = [1024, 1040, 1056, 1072, 1088];
const FIRST_SLOT = 5000;
const KNOWN = {
  memory: [{ at: LIST, from: 0, bytes: Buffer.alloc(64) }, { at: CHANGING, from: 64, bytes: Buffer.alloc(16) }],
  constants: [LIST, OTHER_LIST, TEXT, OTHER_TEXT, CHANGING].map((at) => ({ at, size: 16 })),
  addresses: new Map([[LIST, new Set([0])], [OTHER_LIST, new Set([1])]]),
  inside: new Map([[0, new Set([2])], [1, new Set([3])]]),
  slots: new Map([[0, new Set([FIRST_SLOT])], [1, new Set([FIRST_SLOT + 1])], [4, new Set([FIRST_SLOT + 2])]]),
  constantSlots: new Set([FIRST_SLOT, FIRST_SLOT + 1, FIRST_SLOT + 2]),
};
const program = (besides = '') => read(assemble(`(module
  (memory 1)
  (data $.rodata (i32.const ${LIST}) "${'\\00'.repeat(64)}")
  (data $.data (i32.const ${CHANGING}) "${'\\00'.repeat(16)}")
  (table $table 5005 5005 funcref)
  (elem (table $table) (i32.const ${FIRST_SLOT}) func $listed $unlisted $changing $said $unsaid)
  (export "begin" (func $begin))
  ${besides}
  (func $begin (result i32) (call $named) (i32.const ${FIRST_SLOT + 3}))
  (func $named (drop (i32.load (i32.const ${LIST}))))
  (func $listed) (func $unlisted) (func $changing) (func $said)
  (func $unsaid (drop (i32.load (i32.const ${OTHER_LIST}))))
)`));
const FILLED = ['$listed', '$unlisted', '$changing', '$said', '$unsaid'];
const found = (items) => {
  const { functions, constants } = reached(items, { table: '$table', from: FIRST_SLOT, filled: FILLED }, KNOWN);
  return { functions: [...functions].map(({ name }) => name).sort(), constants: [...constants].sort() };
};

test('functions are reached by name, from constants, and by their number in the code', () => {
  assert.deepEqual(found(program()), {
    functions: ['$begin', '$changing', '$listed', '$named', '$said'],
    constants: [-1, 0, 2, 4],
  });
});

test('from a table that is handed out, all that is in it is reached', () => {
  assert.deepEqual(found(program('(export "table" (table $table))')), {
    functions: ['$begin', '$changing', '$listed', '$named', '$said', '$unlisted', '$unsaid'],
    constants: [-1, 0, 1, 2, 3, 4],
  });
});
