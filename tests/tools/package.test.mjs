// The parts of packaging that would do harm without being seen: the glue's factory, and what the
// gates let through.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaches } from '../../tools/house.mjs';
import { glueFactory } from '../../tools/package/glue.mjs';
import { judge } from '../../tools/size.mjs';

const GLUE = 'let wasm_bindgen = (function(exports) { exports.at = "__yew_subtree_id"; return exports; })({});\n';

test('each call of the factory gives a glue of its own, with our marks', async () => {
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(glueFactory(GLUE))}`);
  assert.notEqual(makeGlue(), makeGlue());
  assert.equal(makeGlue().at, '__w1_subtree_id');
});

test('glue of another shape is refused', () => {
  assert.throws(() => glueFactory(GLUE.replace('__yew_', '__other_')), /no __yew_ in the glue/);
  assert.throws(() => glueFactory(`import * as x from './x.js';\n${GLUE}`), /does not begin with/);
  assert.throws(() => glueFactory(`${GLUE}export default wasm_bindgen;\n`), /imports or exports/);
  assert.throws(() => glueFactory(`${GLUE}const here = import.meta.url;\n`), /import\.meta/);
});

test('the size gate counts brotli, and lets its exact size through', () => {
  const row = { what: 'loader', raw: 9, gzip: 9, brotli: 5 };
  assert.equal(judge([row], { loader: 5 })[0].over, false);
  assert.equal(judge([row], { loader: 4 })[0].over, true);
  assert.equal(judge([row], {})[0].over, false);
});

test('the house rules name every breach', () => {
  const long = (count) => '//! Head.\n'.repeat(count);
  assert.deepEqual(breaches([{ path: 'src/a.rs', text: long(120) }]), []);
  assert.deepEqual(breaches([{ path: 'README.md', text: '\n'.repeat(999) }]), []);
  assert.deepEqual(breaches([{ path: 'tests/a.rs', text: long(500) }]), []);
  const found = breaches([
    { path: 'src/a.rs', text: long(401) },
    { path: 'src/ui/helpers.rs', text: 'fn a() {}\n' },
    { path: 'tests/common/b.rs', text: long(501) },
  ]);
  assert.deepEqual(found, [
    'src/a.rs: 401 lines; 400 are the limit',
    'src/ui/helpers.rs: does not begin with //! saying what it owns',
    'src/ui/helpers.rs: «helpers» does not say what is in it',
    'tests/common/b.rs: 501 lines; 500 are the limit',
    'tests/common/b.rs: «common» does not say what is in it',
    'src/: the median Rust file has 201 lines; 120 are the limit',
  ]);
});
