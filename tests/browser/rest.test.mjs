// The rest of the wasm: the first question does not wait for it, what needs it does, and where it cannot be
// had, the reader is told and can try again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { inline, RISKY, TEA } from './support/packs.mjs';
import { held, REST, withoutRest } from './support/rest.mjs';

/** An answer that is missing until it is there. */
function missing() {
  let there = false;
  return {
    get status() {
      return there ? 200 : 404;
    },
    get body() {
      return there ? undefined : 'Not here.';
    },
    come: () => {
      there = true;
    },
  };
}

journey('the first question does not wait for the rest, other views say that they do', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).waitFor();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByText('One moment …').waitFor();
  await expectAccessible(page);
  rest.release();
  await page.getByRole('table').waitFor();
  assert.ok(await page.getByText('One moment …').isHidden());
  assert.ok(await page.getByRole('tab', { name: 'Compare' }).evaluate((tab) => tab.getRootNode().activeElement === tab));
});

journey('what the first half does not have, the words about a bad pack, waits for the rest', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  const path = host.page(inline({ ...TEA, title: '' }));
  const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
  await open(path);
  await asked;
  assert.ok(await page.locator('.inside').isVisible());
  rest.release();
  assert.equal(await page.locator('.failure code').innerText(), 'pack');
  await page.getByText('title').first().waitFor();
});

journey('a pack that asks nothing waits for the rest, too', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  const path = host.page(inline(JSON.parse(readFileSync(new URL('../packs/sound/smallest.json', import.meta.url), 'utf8'))));
  const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
  await open(path);
  await asked;
  assert.ok(await page.locator('.inside').isVisible());
  rest.release();
  await page.locator('.verdict').waitFor();
});

journey('a verdict that has to wait gets the focus when it comes', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(TEA));
  await page.getByRole('radio', { name: 'Yes' }).click();
  await page.getByText('One moment …').waitFor();
  rest.release();
  const verdict = page.getByRole('heading', { name: 'Tea', exact: false, level: 3 });
  await verdict.waitFor();
  assert.ok(await verdict.evaluate((heading) => heading.getRootNode().activeElement === heading));
});

journey('a view that a page asks for later waits, too', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, '<which-one loading="eager" src="/packs/film-music.json"></which-one>');
  await page.locator('.step').waitFor();
  await page.evaluate(() => document.querySelector('which-one').setAttribute('view', 'explain'));
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.getByText('You may have read that').first().waitFor();
});

for (const [what, attributes] of [['in Compare', 'view="compare"'], ['with answers', 'id="tea"']]) {
  journey(`a widget that begins ${what} comes in one piece`, async ({ page, open, host }) => {
    const rest = held();
    host.answer(REST, { until: rest.until });
    const path = host.page(inline(TEA, attributes));
    const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
    await open(what === 'with answers' ? `${path}#tea:leaves=yes` : path);
    await asked;
    assert.ok(await page.locator('.inside').isVisible());
    rest.release();
    await page.locator('.table, .verdict').first().waitFor();
  });
}

journey('where the rest is missing, the question stays, the first reply says why, and trying again does it', { expects: [/404/, /integrity/] }, async ({ page, open, host }) => {
  const rest = missing();
  host.answer(REST, rest);
  await open(inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  assert.equal(await page.locator('.failure code').innerText(), 'http');
  assert.ok(await page.locator('.inside').isVisible());
  // As often as it takes.
  await page.locator('.failure').evaluate((failure) => failure.setAttribute('data-first', ''));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.failure:not([data-first])').waitFor();
  assert.equal(await page.locator('.failure code').innerText(), 'http');
  rest.come();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.ok(await page.locator('.step').evaluate((step) => step.getRootNode().activeElement === step));
  await page.getByRole('tab', { name: 'Explain' }).click();
  await page.getByRole('heading', { name: 'Safe' }).first().waitFor();
});

journey('what is printed before the rest is there is what is on the screen', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.locator('.step').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.step').isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  rest.release();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
});

journey('where the rest could not be fetched at first, it is fetched when it is needed', { expects: [/404/, /integrity/] }, async ({ page, open, host }) => {
  const rest = missing();
  host.answer(REST, rest);
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await open(inline(RISKY));
  await page.locator('.step').waitFor();
  await refused;
  rest.come();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
});
