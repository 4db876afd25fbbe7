// The author's page: from a table to what is put on a page.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectAccessible } from './support/accessible.mjs';
import { box, desk, drop, judged, openFile, part, paste, says, shown } from './support/author.mjs';
import { journey } from './support/journey.mjs';

const COFFEE = `# Which coffee?

| Feature  | Flat white | Latte      | Espresso |
|----------|------------|------------|----------|
| Has milk | yes        | yes        | no       |
| Foam     | a film     | a finger   | n/a      |
| Volume   | 150–180 ml | 250–350 ml | 25–30 ml |
`;
const TEA = ',Green tea,Black tea\nFermented,no,yes\n';

const download = async (page, act) => (await Promise.all([page.waitForEvent('download'), act()]))[0];
const content = async (file) => readFileSync(await file.path(), 'utf8');

async function inFolder(story) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-author-'));
  try {
    await story(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

journey('an author pastes a Markdown table, and saves a file that identifies rightly', async ({ page, open, openAnother }) => {
  await desk(open);
  await paste(page, COFFEE);
  await says(page, '3 things, 3 features, 3 of them asked.');
  await shown(page, 'Which coffee?');
  await part(page, 'Use it');
  const file = await download(page, () => page.getByRole('button', { name: 'Save the page' }).click());
  assert.equal(file.suggestedFilename(), 'which-coffee.html');
  await page.getByText('Saved.').waitFor();
  await inFolder(async (folder) => {
    const path = join(folder, 'coffee.html');
    writeFileSync(path, await content(file));
    const saved = await openAnother(pathToFileURL(path).href);
    assert.equal(await saved.title(), 'Which coffee?');
    await saved.locator('which-one .step').getByText('Volume: how much, in ml?').waitFor();
    await saved.getByRole('textbox').fill('300');
    await saved.getByRole('button', { name: 'Next' }).click();
    await saved.locator('.verdict').waitFor();
    assert.match(await saved.locator('.verdict').innerText(), /It’s (probably )?Latte/);
  });
});

journey('cells copied from a spreadsheet are taken from their markup, spans and all', async ({ page, open }) => {
  await desk(open);
  const cells = '<table><tr><td></td><td>Green</td><td>Black</td></tr><tr><td>Hot</td><td colspan="2">yes</td></tr><tr><td>Fermented</td><td>no</td><td>yes</td></tr></table>';
  await paste(page, 'what a spreadsheet says as text', cells);
  await says(page, '2 things, 2 features');
  assert.equal(await box(page).inputValue(), '\tGreen\tBlack\nHot\tyes\tyes\nFermented\tno\tyes\n');
  assert.equal(await page.getByLabel('Read as').locator('option:checked').innerText(), 'TSV (recognised)');
});

journey('the widget follows as the author types, and stays while there are problems', async ({ page, open }) => {
  await desk(open);
  await page.getByRole('button', { name: 'Coffees' }).click();
  await shown(page, 'Flat white, latte or cappuccino?');
  await box(page).fill(COFFEE);
  await shown(page, 'Which coffee?');
  await box(page).fill(COFFEE.replace('Latte ', 'Flat white '));
  await page.getByRole('heading', { name: 'One thing to put right' }).waitFor();
  await page.getByText('give things names of their own').waitFor();
  await page.getByText('the widget shows what you had before').waitFor();
  await shown(page, 'Which coffee?');
  await box(page).fill(COFFEE);
  await says(page, '3 things');
  assert.equal(await page.locator('.faults').isVisible(), false);
});

journey('a problem leads to its place in the text', async ({ page, open }) => {
  await desk(open);
  await box(page).fill('{"version": 1,\n "titel": "Tea?",\n "things": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],\n "cells": {"a": {"hot": "yes"}}}');
  await page.getByText('unknown key "titel"; did you mean "title"?', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Line 2, column 2' }).click();
  await page.waitForFunction(() => document.activeElement.id === 'text');
  const selected = await box(page).evaluate((text) => text.value.slice(text.selectionStart, text.selectionEnd));
  assert.equal(selected, '"titel"');
});

journey('every guess is shown, and changed where it is wrong', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(',Latte,Espresso,Mocha\nHas milk,✓,,✓\nCup,tall,small,tall\n');
  await shown(page, 'Which one is it?');
  assert.ok(await page.getByRole('radio', { name: 'columns' }).isChecked());
  const question = page.getByRole('textbox', { name: 'How “Has milk” is asked' });
  assert.equal(await question.inputValue(), 'Does it have milk?');
  await question.fill('Is there milk in it?');
  await question.press('Tab');
  await page.locator('which-one .step').getByText('Is there milk in it?').waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Which coffee?');
  await page.keyboard.press('Tab');
  await shown(page, 'Which coffee?');
  await page.getByRole('combobox', { name: 'What “Cup” is' }).selectOption('Only compared');
  await says(page, '3 things, 2 features, 1 of them asked.');
  await page.getByRole('checkbox', { name: 'Among ticks, an empty cell means no' }).uncheck();
  await page.getByRole('radio', { name: 'rows' }).check();
  await says(page, '2 things, 3 features');
  await page.getByRole('button', { name: 'Back to the guesses' }).click();
  await says(page, '3 things, 2 features, 2 of them asked.');
  await shown(page, 'Which one is it?');
});

journey('changes are taken back and done again, by button and by key', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(TEA);
  await says(page, '2 things');
  await page.getByRole('button', { name: 'Start anew' }).click();
  await page.getByRole('button', { name: 'Clouds' }).click();
  await shown(page, 'Which cloud is that?');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(page, '2 things');
  assert.equal(await box(page).inputValue(), TEA);
  await page.getByRole('tab', { name: 'Table' }).press('ControlOrMeta+Shift+Z');
  await page.locator('.invitation').waitFor();
  await page.getByRole('button', { name: 'Redo' }).press('ControlOrMeta+Y');
  await shown(page, 'Which cloud is that?');
  await page.getByRole('tab', { name: 'Table' }).press('ControlOrMeta+Z');
  await page.locator('.invitation').waitFor();
});

journey('the pack, the lines to paste and other formats are taken away', async ({ page, open, host }) => {
  await desk(open);
  await box(page).fill(COFFEE);
  await shown(page, 'Which coffee?');
  await part(page, 'Use it');
  const pack = await download(page, () => page.getByRole('button', { name: 'Save the pack' }).click());
  assert.equal(pack.suggestedFilename(), 'which-coffee.json');
  assert.equal(JSON.parse(await content(pack)).things.length, 3);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await page.getByText('Copied.').waitFor();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(lines.startsWith(`<script type="module" src="${host.url}/which-one.js"></script>\n<which-one src="which-coffee.json">\n<table>`), lines);

  await page.getByRole('combobox', { name: 'Format' }).selectOption('CSV');
  await page.getByText('1 × title, such as “Which coffee?”').waitFor();
  const csv = await download(page, () => page.getByRole('button', { name: 'Save it' }).click());
  assert.equal(csv.suggestedFilename(), 'which-coffee.csv');
  assert.match(await content(csv), /^\ufeffFeature,Flat white,Latte,Espresso\n/);
  await page.getByRole('combobox', { name: 'Format' }).selectOption('HTML table');
  await page.getByText('Read again, it would differ in').waitFor({ state: 'hidden' });
});

journey('a saved pack is opened again and says the same', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(COFFEE);
  await part(page, 'Use it');
  const pack = await content(await download(page, () => page.getByRole('button', { name: 'Save the pack' }).click()));
  await part(page, 'Table');
  await drop(page, 'coffee.json', pack);
  await page.getByLabel('Read as').getByText('Pack (recognised)').waitFor({ state: 'attached' });
  await says(page, '3 things, 3 features, 3 of them asked.');
  await shown(page, 'Which coffee?');
  assert.equal(await page.locator('.guesses').isVisible(), false);
});

journey('the work is there again after a reload, and offline after the first visit', async ({ page, open, host }) => {
  await desk(open);
  await box(page).fill(TEA);
  await says(page, '2 things');
  await page.getByRole('textbox', { name: 'Title' }).fill('Which tea?');
  await page.keyboard.press('Tab');
  await shown(page, 'Which tea?');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await host.stop();
  await page.reload();
  await shown(page, 'Which tea?');
  assert.equal(await box(page).inputValue(), TEA);
  await part(page, 'Check');
  await judged(page);
  await part(page, 'Use it');
  await download(page, () => page.getByRole('button', { name: 'Save the page' }).click());
});

journey('where nothing can be kept, the page says so once and works', async ({ page, open }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await desk(open);
  await box(page).fill(TEA);
  await page.getByText('Your browser keeps nothing for this page').waitFor();
  await box(page).fill(COFFEE);
  await shown(page, 'Which coffee?');
  assert.equal(await page.locator('.notice').isVisible(), false);
});

journey('what cannot be taken is said, and the text stays', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(TEA);
  await says(page, '2 things');
  const notice = (text) => page.locator('.notice').getByText(text).waitFor();

  await openFile(page, 'drinks.xlsx', 'PK\x03\x04…');
  await notice('“drinks.xlsx”: a zip file, such as a spreadsheet’s, not text; save it as CSV, or copy its cells. Your text is as it was.');
  await openFile(page, 'café.csv', Buffer.from('a,b\nCaf\xe9,yes\n', 'latin1'));
  await notice('“café.csv”: line 2 is not UTF-8');
  await inFolder(async (folder) => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, Buffer.alloc(50_000_000, 'a,'));
    await page.locator('#file').setInputFiles(path);
    await notice('That is 50 MB, and more than a pack can be: the limit is 4 MB.');
  });
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'yes,no\n'.repeat(50_000_000 / 7));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.getElementById('text').dispatchEvent(event);
    if (!event.defaultPrevented) throw new Error('the browser would have pasted it');
  });
  await notice('That is 49 MB');
  assert.equal(await box(page).inputValue(), TEA);
  await shown(page, 'Which one is it?');

  await box(page).fill('Tea\nCoffee\nMate\n');
  await page.getByText('The table has one column only; it needs one for the names').waitFor();
  assert.equal(await box(page).inputValue(), 'Tea\nCoffee\nMate\n');
  await box(page).fill('just a sentence');
  await page.locator('.faults li').first().waitFor();
});

for (const [name, settings] of [
  ['320 pixels', { viewport: { width: 320, height: 640 } }],
  ['a wide screen, dark', { colorScheme: 'dark' }],
]) {
  journey(`the page is accessible in every state, at ${name}`, settings, async ({ page, open }) => {
    const isNarrow = (settings.viewport?.width ?? 1280) < 960;
    const fits = async () => {
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling');
      await expectAccessible(page);
    };
    await desk(open);
    await fits();
    await page.getByRole('button', { name: 'Coffees' }).click();
    await says(page, '4 things');
    if (!isNarrow) await shown(page, 'Flat white');
    await page.getByText('smaller reading').click();
    await fits();
    await part(page, 'Check');
    await judged(page);
    await fits();
    await part(page, 'Use it');
    await page.getByRole('combobox', { name: 'Format' }).selectOption('Clavis');
    await page.getByRole('button', { name: 'Save it' }).waitFor();
    await fits();
    if (isNarrow) {
      await part(page, 'Try it');
      await shown(page, 'Flat white');
      await fits();
      await page.setViewportSize({ width: 1280, height: 800 });
      await box(page).waitFor();
    }
    await part(page, 'Table');
    await box(page).fill('Tea,Tea\nTea,Tea,Tea\nyes,no\n');
    await page.locator('.faults li').first().waitFor();
    await fits();
  });
}

journey('arrow keys go from tab to tab', async ({ page, open }) => {
  await desk(open);
  await page.getByRole('button', { name: 'Coffees' }).click();
  await page.getByRole('tab', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: 'Use it', selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Table', selected: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-table');
});
