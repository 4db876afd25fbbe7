// What `make shots` takes pictures of. A scene has a name, an address (as a journey's `open` takes
// it) and, if it begins later than the page, the steps that lead there. `of` is a selector when
// only a part of the page is wanted; `settings` are Playwright's context options.
//
// The views are the same for every pack: each begins where the one before it ended, and its steps get
// the page and the pack's name.

import { readFileSync, readdirSync } from 'node:fs';
import { judged, part } from './support/author.mjs';
import { tab } from './support/reader.mjs';

const widget = 'which-one';
const LARGE = readFileSync(new URL('../../packs/film-music.json', import.meta.url), 'utf8');
const CUPS = readFileSync(new URL('../packs/sound/numbers.json', import.meta.url), 'utf8');

async function shown(page) {
  await page.locator(`${widget} .step`).first().waitFor();
}

/** The author's page with an example on it, at one of its parts; in the editor with a part's form open. */
const author = (name, of, opener) => ({
  name,
  open: '/author.html',
  async steps(page) {
    await page.getByRole('button', { name: 'Coffees' }).click();
    await page.getByText('4 things').waitFor();
    await page.locator('which-one .step').waitFor({ state: 'attached' });
    await part(page, of);
    if (of === 'Check') await judged(page);
    if (opener) await page.locator(opener).click();
    if (opener) await page.locator('.form').waitFor();
  },
});

/** The editor with a pack that has everything; with one of its lists unfolded, and a part's form open. */
const large = (name, opener) => ({
  name,
  open: '/author.html',
  async steps(page) {
    await page.getByRole('textbox', { name: 'Your table' }).fill(LARGE);
    await page.locator('which-one .step').waitFor({ state: 'attached' });
    await part(page, 'Edit');
    if (!opener) return;
    const folded = page.locator(`details:has(${opener}) > summary`);
    if (await folded.count()) await folded.click();
    await page.locator(opener).click();
    await page.locator('.form').waitFor();
  },
});

const FOLDER = new URL('../../packs/', import.meta.url);

/** The names of the packs that are shipped. */
export const packs = readdirSync(FOLDER).filter((file) => /^[a-z-]+\.json$/.test(file)).map((file) => file.replace('.json', ''));

/** Gives answers as a script does, and waits until they are shown. */
async function given(page, answers) {
  await page.locator(widget).evaluate((element, answers) => {
    const said = new Promise((done) => element.addEventListener('which-one-answer', done, { once: true }));
    element.answers = answers;
    return said.then(() => {});
  }, answers);
}

/** The answers that lead to a pack's first example; all of them, or so many. */
function firstExample(pack, count = Infinity) {
  const { examples } = JSON.parse(readFileSync(new URL(`${pack}.json`, FOLDER), 'utf8'));
  const whole = Object.entries(examples[0].answers).map(([id, said]) => [id, typeof said === 'string' ? said.split(',') : said]);
  return Object.fromEntries(whole.slice(0, count));
}

export const views = [
  { name: 'first', steps: shown },
  { name: 'question', steps: (page, pack) => given(page, firstExample(pack, 2)) },
  {
    name: 'verdict',
    async steps(page, pack) {
      await given(page, firstExample(pack));
      await page.locator(`${widget} .verdict`).waitFor();
    },
  },
  { name: 'compare', steps: (page) => tab(page, 'Compare') },
  { name: 'explain', steps: (page) => tab(page, 'Explain') },
];

export const scenes = [
  { name: 'page', open: '/', steps: shown },
  {
    name: 'page-update',
    open: '/?pack=licences',
    async steps(page) {
      await shown(page);
      await page.locator('.update').evaluate((prompt) => (prompt.hidden = false));
    },
  },
  { name: 'text', open: '/', of: '[data-text] .which-one-table', settings: { javaScriptEnabled: false } },
  { name: 'text-article', open: '/', of: '[data-text] article', settings: { javaScriptEnabled: false } },
  {
    name: 'author',
    open: '/author.html',
    steps: (page) => page.locator('.invitation').waitFor(),
  },
  author('author-table', 'Table'),
  author('author-edit', 'Edit'),
  author('author-cell', 'Edit', '#at-3-1'),
  author('author-feature', 'Edit', '#at-2-0'),
  author('author-thing', 'Edit', '#at-0-1'),
  large('author-large'),
  large('author-dispute', '#dispute-0'),
  large('author-relation', '#relation-0'),
  large('author-event', '#event-0'),
  large('author-example', '#example-0'),
  author('author-check', 'Check'),
  author('author-use', 'Use it'),
  {
    name: 'author-problems',
    open: '/author.html',
    async steps(page) {
      await page.getByRole('textbox', { name: 'Your table' }).fill('Key,Yale,Ward,Yale\nMetal,yes,yes,no\n');
      await page.locator('.faults').waitFor();
    },
  },
  { name: 'frame', open: '/embed.html?src=packs/coffee.json', steps: shown },
  {
    name: 'number',
    open: `<which-one loading="eager"><script type="application/json">${CUPS}</script></which-one>`,
    of: widget,
    async steps(page) {
      await page.getByRole('textbox', { name: 'Milk' }).fill('120');
    },
  },
  {
    name: 'broken-pack',
    open: '/',
    of: widget,
    answers: { '/packs/film-music.json': { body: '{"version": 2, "titel": "Tea", "things": []}' } },
    async steps(page) {
      await page.locator(`${widget} .failure`).waitFor();
    },
  },
];
