// The page around the widget: readable without script, packs to choose from, examples to copy, no dead
// link, and at home below any path.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { asked } from './support/reader.mjs';

const PACKS = JSON.parse(readFileSync(new URL('../../dist/packs/index.json', import.meta.url), 'utf8'));
const packOf = (name) => JSON.parse(readFileSync(new URL(`../../packs/${name}.json`, import.meta.url), 'utf8'));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

journey('without script, every table and every explanation is there to read', { javaScriptEnabled: false }, async ({ page, open }) => {
  await open('/');
  assert.deepEqual(PACKS.map(({ name }) => name), ['film-music', 'coffee', 'film-scene', 'licences']);
  for (const { name } of PACKS) {
    const pack = packOf(name);
    const text = page.locator(`[data-text="${name}"]`);
    assert.equal(await text.getByRole('heading', { level: 2 }).innerText(), pack.title);
    assert.deepEqual(await text.locator('article h4').allInnerTexts().then((all) => all.sort()), pack.things.map((thing) => thing.name).sort());
    const families = new Set(pack.things.map(({ kind_of: family }) => family).filter(Boolean));
    assert.equal(await text.getByRole('table').count(), families.size + 1);
    for (const table of await text.getByRole('table').all()) assert.ok(await table.isVisible());
    for (const { truth } of pack.disputes ?? []) assert.ok(await text.getByText(truth).first().isVisible());
    assert.equal(await text.locator('ol > li').count(), pack.sources.length);
  }
  for (const tool of ['.save', '.example button', '.update']) {
    assert.equal(await page.locator(tool).first().isVisible(), false, `${tool} needs a script`);
  }
  await page.getByRole('link', { name: 'Which coffee is this?' }).click();
  await page.waitForURL(/\?pack=coffee#text-coffee$/);
});

for (const [what, settings] of [
  ['by day', { colorScheme: 'light' }],
  ['by night, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
]) {
  // axe is a script; the texts are the same with it.
  journey(`axe finds nothing in the texts ${what}`, { ...settings, answers: { '/which-one.js': { status: 200, body: '' } } }, async ({ page, open }) => {
    await open('/?pack=coffee');
    await page.locator('.packs [aria-current]').filter({ hasText: 'coffee' }).waitFor();
    for (const details of await page.locator('details').all()) await details.evaluate((one) => (one.open = true));
    await expectAccessible(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}

journey('a link chooses the pack, and an unknown name shows the first', async ({ page, open }) => {
  await open('/?pack=coffee#coffee:look=brown');
  await page.locator('which-one').getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
  assert.deepEqual(await page.locator('details:has([data-text]) > summary').allInnerTexts(), [
    'Soundtrack, score or cast recording?', 'What am I hearing in this scene?', 'Which open-source licence is this?',
  ]);
  await open('/?pack=tea');
  await asked(page);
  await page.locator('.packs [aria-current]').filter({ hasText: 'Soundtrack' }).waitFor();
});

journey('an example is copied with the address of this site', { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, open, host }) => {
  await open('/');
  await asked(page);
  await page.getByRole('button', { name: 'Copy the element' }).click();
  await page.getByText('Copied.', { exact: true }).waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `<script type="module" src="${host.url}/which-one.js"></script>\n` +
      `<which-one src="${host.url}/packs/film-music.json">Your table or text.</which-one>`,
  );
  await page.getByRole('button', { name: 'Copy the frame' }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('<iframe'));
});

journey('what machines are told is sound, and says what the page says', async ({ page, open }) => {
  await open('/');
  const graph = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent())['@graph'];
  assert.deepEqual(graph.slice(1).map(({ name }) => name), PACKS.map(({ title }) => title));
  assert.equal(graph[1].hasDefinedTerm.length, packOf('film-music').things.length);
});

journey('no link on the site is dead, and none leads beside its target', async ({ page, open, host }) => {
  await open('/');
  const { waiting, pages } = { waiting: ['/', '/embed.html'], pages: new Map() };
  const targets = [];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (pages.has(path)) continue;
    const response = await fetch(host.url + path);
    assert.equal(response.status, 200, path);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    const found = type.startsWith('text/html') ? await linksIn(page, text, host.url + path) : linksInFile(path, text, host.url);
    pages.set(path, found.ids);
    for (const address of found.links) {
      const url = new URL(address);
      if (url.origin !== host.url) {
        assert.match(url.protocol, /^(https?|mailto):$/, address);
        continue;
      }
      targets.push(url);
      waiting.push(url.pathname);
    }
  }
  for (const { pathname, hash } of targets) {
    if (hash) assert.ok(pages.get(pathname).includes(decodeURIComponent(hash.slice(1))), `${pathname}${hash}`);
  }
  for (const path of ['/packs/coffee.json', '/icon-512.png', '/preview.png', '/which-one-core-']) {
    assert.ok([...pages.keys(), ...host.seen].some((seen) => seen.startsWith(path)), `${path} was found`);
  }
});

/** The addresses in a page, made whole, and the ids in it. */
function linksIn(page, html, base) {
  return page.evaluate(([text, from]) => {
    const found = new DOMParser().parseFromString(text, 'text/html');
    const all = (selector, name) => [...found.querySelectorAll(selector)].map((one) => one.getAttribute(name));
    const links = [
      ...all('[href]', 'href'),
      ...all('[src]', 'src'),
      ...all('meta[property="og:image"]', 'content'),
    ].filter((link) => !link.startsWith('data:'));
    return { links: links.map((link) => new URL(link, from).href), ids: all('[id]', 'id') };
  }, [html, base]);
}

function linksInFile(path, text, base) {
  const icons = path.endsWith('.webmanifest') ? JSON.parse(text).icons.map(({ src }) => src) : [];
  return { links: icons.map((src) => new URL(src, base).href), ids: [] };
}

journey('the site works below any path, and where the server knows few types', async ({ page, open, host }) => {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-below-'));
  try {
    symlinkSync(DIST, join(folder, 'below'));
    await host.publish(folder);
    for (const known of ['*.wasm', '*.json', '*.webmanifest']) host.answer(known, { type: 'application/octet-stream' });
    await open('/below/?pack=coffee');
    await page.locator('which-one .step').waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    assert.ok(host.seen.every((path) => path.startsWith('/below/')), String(host.seen));
    await host.stop();
    await page.reload();
    await page.locator('which-one .step').waitFor();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
