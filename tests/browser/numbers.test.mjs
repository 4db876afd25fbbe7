// A question is answered with a number: typed, said to be about that much, given, changed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';

const CUPS = readFileSync(new URL('../packs/sound/numbers.json', import.meta.url), 'utf8');
const embed = `<which-one loading="eager"><script type="application/json">${CUPS}</script></which-one>`;
const plain = (text) => text.replace(/\s+/g, ' ').trim();

const trail = async (page) => (await page.locator('.trail-text').allInnerTexts()).map(plain);
const field = (page) => page.getByRole('textbox', { name: 'Milk' });

journey('a number is typed and given with Enter', async ({ page, open }) => {
  await open(embed);
  assert.equal(plain(await page.locator('.step').innerText()), 'How much milk is in it?');
  await field(page).fill('2000');
  await page.locator('[aria-invalid="true"]').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Next' }).count(), 0);
  assert.equal(plain(await page.locator('.scale').innerText()), 'A number from 0 to 400.');
  await field(page).fill('12,5');
  await page.getByRole('button', { name: 'Next' }).waitFor();
  await field(page).fill('120');
  await field(page).press('Enter');
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Milk: 120 ml']);
});

journey('about that much is kept when the answer is changed, and goes into the link', async ({ page, open, openAnother }) => {
  await open(embed);
  await field(page).fill('130');
  await page.getByRole('checkbox', { name: 'about that much' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Milk: about 130 ml']);
  await page.getByRole('button', { name: 'Change' }).click();
  assert.equal(await field(page).inputValue(), '130');
  assert.equal(await page.getByRole('checkbox', { name: 'about that much' }).isChecked(), true);
  const other = await openAnother(new URL('#which-one:milk=~130&milk2=3', page.url()).href);
  await other.locator('.trail li').waitFor();
  assert.deepEqual(await trail(other), ['Milk: about 130 ml']);
});

journey('the field of the next number is empty, and says nothing of about', async ({ page, open }) => {
  await open(embed);
  await field(page).fill('10');
  await page.getByRole('checkbox', { name: 'about that much' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('.trail li').waitFor();
  assert.notEqual(plain(await page.locator('.step').innerText()), 'How much milk is in it?');
  assert.equal(await page.getByRole('textbox').inputValue(), '');
  assert.equal(await page.getByRole('checkbox', { name: 'about that much' }).isChecked(), false);
});

journey('not sure is an answer to a number too', async ({ page, open }) => {
  await open(embed);
  await page.getByRole('radio', { name: 'Not sure' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Milk: Not sure']);
});

journey('what each number would leave is said in stretches of the scale', async ({ page, open }) => {
  await open(embed);
  await page.getByText('What each answer would leave').click();
  await page.locator('[data-fold=outlook] li').first().waitFor();
  const lines = await page.locator('[data-fold=outlook] li').allInnerTexts();
  assert.deepEqual(lines.map(plain).slice(0, 2), ['0–20 ml: Espresso, Tea', '20–50 ml: Tea']);
});

journey('the host is told numbers as they are written in examples', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.told = [];
    addEventListener('which-one-answer', ({ detail }) => told.push(detail.answers));
  });
  await open(embed);
  await field(page).fill('90');
  await field(page).press('Enter');
  await page.locator('.trail li').waitFor();
  assert.deepEqual((await page.evaluate(() => told)).at(-1), { milk: 90 });
});

for (const [what, settings] of [
  ['by day', { viewport: { width: 320, height: 640 } }],
  ['by night', { colorScheme: 'dark' }],
]) {
  journey(`axe finds nothing in a number question ${what}`, settings, async ({ page, open }) => {
    await open(embed);
    await field(page).fill('a cup');
    await page.locator('[aria-invalid="true"]').waitFor();
    await expectAccessible(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}
