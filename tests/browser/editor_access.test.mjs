// Getting about in the editor: page by page, with the keyboard alone, on a narrow screen, and as axe sees it.

import assert from 'node:assert/strict';
import { expectAccessible } from './support/accessible.mjs';
import { box, desk, part, says } from './support/author.mjs';
import { add, cell, editor, form } from './support/editor.mjs';
import { journey } from './support/journey.mjs';

const NARROW = { viewport: { width: 320, height: 640 } };

journey('hundreds of things are edited page by page, by pointer and by key', async (tools) => {
  const page = await desk(tools.open);
  const names = Array.from({ length: 200 }, (_, at) => `Thing ${at + 1}`);
  const rows = Array.from({ length: 60 }, (_, row) => [`Row ${row + 1}`, ...names.map((_, at) => ['low', 'high'][(at * (row % 5) + (at >> row % 7)) % 2])]);
  await box(page).fill([['', ...names], ...rows].map((row) => row.join('\t')).join('\n'));
  await says(page, '200 things, 60 features');
  await part(page, 'Edit');
  await page.locator('#at-1-20').waitFor();
  assert.equal(await page.locator('#at-1-21').count(), 0);
  await page.locator('#at-1-20').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#at-1-21:focus').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.locator('#at-1-20:focus').waitFor();
  await page.keyboard.press('Home');
  await page.locator('#at-1-0:focus').waitFor();
  await page.getByLabel('Things shown').selectOption({ label: '161–180: Thing 161 … Thing 180' });
  await page.locator('#at-0-161').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Later features' }).click();
  await page.locator('#at-51-161').click();
  await form(page, 'Thing 161: Row 51').getByLabel('Note').fill('Far away.');
  await page.waitForFunction(() => document.querySelector('#text').value.includes('Far away.'));
  await page.locator('#at-51-161').waitFor();
  await add(page, 'Name of a new thing', 'The last');
  await page.getByRole('button', { name: 'The last', exact: true }).waitFor();
  assert.equal(await page.getByLabel('Things shown').locator('option:checked').innerText(), '201–201: The last … The last');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'The last', exact: true }).waitFor({ state: 'detached' });
  await page.locator('#at-51-181').waitFor();
});

journey('the keyboard alone reaches, opens, changes and leaves a cell', async (tools) => {
  const page = await editor(tools);
  await page.getByRole('textbox', { name: 'Language' }).focus();
  await page.keyboard.press('Tab');
  const focused = (name) => page.locator(':focus').and(cell(page, name)).waitFor();
  await focused('Tea, Leaves: Yes');
  await page.keyboard.press('ArrowRight');
  await focused('Coffee, Leaves: No');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await focused('Coffee, From: a bean');
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(form(page, 'Coffee: From').getByRole('radio', { name: 'a bean' })).waitFor();
  await page.keyboard.press('ArrowUp');
  await cell(page, 'Coffee, From: a leaf').waitFor();
  await page.keyboard.press('Escape');
  await focused('Coffee, From: a leaf');
  assert.equal(await page.locator('.form').count(), 0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(form(page, 'Coffee').getByLabel('Name')).waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Espresso');
  await page.keyboard.press('Escape');
  await page.locator(':focus').and(page.getByRole('button', { name: 'Espresso', exact: true })).waitFor();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Coffee', exact: true }).waitFor();
});

journey('a narrow screen shows one thing at a time', NARROW, async (tools) => {
  const page = await editor(tools);
  await cell(page, 'Tea, Leaves: Yes').waitFor();
  assert.equal(await cell(page, 'Coffee, Leaves: No').count(), 0);
  await page.getByLabel('Thing', { exact: true }).selectOption('Coffee');
  await cell(page, 'Coffee, Leaves: No').click();
  await form(page, 'Coffee: Leaves').getByRole('radio', { name: 'Not known' }).check();
  await cell(page, 'Coffee, Leaves: Not known').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
});

for (const [what, settings] of [
  ['by day', { colorScheme: 'light' }],
  ['by night, on a phone', { colorScheme: 'dark', ...NARROW }],
]) {
  journey(`axe finds nothing in the editor ${what}`, settings, async (tools) => {
    const page = await editor(tools);
    for (const id of ['at-1-1', 'at-2-1', 'at-0-1', 'at-1-0', 'at-2-0']) {
      await page.locator(`#${id}`).click();
      await page.locator('.form').waitFor();
      await page.locator('.form details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
      await expectAccessible(page);
    }
  });
}
