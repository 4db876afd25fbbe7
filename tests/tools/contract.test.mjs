// The contract with embedders is written down in four places, for people, editors, type checkers and
// the browser. They say the same, or this fails.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const all = (folder, ending) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => name.endsWith(ending)).map((name) => read(`${folder}/${name}`)).join('\n');
const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

const manifest = JSON.parse(read('src/embed/custom-elements.json'));
const element = manifest.modules[0].declarations[0];
const types = read('src/embed/which-one.d.ts');
const fields = element.members.filter(({ kind }) => kind === 'field');
const methods = element.members.filter(({ kind }) => kind === 'method');
const own = fields.filter(({ attribute }) => !attribute);

/** The rows of the README's table with that heading: name → description. */
function table(heading) {
  const [, after] = read('README.md').split(`| ${heading} |`);
  const rows = after.split('\n\n')[0].split('\n').slice(2);
  return rows.map((row) => /^\| `([^`]+)` \| (.*) \|$/.exec(row).slice(1));
}

const described = (list, name = (one) => one) => list.map((one) => [name(one.name), one.description]);

test('the readme’s tables are the manifest’s', () => {
  assert.deepEqual(table('attribute | meaning'), described(element.attributes));
  assert.deepEqual(table('property, method | meaning'), [
    ...described(own, (name) => `.${name}`),
    ...described(methods, (name) => `.${name}()`),
  ]);
  assert.deepEqual(table('event | `detail`'), described(element.events));
  assert.deepEqual(table('style | meaning'), [
    ...described(element.cssProperties),
    ...described(element.cssParts, (name) => `::part(${name})`),
  ]);
});

test('the types have every attribute, property, method and event of the manifest, and no other', () => {
  const body = types.split('export interface WhichOneElement ')[1].split('\n}')[0];
  const names = (list) => list.map(({ name }) => name).sort();
  assert.deepEqual(matches(body, /^ {2}get (\w+)\(/gm).concat(matches(body, /^ {2}readonly (\w+):/gm)).sort(), names(fields));
  assert.deepEqual(matches(body, /^ {2}(\w+)\(\): void;/gm).sort(), names(methods));
  const events = Object.fromEntries([...types.matchAll(/^ {2}'([\w-]+)': (CustomEvent<.+>);$/gm)].map(([, name, type]) => [name, type]));
  assert.deepEqual(events, Object.fromEntries(element.events.map(({ name, type }) => [name, type.text])));
});

test('each attribute is a property that reflects it', () => {
  const reflecting = fields.filter(({ attribute }) => attribute);
  assert.deepEqual(reflecting.map(({ name, attribute, reflects }) => [name, attribute, reflects]), element.attributes.map(({ name }) => [name, name, true]));
});

test('the codes of failures are the same for readers, types and documents', () => {
  const codes = ['failure', 'fault'].flatMap((name) => matches(read(`src/embed/${name}.js`).split('const WORDS')[1], /^ {2}(\w+): '/gm));
  const union = types.split('export type FailureCode =')[1].split(';')[0];
  assert.deepEqual(matches(union, /'(\w+)'/g), codes);
  const { description } = element.events.find(({ name }) => name === 'which-one-error');
  assert.deepEqual(matches(description.split(')')[0].split('(')[1], /`(\w+)`/g), codes);
});

test('the kinds of verdict are the same in the core and the types', () => {
  const kinds = matches(types.split('export interface Verdict')[1].split(';')[0], /'(\w+)'/g).sort();
  const told = read('src/embed/events.rs').split('fn decided')[1].split('\nfn ')[0];
  assert.deepEqual([...matches(told, /^ +"(\w+)"$/gm), ...matches(told, /=> "(\w+)",$/gm)].sort(), kinds);
});

test('the custom properties and parts are those of the style sheets and the markup', () => {
  const used = new Set(matches(all('styles', '.css').replaceAll(/\/\*.*?\*\//gs, ''), /var\((--which-one-[\w-]+)/g));
  assert.deepEqual([...used].sort(), element.cssProperties.map(({ name }) => name).sort());
  const parts = new Set([...matches(all('src/ui', '.rs'), /\bpart="([\w-]+)"/g), ...matches(read('src/embed/failure.js'), /\.part = '(\w+)'/g)]);
  assert.deepEqual([...parts].sort(), element.cssParts.map(({ name }) => name).sort());
});
