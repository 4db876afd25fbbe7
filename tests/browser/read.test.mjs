// Reading: the explanations, and that every view fits a phone.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

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
    assert.ok((await thing.locator('.thing-summary .notes').count()) > 0);
  }
  assert.ok((await page.locator('[data-of=examples] li').count()) >= 40);
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
