// On paper: the table in full, then the explanations and the sources.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

journey('on paper the table stands in full, without controls', async ({ page, open }) => {
  await open('/');
  await tab(page, 'Compare');
  await page.locator('which-one .row-answer button').first().click();
  await page.locator('which-one .asked').waitFor();
  await page.emulateMedia({ media: 'print' });
  const region = page.getByRole('region', { name: 'Comparison' });
  assert.equal(await region.evaluate((region) => region.scrollHeight > region.clientHeight + 1), false);
  assert.equal(await region.evaluate((region) => region.scrollWidth > region.clientWidth + 1), false);
  for (const hidden of ['.things', '.only', '.take-away', '.opener', '.row-answer', '.asked']) {
    assert.equal(await page.locator(`which-one ${hidden}`).first().isVisible(), false, hidden);
  }
});

journey('on paper the table is followed by the explanations and the sources, and then all is as it was', async ({ page, open }) => {
  await open('/');
  await asked(page);
  const says = (event) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
  await page.emulateMedia({ media: 'print' });
  await says('beforeprint');
  await page.locator('[data-view="explain"] .sources').first().waitFor();
  for (const shown of ['[data-view="compare"] table', '[data-view="explain"] .thing', '[data-view="explain"] .sources li']) {
    assert.equal(await page.locator(`which-one ${shown}`).first().isVisible(), true, shown);
  }
  assert.equal(await page.locator('which-one .tabs').isVisible(), false);
  assert.equal(await page.locator('which-one [data-view="identify"]').isVisible(), false, 'a question asks nobody there');
  assert.equal(await page.getByRole('heading', { name: 'Put it in your own page' }).isVisible(), false);
  await says('afterprint');
  await page.locator('[data-view="explain"] .sources').first().waitFor({ state: 'detached' });
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await asked(page), 'origin');
});
