// The parts of packaging that would do harm without being seen: the glue's factory, the page's own
// address, and what the gates let through.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { breaches } from '../../tools/house.mjs';
import { assemble } from '../../tools/package/binaryen.mjs';
import { appFactory, glueFactory, leaner } from '../../tools/package/glue.mjs';
import { packageJson, places } from '../../tools/package/npm.mjs';
import { page } from '../../tools/package/page.mjs';
import { judge } from '../../tools/size.mjs';

const GLUE = `let wasm_bindgen = (function(exports) {
    exports.at = "__yew_subtree_id";
    exports.now = () => Date.now();
    exports.namespace = (arg1) => arg1.namespaceURI;
    let wasm;
    function __wbg_get_imports() { return {}; }
    function __wbg_finalize_init(instance) { wasm = instance.exports; exports.answer = () => wasm.answer(); }
    async function __wbg_load(module, imports) {}
})({ __proto__: null });
`;

test('each call of the factory gives a glue of its own, with our marks', async () => {
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(glueFactory(GLUE))}`);
  assert.notEqual(makeGlue(), makeGlue());
  assert.equal(makeGlue().at, '__w1_subtree_id');
});

test('the author’s page keeps Yew’s marks, since the widget in it has others', async () => {
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(appFactory(GLUE))}`);
  assert.equal(makeGlue().at, '__yew_subtree_id');
});

test('Yew’s clock stands still, so that what it does is done in one turn', async () => {
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(appFactory(GLUE))}`);
  assert.equal(makeGlue().now(), 0);
  assert.throws(() => appFactory(GLUE.replace('Date.now()', 'performance.now()')), /should have Date\.now\(\) once/);
});

test('Yew is told of a namespace only where it is not HTML’s', async () => {
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(appFactory(GLUE))}`);
  globalThis.HTMLElement = class {
    namespaceURI = 'http://www.w3.org/1999/xhtml';
  };
  assert.equal(makeGlue().namespace(new HTMLElement()), undefined);
  assert.equal(makeGlue().namespace({ namespaceURI: 'http://www.w3.org/2000/svg' }), 'http://www.w3.org/2000/svg');
  assert.throws(() => appFactory(GLUE.replace('namespaceURI;', 'prefix;')), /should have arg1\.namespaceURI once/);
});

test('glue of another shape is refused', () => {
  assert.throws(() => glueFactory(GLUE.replace('__yew_', '__other_')), /no __yew_ in the glue/);
  assert.throws(() => glueFactory(`import * as x from './x.js';\n${GLUE}`), /does not begin with/);
  assert.throws(() => glueFactory(`${GLUE}export default wasm_bindgen;\n`), /imports or exports/);
  assert.throws(() => glueFactory(GLUE.replace('let wasm;', 'let wasm = import.meta.url;')), /import\.meta/);
  assert.throws(() => glueFactory(GLUE.replace('__wbg_load', '__wbg_fetch')), /loads the wasm in another way/);
});

test('of the glue goes what the wasm does not import, and what only that called', () => {
  const lines = [
    'let wasm_bindgen = (function(exports) {',
    '    function __wbg_get_imports() {',
    '        const import0 = {',
    '            _0: function(arg0) {',
    '                return shared(arg0);',
    '            },',
    '            _1: function() { return handleError(function (arg0) {',
    '                return told(shared(arg0));',
    '            }, arguments); },',
    '        };',
    '    }',
    '    function told(value) {',
    '        return value ? told(value - 1) : 0;',
    '    }',
    '    function shared(value) {',
    '        return value;',
    '    }',
    '    exports.imports = __wbg_get_imports();',
    '})',
  ];
  const glue = lines.join('\n');
  const importing = (...names) => assemble(`(module ${names.map((name) => `(import "./a.js" "${name}" (func (param i32)))`).join(' ')})`);
  const without = (from, to) => [...lines.slice(0, from), ...lines.slice(to)].join('\n');
  assert.equal(leaner(glue, importing('_0', '_1')), glue);
  assert.equal(leaner(glue, importing('_1')), without(3, 6));
  assert.equal(leaner(glue, importing('_0')), [...lines.slice(0, 6), ...lines.slice(9, 11), ...lines.slice(14)].join('\n'));
});

test('the npm package names its files as bundlers want it', () => {
  assert.equal(
    places(['core-1.js', 'core-1.wasm']),
    'const WHICH_ONE_HERE=import.meta.url,WHICH_ONE_PLACED={"core-1.js":new URL("./core-1.js",import.meta.url).href,"core-1.wasm":new URL("./core-1.wasm",import.meta.url).href};',
  );
});

test('the npm package says what Cargo.toml says, and names types and manifest only where they are', () => {
  const cargo = 'name = "which-one"\ndescription = "A widget."\nlicense = "MIT"\n';
  const bare = packageJson({ version: '1.2.3', described: [], cargo });
  assert.deepEqual([bare.version, bare.description, bare.license], ['1.2.3', 'A widget.', 'MIT']);
  assert.deepEqual(Object.keys(bare.exports), ['.', './packs/*', './package.json']);
  assert.deepEqual(bare.exports['.'], { default: './which-one.js' });
  const whole = packageJson({ version: '1.2.3', described: ['which-one.d.ts', 'custom-elements.json'], cargo });
  // Conditions are tried in order, so the types come first.
  assert.deepEqual(Object.entries(whole.exports['.']), [['types', './which-one.d.ts'], ['default', './which-one.js']]);
  assert.equal(whole.exports['./custom-elements.json'], './custom-elements.json');
  assert.deepEqual([whole.types, whole.customElements], ['./which-one.d.ts', 'custom-elements.json']);
});

test('Yew apps get the very sheets that the element gets, in their order', () => {
  const sheets = (path, pattern) => [...readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').matchAll(pattern)].map(([, name]) => name);
  const imported = (name) => sheets(`styles/${name}`, /@import "(.+)";/g);
  const element = ['first.css', 'rest.css'].flatMap(imported);
  assert.ok(element.length > 5);
  assert.deepEqual(sheets('src/ui/styles.rs', /include_str!\("\.\.\/\.\.\/styles\/(.+)"\)/g), element);
});

test('the page says its whole address where the site is known, and none where it is not', () => {
  const staging = mkdtempSync(join(tmpdir(), 'which-one-page-'));
  const made = (site) => {
    copyFileSync(new URL('../../index.html', import.meta.url), join(staging, 'index.html'));
    page({ staging, site, packs: [{ name: 'film-music', title: 'Film & music', language: 'en', pack: { things: [] }, whole: '' }] });
    return readFileSync(join(staging, 'index.html'), 'utf8');
  };
  try {
    const own = made('https://your.site/a/?b&c');
    for (const tag of [
      '<link rel="canonical" href="https://your.site/a/">',
      '<meta property="og:url" content="https://your.site/a/">',
      '<meta property="og:image" content="https://your.site/a/preview.png">',
    ]) assert.ok(own.includes(tag), tag);
    const any = made(undefined);
    for (const tag of ['<link rel="canonical" href="./">', '<meta property="og:image" content="preview.png">']) assert.ok(any.includes(tag), tag);
    assert.ok(!any.includes('og:url') && !any.includes('your.site/a'));
  } finally {
    rmSync(staging, { recursive: true });
  }
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
