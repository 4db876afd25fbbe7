// The page around the widget: readable without script, packs to choose from, examples to copy, no dead
// link, and at home below any path.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expectAccessible } from './support/accessible.mjs';
import { startHost } from './support/host.mjs';
import { journey } from './support/journey.mjs';
import { asked } from './support/reader.mjs';

const PACKS = JSON.parse(readFileSync(new URL('../../dist/packs/index.json', import.meta.url), 'utf8'));
const packOf = (name) => JSON.parse(readFileSync(new URL(`../../packs/${name}.json`, import.meta.url), 'utf8'));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');

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
    const read = await text.innerText();
    for (const said of sentences(pack)) assert.ok(read.includes(said), `${name}: ${said}`);
    assert.equal(await text.locator('ol > li').count(), pack.sources.length);
  }
  for (const tool of ['.save', '.example button', '.update']) {
    assert.equal(await page.locator(tool).first().isVisible(), false, `${tool} needs a script`);
  }
  await page.getByRole('link', { name: 'Which coffee is this?' }).click();
  await page.waitForURL(/\?pack=coffee#text-coffee$/);
});

/** All that a pack says in sentences. */
function sentences({ summary, things, cells, relations = [], disputes = [], timeline = [], examples = [] }) {
  const notes = Object.values(cells).flatMap((row) => Object.values(row)).map(({ note }) => note);
  const told = things.flatMap((thing) => [thing.summary, ...(thing.details ?? []).map((one) => one.text ?? one)]);
  const shown = examples.filter((example) => example.is !== 'none').flatMap(({ name, note }) => [name, note]);
  const others = [...relations.map(({ note }) => note), ...timeline.map(({ what }) => what), ...disputes.map(({ truth }) => truth)];
  return [summary, ...notes, ...told, ...shown, ...others].filter(Boolean);
}

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
});

/** What the button of that name copies. */
async function copied(page, name) {
  const seen = await page.locator('.example').filter({ has: page.getByRole('button', { name }) }).locator('code').innerText();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(text, seen);
  return text;
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
// What docs/hosting.md tells a site to send whose files others use.
const SHARED = { answers: { '*': { headers: { 'access-control-allow-origin': '*' } } } };

for (const [what, inside] of [['element', (page) => page], ['frame', (page) => page.frameLocator('iframe')]]) {
  journey(`the ${what} works on another site as it was copied`, { ...CLIPBOARD, ...SHARED }, async ({ page, open }) => {
    await open('/');
    await asked(page);
    const text = await copied(page, `Copy the ${what}`);
    const site = await startHost();
    try {
      await open(site.url + site.page(`<!doctype html><html lang="en"><title>A page</title><body><h1>A page</h1>\n${text}\n</body></html>`));
      await inside(page).getByRole('radio', { name: 'A screen' }).click();
      await inside(page).locator('.trail li').waitFor();
      if (what === 'frame') await page.waitForFunction(() => document.querySelector('iframe').clientHeight !== 640);
      assert.ok(site.seen.every((path) => path.startsWith('/host-')), String(site.seen));
    } finally {
      await site.stop();
    }
  });
}

journey('the command works as it was copied, in the folder of the sources', CLIPBOARD, async ({ page, open, context }) => {
  await open('/');
  await asked(page);
  const command = await copied(page, 'Copy the command');
  const folder = mkdtempSync(join(tmpdir(), 'which-one-command-'));
  try {
    for (const name of ['dist', 'packs']) symlinkSync(join(ROOT, name), join(folder, name));
    const build = ['build', '--quiet', '--offline', '--no-default-features', '--features', 'cli', '--bin', 'which-one'];
    execFileSync('cargo', build, { cwd: ROOT });
    const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
    execFileSync('sh', ['-c', command], { cwd: folder, env: { ...process.env, PATH: `${join(target, 'debug')}:${process.env.PATH}` } });
    await context.setOffline(true);
    await open(pathToFileURL(join(folder, 'film-music.html')).href);
    await asked(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

journey('what machines are told is sound, and says what the page says', async ({ page, open }) => {
  await open('/');
  const told = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  assert.equal(told['@context'], 'https://schema.org');
  const [app, ...sets] = told['@graph'];
  assert.deepEqual([app['@type'], app.name], ['WebApplication', 'Which One']);
  for (const [i, { name, title }] of PACKS.entries()) {
    const { summary, things } = packOf(name);
    const { hasDefinedTerm, ...set } = sets[i];
    assert.deepEqual(set, { '@type': 'DefinedTermSet', name: title, url: `?pack=${name}`, description: summary, inLanguage: 'en' });
    assert.deepEqual(hasDefinedTerm.map((term) => [term['@type'], term.name]), things.map((thing) => ['DefinedTerm', thing.name]));
    const text = page.locator(`[data-text="${name}"]`);
    for (const term of hasDefinedTerm) {
      if (term.description) assert.ok((await text.textContent()).includes(term.description), term.name);
    }
  }
  assert.equal(sets.length, PACKS.length);
});

journey('printed, the page has the guide and nothing to press', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.locator('.update').evaluate((prompt) => (prompt.hidden = false));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of ['.update', '.packs', '.save', '.example button', 'summary']) {
    assert.equal(await page.locator(`.page > ${gone}:visible, .page section > ${gone}:visible, .example ${gone}:visible`).count(), 0, gone);
  }
  assert.ok(await page.locator('which-one .title').isVisible());
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
});

journey('printed without script, no table is wider than the paper', { javaScriptEnabled: false, viewport: { width: 680, height: 900 } }, async ({ page, open }) => {
  await open('/');
  await page.emulateMedia({ media: 'print' });
  for (const table of await page.getByRole('table').all()) assert.ok((await table.boundingBox()).width <= 680);
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
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    symlinkSync(DIST, join(folder, 'a/b/which-one'));
    await host.publish(folder);
    for (const known of ['*.wasm', '*.json', '*.webmanifest', '*.svg', '*.png', '*.txt']) host.answer(known, { type: 'application/octet-stream' });
    await open('/a/b/which-one/?pack=coffee');
    await page.locator('which-one .step').waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    assert.ok(host.seen.every((path) => path.startsWith('/a/b/which-one/')), String(host.seen));
    await host.stop();
    await page.reload();
    await page.locator('which-one .step').waitFor();
    await page.getByRole('button', { name: 'Save for offline' }).click();
    await page.getByText('Saved.').waitFor();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
