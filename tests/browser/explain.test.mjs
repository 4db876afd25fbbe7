// Explain: the map, the timeline, the notes and the disputes, as readers use them.

import assert from 'node:assert/strict';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

const focused = (page) => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent.trim());

async function explained(page, open) {
  await open('/');
  await tab(page, 'Explain');
}

/** What each of several elements says, without its notes. */
const texts = (locator) =>
  locator.evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true);
      for (const note of copy.querySelectorAll('.notes, ul')) note.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

journey('the map leads to a thing by keyboard alone, and the way back leads to the map', async ({ page, open }) => {
  await explained(page, open);
  const map = page.getByRole('group', { name: 'How they relate' });
  const names = await map.getByRole('link').evaluateAll((all) => all.map((link) => link.textContent.replace('part of it', '').trim()));
  assert.deepEqual(new Set(names), new Set(await page.locator('.thing-name').allInnerTexts()));
  const before = page.url();
  await map.getByRole('link', { name: 'Concept album' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement.matches('.thing-name'));
  assert.equal(await focused(page), 'Concept album');
  assert.equal(page.url(), before);
  const article = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Concept album' }) });
  await article.getByRole('button', { name: 'To the map' }).click();
  assert.equal(await focused(page), 'How they relate');
});

journey('on a phone the contents say what is what, and articles unfold when something leads to them', { viewport: { width: 320, height: 640 } }, async ({ page, open }) => {
  await explained(page, open);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const said = await contents.locator('li:not([data-kind]) > span').allInnerTexts();
  assert.deepEqual(said, await page.locator('.thing:not([data-kind]) .thing-summary p').allInnerTexts());
  const { y } = await page.locator('which-one').boundingBox();
  const last = await contents.boundingBox();
  assert.ok(last.y + last.height - y < 2 * 640, 'all within the first two screens');

  const concept = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Concept album' }) });
  const text = concept.locator('.thing-text p').first();
  assert.equal(await text.isVisible(), false);
  await contents.getByRole('button', { name: 'Concept album' }).click();
  await text.waitFor();
  await concept.getByText('Read about a concept album for a musical').click();
  await text.waitFor({ state: 'hidden' });

  for (const name of ['How they relate', 'You may have read that …', 'Timeline', 'Sources']) {
    await contents.getByRole('button', { name }).click();
    assert.equal(await focused(page), name);
  }
});

journey('the map is also said in words', { viewport: { width: 320, height: 640 } }, async ({ page, open }) => {
  await explained(page, open);
  await page.locator('.map .in-words > summary').click();
  const said = await texts(page.locator('.map .in-words li'));
  assert.equal(said[0], 'Soundtrack');
  for (const statement of [
    /^Score is part of Soundtrack\. \w/,
    /^Score and Mixed soundtrack overlap\. \w/,
    /^Live cast recording is a kind of Cast recording\.$/,
    /^Film-musical soundtrack is easily mistaken for Live cast recording\. \w/,
    /^Concept album comes before Cast recording\. \w/,
    /^Soundtrack and Cast recording have nothing in common\. \w/,
  ]) {
    assert.equal(said.filter((one) => statement.test(one)).length, 1, String(statement));
  }
});

journey('the timeline tells every event in order and marks what is uncertain', async ({ page, open }) => {
  await explained(page, open);
  const when = await page.locator('.timeline time').evaluateAll((all) => all.map((time) => time.dateTime));
  assert.deepEqual(when, [...when].sort());
  assert.equal(await page.locator('.timeline circle').count(), when.length);
  const doubts = await page.locator('.doubt:not(:empty)').count();
  assert.ok(doubts > 0);
  assert.equal(await page.locator('.timeline circle:not([data-is="event"])').count(), doubts);
  await page.getByRole('group', { name: 'Timeline' }).getByRole('link', { name: 'Score', exact: true }).click();
  assert.equal(await focused(page), 'Score');
});

journey('notes open in place, are numbered as they come, and are all in the list at the end', async ({ page, open }) => {
  await explained(page, open);
  const note = page.locator('.thing-summary .notes').first();
  await note.locator('summary').focus();
  await page.keyboard.press('Enter');
  const source = note.getByRole('link').first();
  assert.equal(await source.isVisible(), true);
  const title = await source.innerText();

  const named = await page.locator('[data-view=explain] .notes li').evaluateAll((all) => all.map((one) => one.value));
  const firsts = [...new Set(named)];
  assert.deepEqual(firsts, firsts.map((_, i) => i + 1));

  await page.getByText('All sources').click();
  const list = page.locator('.sources li');
  const numbers = await list.evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(numbers, numbers.map((_, i) => i + 1));
  assert.ok(numbers.length >= firsts.length);
  assert.equal((await list.getByRole('link', { name: title }).count()) > 0, true);
});

journey('a thing leads to its disputes, to the table, and to an example to try', async ({ page, open }) => {
  await explained(page, open);
  const article = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Score', exact: true }) });
  await article.getByText('You may have read that …').click();
  await article.getByRole('button', { name: '“Vocal music is not part of a score' }).click();
  assert.match(await focused(page), /^“Vocal music is not part of a score.*Not so/s);
  await page.locator('.dispute [open] .truth').filter({ visible: true }).waitFor();
  await article.getByText('Real examples to try').click();
  await article.locator('[data-of=examples] button').first().click();
  await page.getByRole('tab', { name: 'Which one is it?', selected: true }).waitFor();
  await page.locator('.trying').waitFor();
  await asked(page);
  await tab(page, 'Explain');
  await article.getByRole('button', { name: 'Compare with Song soundtrack' }).click();
  const columns = await page.getByRole('columnheader').allInnerTexts();
  assert.deepEqual(columns.map((name) => name.trim()).slice(1), ['Score', 'Song soundtrack']);
});

for (const [what, settings] of [
  ['narrow', { viewport: { width: 320, height: 640 } }],
  ['wide', {}],
  ['without colours of its own', { forcedColors: 'active' }],
]) {
  journey(`axe finds nothing in what is unfolded, ${what}`, settings, async ({ page, open }) => {
    await explained(page, open);
    for (const summary of ['.in-words > summary', '.timeline summary', '.dispute summary', '[data-of=examples] > summary', '.notes > summary', '.sources summary']) {
      const shown = page.locator(summary).locator('visible=true');
      if ((await shown.count()) > 0) await shown.first().click();
    }
    await expectAccessible(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}

journey('on paper everything is unfolded and nothing is a button', async ({ page, open }) => {
  await explained(page, open);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.in-words li', '[data-of=examples] li', '.sources li', '.dispute', '.timeline li']) {
    assert.equal(await page.locator(shown).first().isVisible(), true, shown);
  }
  for (const hidden of ['.tabs', '.contents', '.ways-on', '.sources summary']) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  const after = (link) => getComputedStyle(link, '::after').content;
  assert.match(await page.locator('.sources a').first().evaluate(after), /attr\(href|https?:/, 'addresses are printed');
});
