// The page without a network, and from one version to the next.

import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextBuild } from './support/builds.mjs';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

const PACKS = [
  ['film-music', 'Soundtrack, score or cast recording?'],
  ['coffee', 'Which coffee is this?'],
  ['film-scene', 'What am I hearing in this scene?'],
  ['licences', 'Which open-source licence is this?'],
];

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** What no reader needs offline. */
const LEFT = /^\/(sw\.js|_headers|preview\.png|packs\/pack\.schema\.json|which-one-classic\.js|which-one\.d\.ts|custom-elements\.json|integrity\.json|which-one-core-table-.*|npm\/.*)$/;

/** Waits until the first visit has brought everything. */
async function taken(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Saves the pack shown as one file. */
async function saved(page) {
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save for offline' }).click()]);
  await page.getByText('Saved.').waitFor();
}

const heading = (page) => page.locator('h1').innerText();
const kept = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
  });

journey('after one visit, all packs and all views work without a server, reload included', async ({ page, open, host }) => {
  await open('/');
  await asked(page);
  await taken(page);
  await host.stop();
  await page.reload();
  await asked(page);
  await saved(page);
  for (const [name, title] of PACKS) {
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL((url) => url.search === (name === 'film-music' ? '' : `?pack=${name}`));
    await page.locator('which-one').getByRole('heading', { level: 2, name: title }).waitFor();
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('.packs [aria-current]').innerText(), title);
    await tab(page, 'Compare');
    assert.ok((await page.locator('which-one [role=table] tbody tr').count()) > 5);
    await tab(page, 'Explain');
    assert.ok((await page.locator('which-one .thing').count()) > 5);
    await tab(page, 'Which one is it?');
    await page.reload();
    await page.locator('which-one .step').waitFor();
  }
});

journey('a new version waits until the reader agrees, and then comes as a whole', async ({ page, context, open, openAnother, host }) => {
  const { folder, before, now } = await nextBuild('Which one is it now?');
  try {
    await open('/');
    await asked(page);
    await taken(page);
    const first = await kept(page);
    assert.equal(first.names.length, 1);
    assert.match(first.names[0], /^which-one-[0-9a-f]{12}$/);
    const built = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = built.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length));
    assert.deepEqual(first.paths.sort(), paths.map((path) => path.replace(/^\/index\.html$/, '/')).filter((path) => !LEFT.test(path)).sort());
    const other = await openAnother('/?pack=coffee');
    await other.locator('which-one .step').waitFor();

    await host.publish(folder);
    const at = host.seen.length;
    await page.reload();
    const prompt = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
    await prompt.waitFor();
    assert.equal(await heading(page), 'Which one is it?', 'the old version stays');
    await asked(page);
    await page.reload();
    await prompt.waitFor();
    assert.equal(await heading(page), 'Which one is it?', 'a reload does not agree');
    const files = host.seen.slice(at).filter((path) => path.includes('-core-'));
    assert.ok(!files.some((path) => path.endsWith(before)), 'nothing old was fetched');

    await prompt.getByRole('button', { name: 'Use it now' }).click();
    for (const each of [page, other]) {
      await each.getByRole('heading', { level: 1, name: 'Which one is it now?' }).waitFor();
      await each.locator('which-one .step').waitFor();
      assert.equal(await each.locator('.update').isVisible(), false);
    }
    await taken(page);
    const second = await kept(page);
    assert.equal(second.names.length, 1, 'no old cache');
    assert.notEqual(second.names[0], first.names[0]);
    assert.ok(second.paths.includes(`/${now}`) && !second.paths.includes(`/${before}`), 'no old file');
    assert.equal(context.pages().length, 2);
    await host.stop();
    await page.reload();
    await asked(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

journey('a page that was loaded past the worker changes with the others', async ({ page, context, open, openAnother, host }) => {
  const { folder } = await nextBuild('Which one is it now?');
  try {
    await open('/');
    await asked(page);
    await taken(page);
    // As with Shift and “Reload”: from the network, with no worker in charge.
    const devtools = await context.newCDPSession(page);
    await Promise.all([page.waitForEvent('load'), devtools.send('Page.reload', { ignoreCache: true })]);
    await asked(page);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    await host.publish(folder);
    const other = await openAnother('/');
    await asked(other);
    for (const each of [page, other]) await each.getByText('A new version is ready.').waitFor();
    await other.getByRole('button', { name: 'Use it now' }).click();
    for (const each of [page, other]) await each.getByRole('heading', { level: 1, name: 'Which one is it now?' }).waitFor();
    assert.equal(await page.locator('.update').isVisible(), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Waits until the worker that the page registered has failed to take its build in. */
async function refused(page) {
  await page.waitForFunction(() => window.worker?.state === 'redundant');
  assert.deepEqual((await kept(page)).names, []);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
}

async function watchWorker(page) {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...options) {
      const registration = await register.apply(this, options);
      window.worker = registration.installing ?? registration.active;
      return registration;
    };
  });
}

journey('a build that arrives damaged is not taken, and the page works on', {
  answers: { '/packs/coffee.json': { body: '{"version": 1}' } },
}, async ({ page, open }) => {
  await watchWorker(page);
  await open('/');
  await refused(page);
  await asked(page);
});

journey('where the browser has no room, everything else works', async ({ page, open, context, host }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1000 });
  await watchWorker(page);
  await open('/');
  await refused(page);
  await asked(page);
  await tab(page, 'Explain');
  await page.locator('.thing').first().waitFor();
});

journey('where storage and service workers are refused, everything else works', {
  answers: { '*': { headers: { 'access-control-allow-origin': '*' } } },
}, async ({ page, open, host }) => {
  await open(`<iframe sandbox="allow-scripts" src="${host.url}/?pack=coffee" width="1000" height="900"></iframe>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('which-one .step').waitFor();
  await frame.getByRole('radio', { name: 'Thick foam' }).click();
  await frame.locator('.trail li').waitFor();
  assert.ok(!host.seen.includes('/sw.js'));
});

journey('where the reader lets no site store anything, everything else works', {
  preferences: { profile: { default_content_setting_values: { cookies: 2 } } },
}, async ({ page, open }) => {
  await open('/?pack=coffee');
  await page.locator('which-one .step').waitFor();
  assert.match(await page.evaluate(() => caches.keys().catch(String)), /SecurityError/);
  assert.match(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(() => navigator.serviceWorker.register('sw.js')).catch(String)), /denied/);
  await page.getByRole('radio', { name: 'Thick foam' }).click();
  await page.locator('.trail li').waitFor();
  await saved(page);
});

journey('where the address is not safe enough for a worker, everything else works', async ({ page, context, open, host }) => {
  await context.route('http://which-one.test/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: host.url + pathname + search }) });
  });
  await open('http://which-one.test/?pack=coffee');
  await page.locator('which-one .step').waitFor();
  assert.equal(await page.evaluate(() => isSecureContext), false);
  assert.ok(!host.seen.includes('/sw.js'));
  assert.equal(await page.locator('.example button:visible').count(), 0, 'copying is not offered');
  await saved(page);
});

journey('an embed registers no service worker', async ({ page, open, host }) => {
  await open('<which-one loading="eager" src="/packs/film-music.json"></which-one>');
  await asked(page);
  await open('/embed.html');
  await asked(page);
  assert.ok(!host.seen.includes('/sw.js'));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

journey('the page can be installed', { preferences: {} }, async ({ page, open, context }) => {
  await open('/');
  await asked(page);
  await taken(page);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).name, 'Which One');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
});
