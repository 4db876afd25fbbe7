// What a page's script can do with the element: set and read, before and after it is there, listen.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { inline, TEA } from './support/packs.mjs';
import { answer, asked, example, tab } from './support/reader.mjs';

const FILM = '<which-one loading="eager" src="/packs/film-music.json"></which-one>';
const the = (page) => page.locator('which-one');
const title = (page, name) => page.getByRole('heading', { name }).waitFor();
const trail = (page) => page.locator('.trail-text').allInnerTexts();

journey('a pack is set and read as a plain object', async ({ page, open, host }) => {
  await open(`${FILM}`);
  await asked(page);
  assert.equal(await the(page).evaluate((element) => element.pack.title), 'Soundtrack, score or cast recording?');
  await the(page).evaluate((element, pack) => { element.pack = pack; }, TEA);
  await title(page, 'Tea or coffee?');
  assert.deepEqual(await the(page).evaluate((element) => element.pack), TEA);
  await the(page).evaluate((element) => { element.pack = null; });
  await title(page, 'Soundtrack, score or cast recording?');
  assert.equal(host.seen.filter((path) => path === '/packs/film-music.json').length, 2);
});

journey('properties set before the element is defined count', async ({ page, open }) => {
  await open(`<!doctype html><html lang="en"><title>Early</title><main><h1>Early</h1><which-one></which-one></main>
    <script>
      const element = document.querySelector('which-one');
      element.pack = ${JSON.stringify(TEA)};
      element.answers = { leaves: ['yes'] };
      element.loading = 'eager';
      element.view = 'compare';
    </script>
    <script type="module" src="/which-one.js"></script></html>`);
  await title(page, 'Tea or coffee?');
  await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor();
  assert.deepEqual(await the(page).evaluate(({ answers, verdict, view }) => ({ answers, verdict, view })), {
    answers: { leaves: ['yes'] },
    verdict: { kind: 'clear', things: ['tea'] },
    view: 'compare',
  });
});

journey('answers count that are set before the address of the first pack, and are forgotten with that pack', async ({ page, open }) => {
  await open(`<!doctype html><html lang="en"><title>Early</title><main><h1>Early</h1><which-one loading="eager"></which-one></main>
    <script>
      const element = document.querySelector('which-one');
      element.answers = { origin: ['stage'] };
      element.verdict = 'not mine to say';
      element.src = '/packs/film-music.json';
    </script>
    <script type="module" src="/which-one.js"></script></html>`);
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await the(page).evaluate(({ answers }) => answers), { origin: ['stage'] });
  assert.equal(await the(page).evaluate(({ verdict }) => verdict.kind), 'undecided');
  const left = await the(page).evaluate((element) => {
    element.src = '/packs/coffee.json';
    return [element.answers, element.verdict];
  });
  assert.deepEqual(left, [{}, null]);
  await page.locator('.trail li').waitFor({ state: 'detached' });
});

journey('answers go in and come out as plain objects, and reset and undo are methods', async ({ page, open }) => {
  await open(inline(TEA));
  await page.locator('.step').waitFor();
  const now = () => the(page).evaluate(({ answers, verdict }) => ({ answers, verdict: verdict.kind }));
  await the(page).evaluate((element) => { element.answers = { leaves: ['no'] }; });
  await page.locator('.verdict').waitFor();
  assert.deepEqual(await now(), { answers: { leaves: ['no'] }, verdict: 'clear' });
  await the(page).evaluate((element) => element.reset());
  await page.locator('.trail li').waitFor({ state: 'detached' });
  assert.deepEqual(await now(), { answers: {}, verdict: 'undecided' });
  await the(page).evaluate((element) => element.undo());
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await now(), { answers: { leaves: ['no'] }, verdict: 'clear' });
});

journey('answers that the pack does not have fall away, and the console says which', {
  expects: [/<which-one>: the pack does not have colour, leaves=perhaps/],
}, async ({ page, open }) => {
  await open(inline(TEA));
  await page.locator('.step').waitFor();
  await the(page).evaluate((element) => { element.answers = { colour: ['green'], leaves: ['yes', 'perhaps'] }; });
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await the(page).evaluate(({ answers }) => answers), { leaves: ['yes'] });
  assert.equal(await page.locator('.gone').isVisible(), false);
});

journey('numbers and “not sure” keep their shape', async ({ page, open }) => {
  await open('<which-one loading="eager" src="/packs/coffee.json"></which-one>');
  await page.locator('.step').waitFor();
  const pack = await the(page).evaluate((element) => element.pack);
  const [one, other] = pack.features.filter(({ number }) => number).map(({ id }) => id);
  const { id: third } = pack.features.find(({ choices }) => choices);
  const given = { [one]: 120, [other]: { about: 5 }, [third]: [] };
  await the(page).evaluate((element, answers) => { element.answers = answers; }, given);
  await page.locator('.trail li').nth(2).waitFor();
  assert.deepEqual(await the(page).evaluate(({ answers }) => answers), given);
});

journey('the verdict is told whenever it changes, and only then', async ({ page, open }) => {
  await open(`<script>
    window.told = [];
    for (const type of ['ready', 'answer', 'verdict']) {
      addEventListener('which-one-' + type, (event) => told.push([type, event.bubbles && event.composed, event.detail]));
    }
  </script>${FILM}`);
  for (let id = await asked(page); id !== null; id = await asked(page)) {
    await answer(page, example('Evita').answers[id] ?? '');
  }
  const told = await page.evaluate(() => window.told);
  assert.ok(told.every(([, travels]) => travels));
  assert.deepEqual(told[0], ['ready', true, {}]);
  const verdicts = told.filter(([type]) => type === 'verdict').map(([, , detail]) => detail);
  assert.deepEqual(verdicts.at(-1), { kind: 'clear', things: ['concept-album'] });
  assert.equal(new Set(verdicts.map((one) => JSON.stringify(one))).size, verdicts.length);
  const answers = told.filter(([type]) => type === 'answer').map(([, , detail]) => detail);
  assert.deepEqual(Object.keys(answers[0]).sort(), ['answers', 'link', 'probabilities', 'verdict']);
  assert.deepEqual(answers.at(-1).verdict, verdicts.at(-1));
});

journey('an attribute that changes while a pack is prepared counts', async ({ page, open }) => {
  await open(inline(TEA));
  // All of the program is there.
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
  // One turn later each time, until all of what is prepared has been interrupted.
  for (let turns = 0; turns < 24; turns += 1) {
    const title = `Tea number ${turns}?`;
    await the(page).evaluate(async (element, [pack, turns]) => {
      element.view = 'identify';
      const ready = new Promise((done) => element.addEventListener('which-one-ready', done, { once: true }));
      element.pack = pack;
      for (let turn = 0; turn < turns; turn += 1) await undefined;
      element.view = 'compare';
      await ready;
    }, [{ ...TEA, title }, turns]);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor();
  }
});

journey('attributes may change at any time', async ({ page, open }) => {
  await open(FILM);
  await asked(page);
  const set = (name, value) => the(page).evaluate((element, [n, v]) => { element[n] = v; }, [name, value]);
  await tab(page, 'Explain');
  await set('view', 'identify');
  await asked(page);
  await set('view', 'compare');
  await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor();
  await set('things', 'score cast-recording');
  await page.locator('table thead', { hasText: 'Soundtrack' }).waitFor({ state: 'detached' });
  const heads = await page.locator('.panel:not([hidden]) thead th').allInnerTexts();
  assert.deepEqual(heads.map((head) => head.trim()).filter((head) => /score|recording/i.test(head)), ['Score', 'Cast recording']);
  await set('views', 'explain identify');
  await page.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
  assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Explain', 'Which one is it?']);
  await set('views', 'identify');
  await asked(page);
  assert.equal(await page.getByRole('tab').count(), 0);
  await set('theme', 'dark');
  assert.equal(await page.locator('.widget').evaluate((widget) => getComputedStyle(widget).colorScheme), 'dark');
  await set('theme', null);
  assert.equal(await the(page).evaluate((element) => element.hasAttribute('theme')), false);
  await set('src', '/packs/coffee.json');
  await page.waitForFunction(() => !document.querySelector('which-one').shadowRoot.querySelector('.title').textContent.includes('Soundtrack'));
});

journey('an element far away starts when its loading becomes eager', async ({ page, open }) => {
  await open(`<div style="height: 5000px"></div>${inline(TEA).replace('loading="eager"', '')}`);
  await page.evaluate(() => customElements.whenDefined('which-one'));
  assert.equal(await page.locator('.widget').count(), 0);
  await the(page).evaluate((element) => { element.loading = 'eager'; });
  await page.locator('.widget').waitFor();
});

journey('views that the page does not want are not linked to', async ({ page, open }) => {
  await open(inline(TEA, 'views="identify"'));
  await page.getByRole('radio', { name: 'Yes' }).click();
  await page.locator('.verdict').waitFor();
  assert.equal(await page.locator('.verdict .links button').count(), 0);
});
