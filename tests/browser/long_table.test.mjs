// A long table, of which only the first rows are drawn.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { inline } from './support/packs.mjs';

const PHONE = { viewport: { width: 320, height: 640 } };

/** Two things that differ in every fourth of so many rows. */
function long(rows) {
  const cells = (word) => Object.fromEntries(Array.from({ length: rows }, (_, i) => [`row-${i}`, i % 4 ? 'same' : word]));
  return {
    version: 1,
    title: 'A long table',
    things: [{ id: 'one', name: 'One' }, { id: 'other', name: 'Other' }],
    cells: { one: cells('this'), other: cells('that') },
  };
}

journey('of a long table, more rows are drawn as the reader comes near their end', async ({ page, open }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(inline(long(300), 'view="compare"'));
  const drawn = page.locator('which-one .row-label');
  await page.getByText('300 of 300 rows').waitFor();
  assert.equal(await drawn.count(), 60);
  await page.locator('.table-region').evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await page.waitForFunction(() => document.querySelector('which-one').shadowRoot.querySelectorAll('.row-label').length > 60);
  await page.getByRole('button', { name: 'Markdown' }).click();
  await page.getByText('Copied as Markdown').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
  assert.equal(lines.filter((line) => /row-|Row /i.test(line)).length, 300);
  await page.getByRole('searchbox').fill('this');
  await page.getByText('75 of 300 rows').waitFor();
  assert.equal(await drawn.count(), 60);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => document.querySelector('which-one').shadowRoot.querySelectorAll('.row-label').length === 75);
});

journey('on a phone, where the page scrolls and not the table, a button brings more rows', PHONE, async ({ page, open }) => {
  await open(inline(long(100), 'view="compare"'));
  await page.getByRole('button', { name: 'Show more rows (40)' }).click();
  await page.locator('which-one .row-label').nth(99).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Show more rows' }).count(), 0);
});
