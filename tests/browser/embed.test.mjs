// The element in other people's pages: what is inside it stays until the widget is there, comes
// back when anything fails, and several elements leave each other alone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey.mjs';
import { asked } from './support/reader.mjs';

const PACK = '/packs/film-music.json';
const INSIDE = '<p id="inside">A plain table.</p>';
const embed = (attributes = `src="${PACK}"`) => `<which-one loading="eager" ${attributes}>${INSIDE}</which-one>`;

const TEA = {
  version: 1,
  title: 'Tea or coffee?',
  things: [{ id: 'tea', name: 'Tea' }, { id: 'coffee', name: 'Coffee' }],
  cells: { tea: { leaves: 'yes' }, coffee: { leaves: 'no' } },
};

const TEN_PROBLEMS = new URL('../packs/broken/ten-problems.json', import.meta.url);
const PROBLEMS = [
  'titel: unknown key "titel"; did you mean "title"?',
  'things[0].kind_of: unknown thing "hot-drnk"; did you mean "hot-drink"?',
  'things[1]: "name" is missing',
  'things[3].id: there is already a thing "coffee"',
  'features[0].misread: unknown misread "seldom"; use one of: never, rarely, sometimes, often',
  'features[1].choices: there must be at least two choices',
  'cells.tea.leaves.is.yes: unknown frequency "allways"; did you mean "always"?',
  'cells.coffee.leaves: unknown choice "know"; use one of: yes, no',
  'timeline[0].when: "around 1650" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"',
  'sources[0].url: "javascript:void(0)" is not an https:, http: or mailto: address',
];

/** Fills a promise by hand, to hold an answer back while the page is looked at. */
function held() {
  let release;
  const until = new Promise((resolve) => (release = resolve));
  return { until, release };
}

for (const [what, path] of [['the pack', PACK], ['the wasm', '/which-one-core-*.wasm']]) {
  const { until, release } = held();
  journey(`what is inside stays visible while ${what} is on its way`, { answers: { [path]: { until } } }, async ({ page, open }) => {
    await open(embed());
    await page.evaluate(() => customElements.whenDefined('which-one'));
    assert.ok(await page.locator('#inside').isVisible());
    release();
    await asked(page);
    assert.equal(await page.locator('#inside').isVisible(), false);
  });
}

journey('an element may leave, come back and get another pack while the core’s script is on its way', async ({ page, open, host }) => {
  const script = held();
  host.answer('/which-one-core-*.js', { until: script.until });
  host.answer('/tea.json', { status: 200, body: JSON.stringify(TEA) });
  const asked = page.waitForRequest((request) => /core-\w+\.js/.test(request.url()));
  await open(`<script>window.told = []; addEventListener('which-one-ready', ({ target }) => told.push(target.id));</script>
    <div id="one">${embed(`id="moved" src="${PACK}"`)}${embed(`id="gone" src="${PACK}"`)}</div><div id="two"></div>`);
  await asked;
  await page.evaluate(async () => {
    const [moved, gone] = document.querySelectorAll('which-one');
    moved.remove();
    gone.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('#two').append(moved);
    await new Promise((resolve) => setTimeout(resolve));
    moved.src = '/tea.json';
  });
  assert.ok(await page.locator('#two #inside').isVisible());
  script.release();
  await page.locator('#two').getByRole('heading', { name: 'Tea or coffee?' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await page.evaluate(() => window.told), ['moved']);
  assert.equal(host.seen.filter((path) => /core-\w+\.js/.test(path)).length, 1);
});

journey('a missing pack is said in one line, what is inside stays, and a retry works', {
  expects: [/404/],
}, async ({ page, open, host }) => {
  let there = false;
  host.answer(PACK, { get status() { return there ? 200 : 404; } });
  await open(embed());
  const failure = page.locator('which-one .failure');
  await failure.waitFor();
  assert.match(await failure.innerText(), /A file of the widget was not found\. http/);
  assert.match(await failure.innerText(), /film-music\.json answers 404/);
  assert.ok(await page.locator('#inside').isVisible());
  there = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked(page);
  assert.equal(await failure.count(), 0);
});

journey('a pack that is not JSON says so, and where', { answers: { [PACK]: { body: '{"version": 1,\n "title" "Tea"}' } } }, async ({ page, open }) => {
  await open(embed());
  const lines = page.locator('which-one .failure li');
  await lines.first().waitFor();
  assert.match(await lines.innerText(), /^This pack is not JSON: .*line 2/);
  assert.ok(await page.locator('#inside').isVisible());
});

journey('a pack that is wrong in ten places shows all ten', {
  answers: { [PACK]: { body: () => readFileSync(TEN_PROBLEMS, 'utf8') } },
}, async ({ page, open }) => {
  await open(`<script>addEventListener('which-one-error', (event) => { window.told = event.detail; });</script>${embed()}`);
  const lines = page.locator('which-one .failure li');
  await lines.first().waitFor();
  assert.deepEqual(await lines.allInnerTexts(), PROBLEMS);
  assert.ok(await page.locator('#inside').isVisible());
  assert.deepEqual(await page.evaluate(() => [window.told.code, window.told.problems.length]), ['pack', 10]);
});

journey('two widgets at once do not disturb each other', async ({ page, open }) => {
  await open(`<div id="one">${embed()}</div><div id="two">${embed('')}</div>`);
  for (const id of ['#one', '#two']) await page.locator(`${id} which-one .step`).waitFor();
  await page.locator('#one').getByRole('radio', { name: 'A stage' }).click();
  await page.locator('#one .trail li').waitFor();
  assert.equal(await page.locator('#two .trail li').count(), 0);
  const names = await page.locator('which-one input[value=""]').evaluateAll((all) => all.map((input) => input.name));
  assert.equal(new Set(names).size, 2);
});

journey('both share one core', async ({ page, open, host }) => {
  await open(`<div id="one">${embed()}</div><div id="two">${embed()}</div>`);
  for (const id of ['#one', '#two']) await page.locator(`${id} which-one .step`).waitFor();
  await page.waitForLoadState('networkidle');
  const halves = host.seen.filter((path) => path.endsWith('.wasm')).map((path) => path.replace(/-[0-9a-f]+\./, '.'));
  assert.deepEqual(halves, ['/which-one-core.wasm', '/which-one-rest.wasm']);
});

journey('an element that is moved keeps its answers, one that is removed goes away', async ({ page, open }) => {
  await open(`<div id="one">${embed()}</div><div id="two"></div>`);
  await asked(page);
  await page.getByRole('radio', { name: 'A stage' }).click();
  await page.locator('.trail li').waitFor();
  await page.evaluate(() => document.querySelector('#two').append(document.querySelector('which-one')));
  assert.equal(await page.locator('#two .trail-reply').innerText(), 'A stage');
  const left = await page.evaluate(async () => {
    const element = document.querySelector('which-one');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    return element.shadowRoot.innerHTML;
  });
  assert.equal(left, '<slot></slot>');
});

journey('an element that is moved without being taken out goes on as if nothing had been', async ({ page, open, host }) => {
  await open(`<div id="one">${embed()}</div><div id="two"></div>`);
  await asked(page);
  await page.getByRole('radio', { name: 'A stage' }).click();
  await page.locator('.trail li').waitFor();
  const before = host.seen.length;
  const isSame = await page.evaluate(() => {
    const element = document.querySelector('which-one');
    const widget = element.shadowRoot.querySelector('.widget');
    document.querySelector('#two').moveBefore(element, null);
    return element.shadowRoot.querySelector('.widget') === widget;
  });
  assert.ok(isSame);
  assert.equal(await page.locator('#two .trail-reply').innerText(), 'A stage');
  await page.getByRole('radio', { name: 'Not sure' }).click();
  await page.locator('.trail li').nth(1).waitFor();
  assert.equal(host.seen.length, before);
});

journey('another pack takes the place of the first when src changes', {
  answers: { '/tea.json': { status: 200, body: JSON.stringify(TEA) } },
}, async ({ page, open }) => {
  await open(embed());
  await asked(page);
  await page.locator('which-one').evaluate((element) => element.setAttribute('src', '/tea.json'));
  await page.getByRole('heading', { name: 'Tea or coffee?' }).waitFor();
});

journey('an inline pack needs no request', async ({ page, open, host }) => {
  const pack = JSON.stringify(TEA);
  await open(`<which-one loading="eager"><script type="application/json">${pack}</script></which-one>`);
  await page.getByRole('heading', { name: 'Tea or coffee?' }).waitFor();
  assert.deepEqual(host.seen.filter((path) => path.endsWith('.json')), []);
});

journey('nothing is fetched before the element is near', async ({ page, open, host }) => {
  await open(`<div style="height: 5000px"></div><which-one src="${PACK}">${INSIDE}</which-one>`);
  await page.evaluate(() => customElements.whenDefined('which-one'));
  assert.deepEqual(host.seen.filter((path) => !path.endsWith('.html')), ['/which-one.js']);
  await page.locator('which-one').scrollIntoViewIfNeeded();
  await asked(page);
});

journey('the host is told of every answer, by ids', async ({ page, open }) => {
  await open(`<script>window.told = []; addEventListener('which-one-answer', (event) => told.push(event.detail.answers));</script>${embed()}`);
  await asked(page);
  await page.getByRole('radio', { name: 'A stage' }).click();
  await page.locator('.trail li').waitFor();
  await page.getByRole('radio', { name: 'Not sure' }).click();
  await page.locator('.trail li').nth(1).waitFor();
  const told = await page.evaluate(() => window.told);
  assert.deepEqual(told[0], { origin: ['stage'] });
  assert.deepEqual(Object.values(told[1]), [['stage'], []]);
});

journey('a strict policy is enough: no styles, no other sources, trusted types', {
  answers: {
    '*.html': {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
      },
    },
  },
}, async ({ page, open }) => {
  await open(embed());
  await asked(page);
  const padding = await page.locator('.widget').evaluate((widget) => getComputedStyle(widget).paddingTop);
  assert.notEqual(padding, '0px', 'the styles are there');
});

journey('a policy without wasm leaves what is inside, with the reason', {
  answers: { '*.html': { headers: { 'content-security-policy': "script-src 'self'" } } },
}, async ({ page, open }) => {
  await open(embed());
  const failure = page.locator('which-one .failure');
  await failure.waitFor();
  assert.match(await failure.innerText(), /security policy does not let the widget run\. csp/);
  assert.ok(await page.locator('#inside').isVisible());
});
