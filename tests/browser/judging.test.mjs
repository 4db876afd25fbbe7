// The author's page, judging a pack: what could be mended, and how good the pack is.

import assert from 'node:assert/strict';
import { box, desk, judged, part, says } from './support/author.mjs';
import { journey } from './support/journey.mjs';

// Seven of nine say the same in every column.
const KEYS = ['Yale', 'Ward', 'Mortice', 'Tubular', 'Dimple', 'Barrel', 'Skeleton', 'Card', 'Magnetic'];
const keys = () =>
  ['Key,Metal,Turned,Chip', ...KEYS.map((name, at) => `${name},${at < 7 ? 'yes,yes,no' : at === 7 ? 'no,no,yes' : 'no,yes,no'}`)].join('\n');

journey('things that cannot be told apart are named, with what to do', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(keys());
  await says(page, '9 things');
  await page.getByRole('tab', { name: 'Check 1' }).click();
  await page.getByText('Nothing tells these 7 apart: Yale; Ward; Mortice; Tubular; Dimple; Barrel; Skeleton. To mend it, add a feature in which they differ.').waitFor();
  await judged(page);
  assert.equal(await page.locator('.scores tbody tr').count(), 10);
  await page.getByRole('rowheader', { name: 'Ward not told from Yale and 5 more' }).waitFor();
  await page.getByText('Things that nothing tells apart count as right when any of them is found.').waitFor();
  assert.equal(await page.locator('[data-tied="true"]').count(), 7);
  const card = page.getByRole('row', { name: 'Card' });
  assert.match(await card.innerText(), /100 %/);
  await page.getByRole('heading', { name: 'What is taken for what' }).waitFor();
});

journey('unknown cells that matter and features that tell nothing are named', async ({ page, open }) => {
  await desk(open);
  await box(page).fill('Tea,Colour,Smoked,Hot,Leaves\nGreen,green,no,yes,whole\nBlack,dark,,yes,broken\nLapsang,dark,yes,yes,whole\nPu-erh,dark,no,yes,\nMate,green,yes,yes,broken\n');
  await says(page, '5 things');
  await part(page, 'Check');
  await page.getByText('“Hot” tells nothing apart').or(page.getByText('“Hot” is known')).first().waitFor();
  await judged(page);
  await page.getByText('is not known; filling it in would save').first().waitFor();
});

journey('judging a large table shows how far it is, and can be stopped and done again', async ({ page, open }) => {
  await desk(open);
  const cell = (row, column) => ['low', 'middling', 'high'][(row * 7 + column * 5 + row * column) % 3];
  const rows = Array.from({ length: 200 }, (_, row) => [`Thing ${row}`, ...Array.from({ length: 50 }, (_, column) => cell(row, column))]);
  const table = [['Thing', ...Array.from({ length: 50 }, (_, column) => `Feature ${column}`)], ...rows].map((row) => row.join('\t')).join('\n');
  await box(page).fill(table);
  await says(page, '200 things, 50 features');
  await part(page, 'Check');
  await page.getByRole('progressbar', { name: 'Imagining readers' }).waitFor();
  await page.locator('.scores tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('You stopped this.').waitFor();
  await page.getByRole('button', { name: 'Do it again' }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
});

journey('what is half typed stays while the pack is judged, and undo sets choices back', async ({ page, open }) => {
  await desk(open);
  await box(page).fill(keys());
  await says(page, '9 things');
  const question = page.getByRole('textbox', { name: 'How “Metal” is asked' });
  await question.fill('');
  await question.pressSequentially('Is it made of');
  // The judgement finds a tie, and the tab counts it.
  await page.getByRole('tab', { name: 'Check 1' }).waitFor();
  await question.pressSequentially(' iron?');
  assert.equal(await question.inputValue(), 'Is it made of iron?');
  await question.press('Tab');
  await page.locator('which-one .step').getByText('Is it made of iron?').waitFor();
  const kind = page.getByRole('combobox', { name: 'What “Chip” is' });
  await kind.selectOption('Only compared');
  await says(page, '9 things, 3 features, 2 of them asked.');
  await page.getByLabel('Read as').selectOption('TSV');
  await page.locator('.faults li').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(page, '9 things, 3 features, 3 of them asked.');
  assert.equal(await kind.locator('option:checked').innerText(), 'Asked: choices');
  assert.equal(await page.getByLabel('Read as').locator('option:checked').innerText(), 'CSV (recognised)');
  assert.equal(await question.inputValue(), 'Is it made of iron?');
});
