// The editor on the author's page: cells, things, features, sources and examples, changed in a grid, with
// the widget beside it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { desk, followed, openFile, part, says } from './support/author.mjs';
import { DRINKS, add, cell, editor, form, pack } from './support/editor.mjs';
import { journey } from './support/journey.mjs';
import { tab } from './support/reader.mjs';

journey('a cell is changed in the grid, and the widget follows', async (tools) => {
  const page = await editor(tools);
  await cell(page, 'Coffee, Leaves: No').click();
  const opened = form(page, 'Coffee: Leaves');
  await page.locator(':focus').and(opened.getByRole('radio', { name: 'No', exact: true })).waitFor();
  await opened.getByRole('radio', { name: 'Yes' }).check();
  await cell(page, 'Coffee, Leaves: Yes').waitFor();
  await page.getByText('From now on your table is a pack').waitFor();
  await tab(page, 'Compare');
  const widget = page.locator('which-one');
  const row = widget.getByRole('row').filter({ hasText: 'Leaves' });
  await row.getByRole('cell').nth(1).filter({ hasText: 'Yes' }).waitFor();
  await opened.getByLabel('No', { exact: true }).last().selectOption('usually');
  await cell(page, 'Coffee, Leaves: Yes; usually No').waitFor();
  await opened.getByLabel('Note').fill('Tisanes aside.');
  await cell(page, 'Coffee, Volume: 30').click();
  await form(page, 'Coffee: Volume').getByLabel('From').fill('25');
  await page.keyboard.press('Tab');
  await cell(page, 'Coffee, Volume: 25–30').waitFor();
  assert.match(await pack(page), /"leaves": \{"is": \{"yes": "always", "no": "usually"\}, "note": "Tisanes aside\."\}/);
  assert.match(await pack(page), /"volume": \{"from": 25, "to": 30\}/);
});

journey('the view that an author looks at stays while they change the pack', async (tools) => {
  const page = await editor(tools);
  await tab(page, 'Compare');
  await cell(page, 'Coffee, Leaves: No').click();
  for (const [choice, said] of [['Yes', /^Yes$/], ['No', /^No$/]]) {
    await form(page, 'Coffee: Leaves').getByRole('radio', { name: choice, exact: true }).check();
    const row = page.locator('which-one').getByRole('row').filter({ hasText: 'Leaves' });
    await row.getByRole('cell').nth(1).filter({ hasText: said }).waitFor();
  }
  await page.getByRole('tab', { name: 'Compare' }).press('ArrowRight');
  await page.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
  await followed(page, () => form(page, 'Coffee: Leaves').getByRole('radio', { name: 'Yes', exact: true }).check());
  await page.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
});

journey('things, features, choices, sources and examples are added, and all of it is a sound pack', async (tools) => {
  const page = await editor(tools);
  await add(page, 'Name of a new thing', 'Maté');
  await cell(page, 'Maté, Leaves: Not known').waitFor();
  await add(page, 'Name of a new feature', 'Is hot');
  await cell(page, 'Tea, Is hot: Not known').waitFor();
  await page.locator('#at-4-0').click();
  await add(page, 'Name of a new choice', 'Warm');
  await form(page, 'Is hot').getByLabel('Choice 3', { exact: true }).waitFor();
  await form(page, 'Is hot').getByLabel('Question').fill('Is it hot?');
  await add(page, 'Title of a new source', 'The Tea Book');
  await page.getByRole('button', { name: 'The Tea Book' }).click();
  await form(page, 'The Tea Book').getByLabel('Address').fill('https://tea.example');
  await page.getByRole('button', { name: 'The Tea Book' }).click();
  await cell(page, 'Tea, Is hot: Not known').click();
  const opened = form(page, 'Tea: Is hot');
  await opened.getByRole('radio', { name: 'Warm' }).check();
  await opened.getByText('Sources (0)').click();
  await opened.getByLabel('The Tea Book').check();
  await opened.getByText('Sources (1)').waitFor();
  await add(page, 'Name of a new example', 'A cup of Assam');
  await page.getByRole('button', { name: 'A cup of Assam' }).click();
  const example = form(page, 'A cup of Assam');
  await followed(page, () => example.getByLabel('Is hot').selectOption('Warm'));
  await followed(page, async () => {
    await example.getByLabel('Volume').fill('220');
    await page.keyboard.press('Tab');
  });
  await followed(page, () => example.getByLabel('about that much').check());
  const written = JSON.parse(await pack(page));
  assert.deepEqual(written.things.map(({ id }) => id), ['tea', 'coffee', 'cocoa', 'mate']);
  assert.deepEqual(written.cells.tea['is-hot'], { is: 'warm', sources: ['the-tea-book'] });
  assert.deepEqual(written.sources, [{ id: 'the-tea-book', title: 'The Tea Book', url: 'https://tea.example' }]);
  assert.deepEqual(written.examples, [{ name: 'A cup of Assam', is: 'tea', answers: { 'is-hot': 'warm', volume: { about: 220 } } }]);
  await page.locator('which-one').getByText('All questions').click();
  await page.locator('which-one').getByRole('button', { name: 'Is hot' }).click();
  await page.locator('which-one').getByText('Is it hot?').waitFor();
  assert.equal(await page.locator('.wrong:visible').count(), 0);
});

journey('what goes with a thing is said, and undo brings it all back', async (tools) => {
  const page = await editor(tools);
  await add(page, 'Name of a new example', 'A cup of Assam');
  await page.getByRole('button', { name: 'A cup of Assam' }).waitFor();
  const before = await pack(page);
  await page.locator('#at-0-1').click();
  await page.getByRole('button', { name: 'Remove this thing' }).click();
  await page.getByText('3 cells went with it. 1 example went with it.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'A cup of Assam' }).count(), 0);
  const after = await pack(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'A cup of Assam' }).waitFor();
  assert.equal(await pack(page), before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await cell(page, 'Tea, Leaves: Yes').waitFor({ state: 'detached' });
  assert.equal(await pack(page), after);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction((table) => document.querySelector('#text').value === table, DRINKS);
});

journey('a dispute, a relation and an event are written, told by the widget, and taken back', async (tools) => {
  const page = await editor(tools);
  const widget = page.locator('which-one');
  const added = page.getByRole('textbox', { name: 'What people say' });
  await added.fill('Coffee is made of leaves.');
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(page.getByRole('textbox', { name: 'What is right' })).waitFor();
  await page.keyboard.type('Of beans.');
  await followed(page, () => page.keyboard.press('Enter'));
  await page.getByRole('button', { name: 'Coffee is made of leaves.' }).click();
  const dispute = form(page, 'Coffee is made of leaves.');
  await followed(page, () => dispute.getByLabel('How far that is true').selectOption('a matter of opinion: nobody can check it'));
  await dispute.getByText('Things it is about (0)').click();
  await followed(page, () => dispute.getByLabel('Coffee').check());
  await dispute.getByText('Things it is about (1)').waitFor();
  await followed(page, () => dispute.getByLabel('Feature it is about').selectOption('Leaves'));

  await followed(page, () => page.getByRole('button', { name: 'Add a relation' }).click());
  const relation = form(page, 'Tea is easily mistaken for Coffee.');
  await page.locator(':focus').and(relation.getByLabel('The one', { exact: true })).waitFor();
  await relation.getByLabel('The other', { exact: true }).selectOption('Tea');
  await page.locator('.form .wrong:not(:empty)').waitFor();
  await followed(page, () => page.locator('.form').getByLabel('The other', { exact: true }).selectOption('Cocoa'));
  await followed(page, () => page.locator('.form').getByLabel('How it stands to the other').selectOption('comes before it'));
  await page.getByRole('button', { name: 'Tea comes before Cocoa.' }).waitFor();

  await page.getByRole('textbox', { name: 'When, such as 1965-03' }).fill('1657');
  await page.getByRole('textbox', { name: 'What happened' }).fill('Cocoa is sold in London.');
  await followed(page, () => page.keyboard.press('Enter'));
  await page.getByRole('button', { name: '1657: Cocoa is sold in London.' }).click();
  const event = form(page, '1657: Cocoa is sold in London.');
  await followed(page, () => event.getByLabel('Thing it belongs to').selectOption('Cocoa'));
  await page.locator('.form').getByLabel('When', { exact: true }).fill('early');
  await page.keyboard.press('Tab');
  await page.locator('.form .wrong').getByText('early').waitFor();
  await followed(page, async () => {
    await page.locator('.form').getByLabel('When', { exact: true }).fill('1657-06');
    await page.keyboard.press('Tab');
  });

  const written = JSON.parse(await pack(page));
  assert.deepEqual(written.disputes, [
    { id: 'coffee-is-made-of-leaves', about: ['coffee'], feature: 'leaves', said: [{ claim: 'Coffee is made of leaves.' }], verdict: 'opinion', truth: 'Of beans.' },
  ]);
  assert.deepEqual(written.relations, [{ from: 'tea', is: 'precedes', to: 'cocoa' }]);
  assert.deepEqual(written.timeline, [{ when: '1657-06', what: 'Cocoa is sold in London.', thing: 'cocoa' }]);
  await tab(page, 'Explain');
  await widget.getByText('“Coffee is made of leaves.”').last().waitFor();
  await widget.getByText('Tea comes before Cocoa.').waitFor({ state: 'attached' });
  await widget.getByText('June 1657').first().waitFor({ state: 'attached' });

  const undo = page.getByRole('button', { name: 'Undo' });
  while ((await pack(page)) !== DRINKS) await undo.click();
  await page.getByRole('button', { name: 'Coffee is made of leaves.' }).waitFor({ state: 'detached' });
});

journey('what is added to a long, folded list unfolds it', async ({ open }) => {
  const page = await desk(open);
  await openFile(page, 'film-music.json', readFileSync(new URL('../../packs/film-music.json', import.meta.url)));
  await says(page, 'things');
  await part(page, 'Edit');
  await page.getByText('Relations (21)').waitFor();
  await page.getByRole('button', { name: 'Add a relation' }).click();
  await page.locator(':focus').and(page.locator('.form').getByLabel('The one', { exact: true })).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#relation-21:focus').waitFor();
  await page.getByText('Relations (22)').click();
  await page.locator('#relation-21').waitFor({ state: 'hidden' });
});

journey('a question waits for a reply, and a thing says how it is called and how common it is', async (tools) => {
  const page = await editor(tools);
  await page.locator('#at-3-0').click();
  const from = form(page, 'From');
  await from.getByLabel('Heading above the row').fill('Where it grows');
  await page.keyboard.press('Tab');
  await from.getByText('Asked whatever was replied before').click();
  await from.getByLabel('Wait for a reply to').selectOption('Leaves');
  await from.getByText('Asked only after certain replies (1)').waitFor();
  await from.getByRole('group', { name: 'Only if “Leaves” is' }).getByLabel('No').check();
  await from.getByRole('group', { name: 'Only if “Leaves” is' }).getByLabel('Yes').uncheck();
  await from.getByLabel('Wait for a reply to').selectOption('Volume');
  await from.getByRole('group', { name: 'Only if “Volume” is' }).getByLabel('From').fill('100');
  await page.keyboard.press('Tab');
  await from.getByText('Asked only after certain replies (2)').waitFor();
  assert.deepEqual(await from.getByLabel('Wait for a reply to').locator('option').allInnerTexts(), ['Choose a question']);
  await page.locator('#at-1-0').click();
  await form(page, 'Leaves').getByText('Asked whatever was replied before').click();
  const offered = await form(page, 'Leaves').getByLabel('Wait for a reply to').locator('option').allInnerTexts();
  assert.deepEqual(offered, ['Choose a question', 'Volume'], 'what waits for it is not offered');
  await page.locator('#at-0-1').click();
  await form(page, 'Tea').getByLabel('In a sentence').fill('a tea');
  await form(page, 'Tea').getByText('More').click();
  await form(page, 'Tea').getByLabel('Of several').fill('Teas');
  await form(page, 'Tea').getByLabel('How common it is').fill('2,5');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('#text').value.includes('commonness'));
  const written = JSON.parse(await pack(page));
  assert.deepEqual(written.things[0], { id: 'tea', name: 'Tea', plural: 'Teas', phrase: 'a tea', commonness: 2.5 });
  const { group, only_if: onlyIf } = written.features[2];
  assert.deepEqual([group, onlyIf.leaves, onlyIf.volume.from], ['Where it grows', 'no', 100]);
  await page.locator('#at-3-0').click();
  await form(page, 'From').getByRole('button', { name: 'Do not wait for “Volume”' }).click();
  await page.locator('#at-1-0').click();
  await page.getByRole('button', { name: 'Remove this feature' }).click();
  await page.getByText('1 feature no longer waits for it').waitFor();
  assert.equal((await pack(page)).includes('only_if'), false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('#at-3-0').click();
  await form(page, 'From').getByText('Asked only after certain replies (1)').waitFor();
});

journey('a problem stands at its part, and the widget keeps what was right', async (tools) => {
  const page = await editor(tools);
  await cell(page, 'Coffee, Volume: 30').click();
  await form(page, 'Coffee: Volume').getByLabel('To').fill('9000');
  await page.keyboard.press('Tab');
  await form(page, 'Coffee: Volume').getByText('is off the scale').waitFor();
  await cell(page, 'Coffee, Volume: 30–9000').and(page.locator('[data-wrong="true"]')).waitFor();
  await form(page, 'Coffee: Volume').getByLabel('To').fill('a lot');
  await page.keyboard.press('Tab');
  assert.equal(await form(page, 'Coffee: Volume').getByLabel('To').evaluate((field) => field.validationMessage), 'Write a number such as 12.5, with three decimals at most.');
  await form(page, 'Coffee: Volume').getByLabel('To').fill('40');
  await page.keyboard.press('Tab');
  await cell(page, 'Coffee, Volume: 30–40').and(page.locator('[data-wrong="false"]')).waitFor();
});
