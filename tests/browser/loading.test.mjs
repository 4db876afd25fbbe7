// How the element comes into a page: by either loader, from any folder or origin, once or several
// times; and what is fetched for it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey.mjs';
import { startHost } from './support/host.mjs';
import { inline, TEA } from './support/packs.mjs';
import { asked } from './support/reader.mjs';

const PACK = '/packs/film-music.json';
const EMBED = `<which-one loading="eager" src="${PACK}"><p id="inside">A plain table.</p></which-one>`;
const whole = (head, body = EMBED) =>
  `<!doctype html><html lang="en"><head><title>A host page</title>${head}</head><body><main><h1>A host page</h1>${body}</main></body></html>`;
const MODULE = (from = '') => `<script type="module" crossorigin src="${from}/which-one.js"></script>`;
const CLASSIC = (from = '') => `<script src="${from}/which-one-classic.js"></script>`;
const OPEN_TO_ALL = { '*': { headers: { 'access-control-allow-origin': '*' } } };
const ours = (seen) => seen.filter((path) => /which-one/.test(path));

journey('where modules are stripped, the classic script does the same', async ({ page, open }) => {
  await open(whole(CLASSIC()));
  assert.equal(await asked(page), 'origin');
});

for (const [kind, tag] of [['module', MODULE], ['classic script', CLASSIC]]) {
  journey(`as a ${kind} from another origin, all of it comes from there`, async ({ page, open, host }) => {
    const other = await startHost({ answers: OPEN_TO_ALL });
    try {
      await open(whole(tag(other.url), EMBED.replace(` src="${PACK}"`, '')));
      assert.equal(await asked(page), 'origin');
      await page.waitForLoadState('networkidle');
      assert.equal(ours(other.seen).length, 4);
      assert.ok(other.seen.includes(PACK), 'the pack next to the loader');
      assert.deepEqual(ours(host.seen), []);
    } finally {
      await other.stop();
    }
  });
}

journey('another origin that does not allow it fails as the network would', { expects: [/CORS/, /ERR_FAILED/] }, async ({ page, open }) => {
  const other = await startHost({ answers: { '/which-one.js': { headers: { 'access-control-allow-origin': '*' } } } });
  try {
    await open(whole(MODULE(other.url)));
    await page.locator('.failure').waitFor();
    assert.equal(await page.locator('.failure code').innerText(), 'network');
    assert.ok(await page.locator('#inside').isVisible());
    await page.waitForLoadState('networkidle'); // the other of the two files fails by itself
  } finally {
    await other.stop();
  }
});

journey('base says where the files are, when the loader was moved', async ({ page, open, host }) => {
  const loader = readFileSync(new URL('../../dist/which-one.js', import.meta.url));
  const core = /"(which-one-core-\w+\.js)"/.exec(loader)[1];
  host.answer('/moved/loader.js', { body: loader, status: 200 });
  await open(whole('<script type="module" src="/moved/loader.js"></script>', EMBED.replace('<which-one', '<which-one base="/"')));
  assert.equal(await asked(page), 'origin');
  assert.ok(host.seen.includes(`/${core}`));
  assert.deepEqual(host.seen.filter((path) => path.startsWith('/moved/')), ['/moved/loader.js']);
});

journey('an element that finds no files starts when base says where they are', { expects: [/404/, /integrity/] }, async ({ page, open }) => {
  await open(EMBED.replace('<which-one', '<which-one base="/nowhere"'));
  await page.locator('.failure').waitFor();
  await page.locator('which-one').evaluate((element) => { element.base = '/'; });
  assert.equal(await asked(page), 'origin');
});

journey('loaded three times, the first wins and the console says so once', {
  expects: [/<which-one> is already defined \(version \d+\.\d+\.\d+\); another copy \(version \d+\.\d+\.\d+\) stays out/],
}, async ({ page, open, context }) => {
  const said = [];
  context.on('console', (message) => said.push(message.text()));
  await open(whole(MODULE() + CLASSIC() + CLASSIC()));
  assert.equal(await asked(page), 'origin');
  assert.equal(said.filter((text) => text.includes('already defined')).length, 1);
});

journey('of two versions the first wins, and the console names both', {
  expects: [/already defined \(version \d+\.\d+\.\d+\); another copy \(version 99\.0\.0\) stays out/],
}, async ({ page, open, host }) => {
  const loader = readFileSync(new URL('../../dist/which-one.js', import.meta.url), 'utf8');
  const version = /^version = "(.+)"$/m.exec(readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8'))[1];
  host.answer('/newer/which-one.js', { body: loader.replaceAll(version, '99.0.0'), status: 200 });
  await open(whole(MODULE() + MODULE('/newer')));
  assert.equal(await asked(page), 'origin');
  assert.deepEqual(host.seen.filter((path) => path.startsWith('/newer/')), ['/newer/which-one.js']);
});

journey('a page that defines the tag itself is left alone', {
  expects: [/<which-one> is already defined \(by another script\)/],
}, async ({ page, open }) => {
  await open(whole(`<script>customElements.define('which-one', class extends HTMLElement {});</script>${MODULE()}`));
  await page.locator('#inside').waitFor();
});

journey('fifty widgets share one instance of the wasm', async ({ page, open, host }) => {
  await open(`<script>
    window.instances = 0;
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (...given) => { instances += 1; return instantiate(...given); };
  </script>${inline(TEA).repeat(50)}`);
  await page.waitForFunction(() => [...document.querySelectorAll('which-one')].every(({ shadowRoot }) => shadowRoot.querySelector('.step')));
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => window.instances === 2); // two halves
  assert.equal(ours(host.seen).length, 4);
  const ids = await page.locator('which-one [id]').evaluateAll((all) => all.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
});

for (const [what, type] of [['the pointer over', 'pointerover'], ['a key in', 'keydown'], ['a click on', 'click'], ['an entry into', 'input']]) {
  journey(`${what} what is inside starts an element that was not near`, async ({ page, open }) => {
    await open(`<div style="height: 5000px"></div>${EMBED.replace(' loading="eager"', '')}`);
    await page.evaluate(() => customElements.whenDefined('which-one'));
    await page.evaluate((name) => document.querySelector('#inside').dispatchEvent(new Event(name, { bubbles: true, composed: true })), type);
    assert.equal(await asked(page), 'origin');
  });
}

journey('the focus on what is inside starts an element that was not near', async ({ page, open }) => {
  await open(`<div style="height: 5000px"></div>${EMBED.replace(' loading="eager"', '').replace('A plain table.', '<a href="#x">A link</a>')}`);
  await page.evaluate(() => customElements.whenDefined('which-one'));
  await page.evaluate(() => document.querySelector('#inside a').focus({ preventScroll: true }));
  assert.equal(await asked(page), 'origin');
});

journey('integrity.json has what lets a page pin the loaders', async ({ page, open, host }) => {
  const hashes = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
  assert.deepEqual(Object.keys(hashes).map((name) => name.replace(/-[0-9a-f]{12}\./, '-*.')), [
    'which-one.js', 'which-one-classic.js', 'which-one-core-*.js', 'which-one-core-*.wasm', 'which-one-rest-*.wasm',
    'which-one-core-table-*.js', 'which-one-core-table-*.wasm',
  ]);
  const pinned = (name, type) => `<script ${type} integrity="${hashes[name]}" src="/${name}"></script>`;
  await open(whole(pinned('which-one.js', 'type="module"')));
  assert.equal(await asked(page), 'origin');
  await page.goto(host.url + host.page(whole(pinned('which-one-classic.js', ''))));
  assert.equal(await asked(page), 'origin');
});

journey('the core’s script is compiled on its way, not a function at a time when it is called', async ({ page, open, context }) => {
  const tools = await context.newCDPSession(page);
  const events = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['v8', 'disabled-by-default-v8.compile'];
  await tools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await open(inline(TEA));
  await page.waitForLoadState('networkidle'); // to look for something would compile more
  await tools.send('Tracing.end');
  await ended;
  const core = events.find(({ name, args }) => name === 'v8.compileModule' && args.fileName.includes('which-one-core-'));
  const late = events.filter(({ name, tid, ts }) => name === 'V8.CompileCode' && tid === core.tid && ts > core.ts);
  // A few may not be foreseen; all would be more than a hundred.
  assert.ok(late.length < 40, `${late.length} functions were compiled when they were called`);
});

journey('a hundred elements that came and went are let go', async ({ page, open, context }) => {
  await open(inline(TEA));
  await page.locator('.step').waitFor();
  await page.evaluate(async () => {
    const [model] = document.querySelectorAll('which-one');
    window.gone = [];
    for (let i = 0; i < 100; i += 1) {
      const element = model.cloneNode(true);
      const ready = new Promise((resolve) => element.addEventListener('which-one-ready', resolve, { once: true }));
      model.after(element);
      await ready;
      element.shadowRoot.querySelector('button').click();
      element.remove();
      window.gone.push(new WeakRef(element));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  const debug = await context.newCDPSession(page);
  // What is still on its way holds on to its element until it has come.
  const until = Date.now() + 10_000;
  let alive;
  do {
    await debug.send('HeapProfiler.collectGarbage');
    alive = await page.evaluate(() => window.gone.filter((one) => one.deref()).length);
  } while (alive > 2 && Date.now() < until);
  assert.ok(alive <= 2, `${alive} are alive`);
});
