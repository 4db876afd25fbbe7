// Compare and Explain: the table and the explanations, as readers use them.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

const columns = (page) => page.getByRole('columnheader').allInnerTexts();

journey('the table compares the things that a reader chooses', async ({ page, open }) => {
  await open('/');
  await tab(page, 'Compare');
  assert.deepEqual(await columns(page), ['Feature', 'Soundtrack', 'Score', 'Cast recording', 'Concept album']);
  await page.getByRole('checkbox', { name: 'Concept album' }).uncheck();
  await page.getByRole('columnheader', { name: 'Concept album' }).waitFor({ state: 'detached' });
  assert.deepEqual(await columns(page), ['Feature', 'Soundtrack', 'Score', 'Cast recording']);

  const origin = page.getByRole('row', { name: /^Comes from/ });
  assert.deepEqual(
    (await origin.locator('.cell-text').allInnerTexts()).slice(1),
    ['usually a screen', 'A stage'],
  );
  assert.match(await origin.getByRole('rowheader').innerText(), /differs/);
});

journey('only what differs leaves the rest out and says how much that is', async ({ page, open }) => {
  await open('/');
  await tab(page, 'Compare');
  for (const name of ['Live cast recording', 'Studio cast recording']) await page.getByRole('checkbox', { name }).check();
  for (const name of ['Soundtrack', 'Score', 'Cast recording', 'Concept album']) {
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  }
  await page.getByRole('columnheader', { name: 'Soundtrack' }).waitFor({ state: 'detached' });
  const rows = () => page.locator('which-one tbody tr:not(.group)').count();
  const all = await rows();
  await page.getByRole('checkbox', { name: 'Only what differs' }).check();
  const hidden = page.locator('.hidden-rows');
  await hidden.filter({ hasText: 'rows are the same and hidden.' }).waitFor();
  const said = Number((await hidden.innerText()).split(' ')[0]);
  assert.equal(await rows(), all - said);
});

journey('a cell opens its note and its sources', async ({ page, open }) => {
  await open('/');
  await tab(page, 'Compare');
  const summary = page.locator('summary[aria-label="Note on Comes from, Score"]');
  await summary.click();
  const note = page.locator('details[open] .cell-note');
  assert.match(await note.innerText(), /\w/);
  const link = note.getByRole('link').first();
  assert.match(await link.getAttribute('href'), /^https?:/);
  assert.match(await link.getAttribute('aria-label'), /^Source \d+: /);
});

journey('a phone shows cards and nothing runs out of the side', { viewport: { width: 320, height: 640 } }, async ({ page, open }) => {
  await open('/');
  for (const view of ['Compare', 'Explain', 'Which one is it?']) {
    await tab(page, view);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, `${view} is wider than the screen`);
  }
});

journey('every thing is explained, with real examples and sources', async ({ page, open }) => {
  await open('/');
  await tab(page, 'Explain');
  const things = await page.locator('.thing-name').allInnerTexts();
  assert.deepEqual(things, [
    'Soundtrack', 'Song soundtrack', 'Film-musical soundtrack', 'Mixed soundtrack', 'Score', 'Cast recording',
    'Cast recording made in a studio', 'Live cast recording', 'Studio cast recording', 'Concept album',
  ]);
  for (const thing of await page.locator('.thing').all()) {
    assert.ok((await thing.locator('.thing-summary').innerText()).length > 40);
    assert.ok((await thing.locator('.thing-summary .mark').count()) > 0);
  }
  assert.ok((await page.locator('.examples li').count()) >= 40);
  assert.ok((await page.locator('.dispute').count()) >= 20);
  await page.locator('.contents').getByRole('button', { name: 'Concept album' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent), 'Concept album');
});

journey('the answers are still there after a look at the other views', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByRole('radio', { name: 'A stage' }).click();
  await page.locator('.trail li').waitFor();
  await tab(page, 'Explain');
  await tab(page, 'Which one is it?');
  assert.equal(await page.locator('.trail-reply').innerText(), 'A stage');
});
