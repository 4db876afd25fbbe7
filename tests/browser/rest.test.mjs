// The rest of the wasm: the first question does not wait for it, nothing is lost before it is there, and
// where it cannot be had, the reader is told and can try again.

import assert from 'node:assert/strict';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { inline, RISKY, TEA } from './support/packs.mjs';

const REST = '/which-one-rest-*.wasm';

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

/** A promise, and what keeps it. */
function held() {
  let release;
  const until = new Promise((resolve) => {
    release = resolve;
  });
  return { until, release };
}

journey('the first question does not wait for the rest, other views say that they do', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).waitFor();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByText('One moment …').waitFor();
  await expectAccessible(page);
  rest.release();
  await page.getByRole('table').waitFor();
  assert.equal(await page.locator('.awaited').count(), 0);
  assert.ok(await page.getByRole('tab', { name: 'Compare' }).evaluate((tab) => tab.getRootNode().activeElement === tab));
});

journey('a verdict that has to wait gets the focus when it comes', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(inline(TEA));
  await page.getByRole('radio', { name: 'Yes' }).click();
  await page.getByText('One moment …').waitFor();
  rest.release();
  const verdict = page.getByRole('heading', { name: 'Tea', exact: false, level: 3 });
  await verdict.waitFor();
  assert.ok(await verdict.evaluate((heading) => heading.getRootNode().activeElement === heading));
});

journey('a view that a page asks for later waits, too', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open('<which-one loading="eager" src="/packs/film-music.json"></which-one>');
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

journey('where the rest is missing, the question stays, and what needs the rest says why', { expects: [/404/, /integrity/] }, async ({ page, open, host }) => {
  const rest = missing();
  host.answer(REST, rest);
  await open(inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.locator('.trail li').waitFor();
  await page.getByRole('tab', { name: 'Explain' }).click();
  assert.equal(await page.locator('.failure code').innerText(), 'http');
  assert.ok(await page.locator('.inside').isVisible());
  rest.come();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.trail li').waitFor();
  await page.getByRole('tab', { name: 'Explain' }).click();
  await page.getByRole('heading', { name: 'Safe' }).first().waitFor();
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
