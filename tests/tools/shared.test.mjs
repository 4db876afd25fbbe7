// The names that packaging shortens in the element's script are nobody else's: not a browser's, and not of what the
// element says to pages and to the wasm.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NAMES, shared } from '../../tools/package/shared.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const embed = readdirSync(new URL('../../src/embed', import.meta.url));
const source = (ending) => embed.filter((name) => name.endsWith(ending)).map((name) => read(`src/embed/${name}`)).join('\n');
const taken = (pattern, text) => NAMES.filter((name) => new RegExp(pattern.replace('NAME', name), 'm').test(text));

test('each has a letter of its own', () => {
  assert.equal(new Set(Object.values(shared.mangleCache)).size, NAMES.length);
  assert.ok(Object.values(shared.mangleCache).every((letter) => /^[a-z]$/.test(letter)));
});

test('no browser has any of them', () => {
  for (const library of ['dom', 'es5', 'es2015.core', 'es2015.promise', 'es2015.collection', 'es2022.array', 'es2022.object']) {
    assert.deepEqual(taken('^\\s*(readonly |get |set )?NAME\\??[(:<]', read(`node_modules/typescript/lib/lib.${library}.d.ts`)), [], library);
  }
});

test('no page and no wasm hears any of them', () => {
  assert.deepEqual(taken('\\bNAME\\??:', read('src/embed/which-one.d.ts')), []);
  const { members } = JSON.parse(read('src/embed/custom-elements.json')).modules[0].declarations[0];
  assert.deepEqual(members.filter(({ name }) => NAMES.includes(name)), []);
  assert.deepEqual(taken('"NAME"', source('.rs')), []);
});

test('all of them are in use, as plain properties', () => {
  const script = source('.js');
  assert.deepEqual(NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(script)), []);
  assert.deepEqual(taken(`['"\`]NAME['"\`]`, script), []);
});
