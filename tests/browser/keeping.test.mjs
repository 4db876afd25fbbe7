// Answers outlast the moment: they travel in a link, come back in the same tab, and can be copied.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { answer, asked, example, replay } from './support/reader.mjs';

const trail = (page, within = '') => page.locator(`${within} .trail-text`).allInnerTexts();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const embed = (id) => `<which-one id="${id}" loading="eager" src="/packs/film-music.json"></which-one>`;

journey('a link carries the answers to another reader', clipboard, async ({ page, open, openAnother }) => {
  await open('/');
  await replay(page, example('Evita'));
  const before = await trail(page);
  await page.getByRole('button', { name: 'Copy a link to it' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#film-music:origin=record-first&/);
  const other = await openAnother(link);
  await other.locator('.verdict').waitFor();
  assert.deepEqual(await trail(other), before);
});

journey('a link that names what is gone says so, and the rest counts', async ({ page, open }) => {
  await open('/#film-music:origin=stage&colour=green&audience=perhaps');
  await asked(page);
  assert.deepEqual(await trail(page), ['Comes from: A stage']);
  assert.match(await page.locator('.gone').innerText(), /: colour, audience=perhaps\. The others count\.$/);
});

journey('two widgets keep their answers apart, in the link too', clipboard, async ({ page, open }) => {
  await open(embed('one') + embed('two'));
  for (const id of ['#one', '#two']) await page.locator(`${id} .step`).waitFor();
  await page.locator('#one').getByRole('radio', { name: 'A stage' }).click();
  await page.locator('#two').getByRole('radio', { name: 'A screen' }).click();
  await page.locator('#two .trail li').waitFor();
  await page.reload();
  await page.locator('#one .trail li').waitFor();
  assert.deepEqual(await trail(page, '#one'), ['Comes from: A stage']);
  assert.deepEqual(await trail(page, '#two'), ['Comes from: A screen']);
  await page.locator('#one').getByRole('button', { name: 'Copy a link to it' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.endsWith('#one:origin=stage'), link);
});

journey('leaving and coming back in the same tab keeps the answers', async ({ page, open, host }) => {
  await open('/');
  await asked(page);
  await answer(page, 'stage');
  await page.goto(`${host.url}/packs/film-music.json`);
  await page.goBack();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Comes from: A stage']);
});

journey('where storage is refused, everything else works', async ({ page, open }) => {
  await open(`<script>
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  </script>${embed('one')}`);
  await asked(page);
  await page.getByRole('radio', { name: 'A stage' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Comes from: A stage']);
});

journey('the result can be pasted anywhere', clipboard, async ({ page, open }) => {
  await open('/');
  await replay(page, example('Dreamgirls'));
  await page.getByRole('button', { name: 'Copy the result' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^Soundtrack, score or cast recording\?\nIt’s a live cast recording\.\nNearly certain\.\n\n- Comes from: A stage\n/);
  assert.match(text, /\n\nWhy\n- The very recording used: always so for a live cast recording, never for a cast recording made in a studio/);
});

journey('an example is tried answer by answer, and says what it is', async ({ page, open }) => {
  await open('/');
  await page.getByText('Try one').click();
  await page.getByRole('button', { name: /^Evita/ }).click();
  const next = page.getByRole('button', { name: 'Give its next answer' });
  for (let given = 1; await next.isVisible(); given += 1) {
    await next.click();
    await page.locator('.trail li').nth(given - 1).waitFor();
  }
  assert.equal(await page.locator('.verdict .step').innerText(), 'It’s a concept album for a musical.');
  assert.match(await page.locator('.trying').innerText(), /It is in fact a concept album for a musical\./);
});

journey('any question can be answered in any order, and taken back', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByText('All questions').click();
  await page.locator('[data-fold=questions]').getByRole('button', { name: 'Audience to be heard' }).click();
  await page.getByRole('radio', { name: 'Yes' }).first().click();
  await page.locator('.trail li').waitFor();
  assert.match((await trail(page))[0], /^Audience to be heard: Yes/);
  await page.locator('[data-fold=questions]').getByRole('button', { name: 'Audience to be heard' }).click();
  await page.getByRole('button', { name: 'Take this answer back' }).click();
  await page.locator('.trail li').waitFor({ state: 'detached' });
  assert.equal(await asked(page), 'origin');
});

journey('what is folded away is there once it is opened, by whatever opens it', async ({ page, open }) => {
  await open('/');
  await asked(page);
  const folded = page.locator('which-one').locator('[data-fold]');
  assert.equal(await folded.locator('li').count(), 0);
  await folded.evaluateAll((all) => all.forEach((one) => (one.open = true)));
  for (const name of ['questions', 'outlook', 'examples']) await page.locator(`[data-fold=${name}] li`).first().waitFor();
  await page.locator('[data-fold=outlook]').evaluate((one) => (one.open = false));
  await page.locator('[data-fold=outlook] li').first().waitFor({ state: 'detached' });
  await page.getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
  assert.match(await page.locator('[data-fold=questions] li').first().innerText(), /^Comes from: A screen$/);
});

journey('more than one answer can be right', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByRole('button', { name: 'More than one could be right' }).click();
  await page.getByRole('checkbox', { name: 'A stage' }).check();
  await page.getByRole('checkbox', { name: 'A record' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await trail(page), ['Comes from: A stage, A record']);
});

journey('a question shows what each answer would leave', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByText('What each answer would leave').click();
  await page.locator('[data-fold=outlook] li').first().waitFor();
  const lines = await page.locator('[data-fold=outlook] li').allInnerTexts();
  assert.equal(lines.length, 4);
  assert.match(lines[0], /^A screen: .*Score/);
  assert.doesNotMatch(lines[0], /cast recording/i);
});

journey('who looks at what the answers would leave sees it at the next question, too', async ({ page, open }) => {
  const leaves = page.locator('[data-fold=outlook] li');
  await open('/');
  await asked(page);
  await page.getByText('What each answer would leave').click();
  await leaves.first().waitFor();
  await page.getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
  assert.doesNotMatch(await leaves.first().innerText(), /^A screen/);
  // To the verdict, where there is no question, and back to the first one.
  while (await page.getByRole('radio').count() > 0) await page.getByRole('radio').first().click();
  await page.getByRole('button', { name: 'Start again' }).click();
  assert.match(await leaves.first().innerText(), /^A screen: /);
  await page.getByText('What each answer would leave').click();
  await leaves.first().waitFor({ state: 'detached' });
});
