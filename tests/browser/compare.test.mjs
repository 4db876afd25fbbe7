// The table, as readers use it: by pointer and by keyboard, on a large screen and on a small one.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

const PHONE = { viewport: { width: 320, height: 640 } };

const columns = (page) => page.getByRole('columnheader').allInnerTexts();
const labels = (page) => page.locator('which-one .row-label').allInnerTexts();
const row = (page, name) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const box = (page, name) => page.getByRole('checkbox', { name, exact: true });
const focused = (page) => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.ariaLabel ?? null);
const status = (page, text) => page.locator('which-one [role=status]').filter({ hasText: text });

/** Opens the comparison; with two things, those and no others. */
async function compare(page, open, ...things) {
  await open('/');
  await tab(page, 'Compare');
  if (things.length === 0) return;
  for (const name of things) await box(page, name).check();
  for (const name of await columns(page)) {
    if (name !== 'Feature' && !things.includes(name)) await box(page, name).uncheck();
  }
  await page.locator('which-one .headline strong').first().waitFor();
}

journey('the table compares the things that a reader chooses', async ({ page, open }) => {
  await compare(page, open);
  assert.deepEqual(await columns(page), ['Feature', 'Soundtrack', 'Score', 'Cast recording', 'Concept album']);
  await box(page, 'Concept album').uncheck();
  await page.getByRole('columnheader', { name: 'Concept album' }).waitFor({ state: 'detached' });
  assert.deepEqual(await columns(page), ['Feature', 'Soundtrack', 'Score', 'Cast recording']);

  const origin = row(page, 'Comes from');
  const cells = await origin.locator('.cell-text').allInnerTexts();
  assert.deepEqual(cells.slice(1), ['usually a screen', 'A stage']);
  assert.match(await origin.getByRole('rowheader').innerText(), /^Comes from\s+\(differs\)/);
});

journey('families unfold their kinds by keyboard', async ({ page, open }) => {
  await compare(page, open);
  assert.equal(await box(page, 'Live cast recording').isVisible(), false);
  const kinds = page.getByRole('button', { name: 'Kinds of Cast recording' });
  await kinds.focus();
  await page.keyboard.press('Enter');
  await box(page, 'Live cast recording').waitFor();
  assert.equal(await kinds.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByRole('columnheader', { name: 'Cast recording made in a studio' }).waitFor();
  await kinds.press('Enter');
  await box(page, 'Live cast recording').waitFor({ state: 'hidden' });
  // Folding puts nothing away that is being compared.
  assert.ok((await columns(page)).includes('Cast recording made in a studio'));
});

journey('only what differs leaves the rest out and says how much that is', async ({ page, open }) => {
  await compare(page, open, 'Score', 'Concept album');
  const all = (await labels(page)).length;
  await box(page, 'Only what differs').check();
  await status(page, 'hidden because nothing differs').waitFor();
  const shown = (await labels(page)).length;
  assert.ok(shown < all);
  assert.equal(
    await page.locator('which-one .rows-shown').innerText(),
    `${shown} of ${all} rows, hidden because nothing differs: ${all - shown}`,
  );
});

journey('typing finds rows, says how many, and keeps the focus', async ({ page, open }) => {
  await compare(page, open);
  const find = page.getByRole('searchbox', { name: 'Find rows' });
  assert.ok((await find.boundingBox()).width > 120, 'a word fits into the box');
  await find.click();
  await page.keyboard.type('AUDIENCE');
  await status(page, '1 of 28 rows').waitFor();
  assert.deepEqual(await labels(page), ['Audience to be heard']);
  assert.equal(await find.evaluate((field) => field.getRootNode().activeElement === field), true);
  await page.keyboard.type(' zzz');
  await page.getByText('No row holds what you typed.').waitFor();
  await find.fill('');
  await status(page, '28 of 28 rows').waitFor();
});

journey('the most telling rows come first when a reader wants that', async ({ page, open }) => {
  await compare(page, open, 'Score', 'Cast recording');
  const written = await labels(page);
  await box(page, 'Most telling rows first').check();
  await page.locator('which-one .group:visible').first().waitFor({ state: 'detached' });
  const sorted = await labels(page);
  assert.deepEqual(sorted.slice(0, 3), ['Comes from', 'Sung by a stage cast', 'Music without words']);
  assert.deepEqual([...sorted].sort(), [...written].sort());
  await box(page, 'Most telling rows first').uncheck();
  await page.locator('which-one .group:visible').first().waitFor();
  assert.deepEqual(await labels(page), written);
});

journey('two things get a sentence that says what differs', async ({ page, open }) => {
  await compare(page, open, 'Score', 'Cast recording');
  assert.equal(
    await page.locator('which-one .headline').innerText(),
    'Most of all, a film score and a cast recording differ in Comes from (usually a screen against a stage), '
      + 'Sung by a stage cast (no against usually yes, by its own cast) and '
      + 'Music without words (usually most of it against little or none).',
  );
  await box(page, 'Soundtrack').check();
  await page.locator('which-one .headline strong').first().waitFor({ state: 'detached' });
});

journey('a cell opens its note, its sources and what is disputed', async ({ page, open }) => {
  await compare(page, open);
  const opener = page.getByRole('button', { name: /^note: / }).first();
  const name = await opener.getAttribute('aria-label');
  await opener.press('Enter');
  const cell = page.locator('which-one td[data-open]');
  assert.match(await cell.locator('.cell-note').innerText(), /\w{4}/);
  assert.equal(await focused(page), name);
  const sources = cell.locator('.notes > summary');
  await sources.click();
  assert.match(await sources.innerText(), /^Sources?\s+\d+/);
  const link = cell.getByRole('link').first();
  assert.match(await link.getAttribute('href'), /^https?:/);
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await cell.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'disputed: Audience to be heard, Cast recording' }).click();
  await cell.waitFor();
  assert.match(await cell.innerText(), /“A cast recording is music recorded live in front of an audience\.”/);
  assert.ok((await cell.locator('.truth').count()) > 0);
});

journey('a row is answered from the table, by keyboard alone', async ({ page, open }) => {
  await compare(page, open);
  const answer = page.getByRole('button', { name: 'Answer “Comes from”' });
  await answer.press('Enter');
  await page.locator('which-one .asked .step').waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent),
    'Where does the music come from?',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('which-one .asked').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'Change your answer to “Comes from”');
  assert.match(await row(page, 'Comes from').getByRole('rowheader').innerText(), /A screen/);
  await tab(page, 'Which one is it?');
  assert.equal(await page.locator('which-one .trail-reply').innerText(), 'A screen');
});

for (const width of [768, 1280]) {
  const wide = { viewport: { width, height: 700 } };
  journey(`at ${width} px the keyboard scrolls the table under its headers`, wide, async ({ page, open }) => {
    await compare(page, open);
    for (const name of ['Soundtrack', 'Cast recording']) {
      await page.getByRole('button', { name: `Kinds of ${name}` }).click();
    }
    for (const one of await page.locator('which-one .things input').all()) await one.check();
    await page.getByRole('columnheader', { name: 'Studio cast recording' }).waitFor();
    const region = page.getByRole('region', { name: 'Comparison' });
    await region.focus();
    const corners = () => region.evaluate((region) => {
      const at = (selector) => {
        const { x, y } = region.querySelector(selector).getBoundingClientRect();
        return [x, y].map(Math.round);
      };
      const { x, y } = region.getBoundingClientRect();
      return { region: [x, y].map(Math.round), head: at('thead th:last-child'), corner: at('thead th'), first: at('[data-differs] th') };
    });
    const before = await corners();
    await page.keyboard.press('PageDown');
    await page.waitForFunction((region) => region.scrollTop > 100, await region.elementHandle());
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction((region) => region.scrollLeft > 100, await region.elementHandle());
    const after = await corners();
    assert.deepEqual(after.corner, before.region, 'the corner stays');
    assert.equal(after.head[1], before.head[1], 'the header stays above');
    assert.ok(after.head[0] < before.head[0], 'and moves with its column');
    assert.equal(after.first[0], before.first[0], 'the first column stays');
    assert.ok(after.first[1] < before.first[1], 'and moves with its row');
    // What is in the corner is the header's, whatever has been scrolled below it.
    const [x, y] = after.region;
    const onTop = await region.evaluate((region, [x, y]) => region.getRootNode().elementFromPoint(x + 8, y + 8).closest('thead, tbody').tagName, [x, y]);
    assert.equal(onTop, 'THEAD');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

journey('the table is copied as it is shown, in three formats', CLIPBOARD, async ({ page, open }) => {
  await compare(page, open, 'Score', 'Cast recording');
  await box(page, 'Most telling rows first').check();
  await page.getByRole('searchbox').fill('screen stage');
  await status(page, '1 of 28 rows').waitFor();
  const expected = {
    Markdown: '**Soundtrack, score or cast recording?**\n\n| Feature | Score | Cast recording |\n| --- | --- | --- |\n'
      + '| Comes from ≠ | usually a screen | A stage |\n',
    CSV: 'Feature,Score,Cast recording\r\nComes from ≠,usually a screen,A stage\r\n',
    HTML: '<table>\n<caption>Soundtrack, score or cast recording?</caption>\n<thead>\n'
      + '<tr><th scope="col">Feature</th><th scope="col">Score</th><th scope="col">Cast recording</th></tr>\n</thead>\n'
      + '<tbody>\n<tr><th scope="row">Comes from ≠</th><td>usually a screen</td><td>A stage</td></tr>\n</tbody>\n</table>\n',
  };
  for (const [format, text] of Object.entries(expected)) {
    await page.getByRole('button', { name: format, exact: true }).press('Enter');
    await status(page, `Copied as ${format}.`).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  }
});

const STRICT = {
  answers: {
    '/': { headers: { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'" } },
  },
};

journey('the table is downloaded as CSV even under a strict policy', STRICT, async ({ page, open }) => {
  await compare(page, open, 'Score', 'Cast recording');
  await box(page, 'Most telling rows first').check();
  await page.getByRole('searchbox').fill('screen stage');
  await status(page, '1 of 28 rows').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), 'film-music.csv');
  assert.equal(
    await readFile(await download.path(), 'utf8'),
    '\u{feff}Feature,Score,Cast recording\r\nComes from ≠,usually a screen,A stage\r\n',
  );
});

journey('cards on a phone lose nothing', { ...PHONE, hasTouch: true }, async ({ page, open }) => {
  await compare(page, open, 'Score', 'Cast recording');
  const card = row(page, 'Comes from');
  // Each cell of a card says whose it is.
  const names = await card.locator('td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  assert.deepEqual(names.map((name) => name.split('"')[1]), ['Score', 'Cast recording']);
  assert.match(await card.getByRole('rowheader').innerText(), /\(differs\)/);
  await card.getByRole('button', { name: /: Comes from, / }).first().tap();
  await page.locator('which-one td[data-open] .cell-note').waitFor();
  await card.getByRole('button', { name: 'Answer “Comes from”' }).tap();
  await page.locator('which-one .asked').getByRole('radio', { name: 'A stage' }).tap();
  await page.locator('which-one .asked').waitFor({ state: 'detached' });
  assert.match(await card.getByRole('rowheader').innerText(), /A stage/);
  // Nothing stands out of the widget: not even what has room of its own to scroll in.
  const past = await page.locator('which-one').evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const all = [...element.shadowRoot.querySelectorAll('.panel:not([hidden]) :is(input, button, td, tbody th, p)')];
    return all.filter((one) => one.getBoundingClientRect().right > right).map((one) => one.outerHTML.slice(0, 80));
  });
  assert.deepEqual(past, []);
  for (const name of ['Markdown', 'CSV', 'HTML', 'Download CSV']) {
    assert.equal(await page.getByRole('button', { name, exact: true }).isVisible(), true);
  }
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
});

for (const [where, settings] of [['on a large screen', {}], ['on a phone', PHONE], ['by night', { colorScheme: 'dark' }]]) {
  journey(`axe finds nothing in a table in use ${where}`, settings, async ({ page, open }) => {
    await compare(page, open, 'Score', 'Cast recording');
    await page.getByRole('button', { name: 'Kinds of Cast recording' }).click();
    await page.getByRole('button', { name: /^disputed/ }).first().click();
    await page.getByRole('button', { name: 'Answer “Comes from”' }).click();
    await page.locator('which-one .asked .step').waitFor();
    await expectAccessible(page);
  });
}
