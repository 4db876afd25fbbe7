// Which one is it? Readers hold an album, answer as its sleeve and tracks would, and read the
// verdict and its reasons from the page.

import assert from 'node:assert/strict';
import { answer, asked, example, replay } from './support/reader.mjs';
import { journey } from './support/journey.mjs';
import { inline } from './support/packs.mjs';

const text = async (locator) => (await locator.allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());

/** What the verdict says: its sentence, and the heaviest reason as “label: reply – what that says”. */
async function verdict(page) {
  const [said] = await text(page.locator('.verdict .step'));
  const first = page.locator('.reasons[data-side="for"] .reason').first();
  const reason = await text(first.locator('.reason-answer, .reason-says'));
  return { said, reason: reason.join(' – '), sources: await first.locator('.notes a').count() };
}

for (const [name, said, reason] of [
  [
    'Star Wars',
    'It’s a film score.',
    'Composer as main artist: Yes – usually so for a film score, sometimes for a mixed soundtrack',
  ],
  [
    'Baby Driver',
    'It’s a song soundtrack.',
    'Sung in character: No, or nobody sings – usually so for a song soundtrack, never for a film-musical soundtrack',
  ],
  [
    'Frozen (Original Motion Picture Soundtrack)',
    'It’s a mixed soundtrack.',
    'Music without words: A good part, beside songs – usually so for a mixed soundtrack, rarely for a film score',
  ],
  [
    'Wicked: The Soundtrack',
    'It’s a film-musical soundtrack.',
    'Comes from: A screen – always so for a film-musical soundtrack, never for a concept album for a musical',
  ],
  [
    'My Fair Lady',
    'It’s a cast recording made in a studio.',
    'Sung by a stage cast: Yes, by its own cast – always so for a cast recording made in a studio, rarely for a studio cast recording',
  ],
  [
    'Dreamgirls',
    'It’s a live cast recording.',
    'The very recording used: Yes, all of it – always so for a live cast recording, never for a cast recording made in a studio',
  ],
  [
    'Show Boat',
    'It’s a studio cast recording.',
    'Comes from: A stage – always so for a studio cast recording, rarely for a concept album for a musical',
  ],
  [
    'Evita',
    'It’s a concept album for a musical.',
    'Comes from: A record – usually so for a concept album for a musical, never for a studio cast recording',
  ],
  // Titled “studio cast recording”, and sung by the show's own cast all the same.
  [
    'SIX (Studio Cast Recording)',
    'It’s a cast recording made in a studio.',
    'Sung by a stage cast: Yes, by its own cast – always so for a cast recording made in a studio, rarely for a studio cast recording',
  ],
  // Says “original cast” on its sleeve, and is a film's.
  [
    'Mary Poppins',
    'It’s a film-musical soundtrack.',
    'Comes from: A screen – always so for a film-musical soundtrack, never for a concept album for a musical',
  ],
]) {
  journey(`a reader holds ${name}: “${said}”`, async ({ page, open }) => {
    await open('/');
    const given = await replay(page, example(name));
    assert.ok(given.length <= 10, `${given.length} questions: ${given}`);
    const found = await verdict(page);
    assert.deepEqual([found.said, found.reason], [said, reason]);
    assert.ok(found.sources > 0, 'the reason quotes its sources');
  });
}

journey('a question says why it is asked, and what is left moves with each answer', async ({ page, open }) => {
  await open('/');
  assert.equal(await asked(page), 'origin');
  assert.match((await text(page.locator('.why-asked')))[0], /^Asked because it best separates a .+ from a .+\.$/);
  const bars = () => text(page.locator('.left .bars > .bar > :is(.bar-name, .bar-word)'));
  const before = await bars();
  await answer(page, 'stage');
  const after = await bars();
  assert.notDeepEqual(after, before);
  assert.deepEqual(after.slice(0, 2), ['Cast recording', 'very likely']);
});

journey('nothing is chosen in the next question, though its choices are the same', async ({ page, open }) => {
  const things = ['tea', 'coffee', 'lemonade'].map((id) => ({ id, name: id }));
  const cells = { tea: { leaves: 'yes', hot: 'yes' }, coffee: { leaves: 'no', hot: 'yes' }, lemonade: { leaves: 'no', hot: 'no' } };
  await open(inline({ version: 1, title: 'Which drink is it?', things, cells }));
  const first = await page.locator('.step').innerText();
  await page.getByRole('radio', { name: 'No', exact: true }).click();
  await page.locator('.trail li').waitFor();
  assert.notEqual(await page.locator('.step').innerText(), first);
  assert.equal(await page.getByRole('radio', { name: 'No', exact: true }).count(), 1);
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
});

journey('“Not sure” moves on without a word for or against anything', async ({ page, open }) => {
  await open('/');
  await asked(page);
  const left = () => text(page.locator('.left .bar'));
  const before = await left();
  await answer(page, '');
  assert.deepEqual(await left(), before);
  assert.deepEqual(await text(page.locator('.trail-reply')), ['Not sure']);
  assert.notEqual(await asked(page), 'origin');
});

journey('an answer is changed, taken back, and all are thrown away', async ({ page, open }) => {
  await open('/');
  await answer(page, 'screen');
  const second = await asked(page);
  await answer(page, 'mostly');
  await page.getByRole('button', { name: 'Change your answer to “Comes from”' }).click();
  assert.equal(await asked(page), 'origin');
  assert.ok(await page.getByRole('radio', { name: 'A screen' }).isChecked());
  await answer(page, 'stage');
  assert.deepEqual((await text(page.locator('.trail-text')))[0], 'Comes from: A stage');
  assert.equal((await text(page.locator('.trail-text'))).length, 2, 'the other answer is kept');

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  assert.deepEqual((await text(page.locator('.trail-text')))[0], 'Comes from: A screen');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  assert.equal(await asked(page), second);

  await page.getByRole('button', { name: 'Start again' }).click();
  assert.equal(await asked(page), 'origin');
  assert.equal(await page.locator('.trail li').count(), 0);
});

journey('the keyboard alone is enough: arrows look, Enter answers, focus follows', async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  assert.equal(await asked(page), 'origin', 'arrows only look');
  assert.ok(await page.getByRole('radio', { name: 'A screen' }).isChecked());
  await page.keyboard.press('Enter');
  await page.locator('.trail li').waitFor();
  const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className);
  assert.equal(await focused(), 'step');
  assert.deepEqual(await text(page.locator('.trail-reply')), ['A screen']);

  // The tabs are one stop, with arrows between them.
  await page.getByRole('tab', { name: 'Which one is it?' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor();
  assert.equal(await focused(), 'tab');
});

journey('a page that is only opened keeps its focus', async ({ page, open }) => {
  await open('<label>Search <input id="search" autofocus></label><which-one loading="eager"></which-one>');
  await asked(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
});

journey('the verdict leads to the explanation and to the comparison with the runner-up', async ({ page, open }) => {
  await open('/');
  await replay(page, example('My Fair Lady'));
  await page.getByRole('button', { name: /^Compare with/ }).click();
  await page.getByRole('table').waitFor();
  assert.equal(await page.getByRole('columnheader').count(), 3);
  await page.getByRole('tab', { name: 'Which one is it?' }).click();
  await page.getByRole('button', { name: /^Read about/ }).click();
  const heading = page.getByRole('heading', { name: 'Cast recording made in a studio' });
  await heading.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent), 'Cast recording made in a studio');
});

journey('where things stand is announced once, politely', async ({ page, open }) => {
  await open('/');
  await asked(page);
  const live = page.locator('which-one [role="status"]');
  assert.equal(await live.count(), 1);
  assert.equal(await live.textContent(), '');
  await answer(page, 'stage');
  assert.equal(await live.textContent(), 'Cast recording: very likely');
});

journey('of many things, the least probable share a bar', async ({ page, open }) => {
  const things = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, name: `Thing ${i}` }));
  const cells = Object.fromEntries(things.map(({ id }, i) => [id, { odd: i % 2 ? 'yes' : 'no', small: i < 10 ? 'yes' : 'no' }]));
  await open(inline({ version: 1, title: 'Which thing?', things, cells }));
  const bars = page.locator('.left .bars > .bar');
  await bars.first().waitFor();
  assert.equal(await bars.count(), 14);
  assert.match(await bars.nth(12).innerText(), /^18 others together/);
  await page.getByRole('radio', { name: 'Yes' }).first().click();
  await page.locator('.trail li').waitFor();
  assert.equal(await bars.count(), 14);
});
