// A large pack takes a while to open: the page can be used meanwhile, sees how far it is, and may change its
// mind. A processor that is slowed down makes the while long enough to look.

import assert from 'node:assert/strict';
import { large } from '../../benches/page/content.mjs';
import { journey } from './support/journey.mjs';
import { TEA } from './support/packs.mjs';

const LARGE = '/packs/large.json';
const answers = { [LARGE]: { body: JSON.stringify(large(1_700)), type: 'application/json' } };
const PAGE = `<button id="page" type="button" onclick="this.textContent = 'pressed'">Press</button>
<which-one loading="eager" src="${LARGE}"><p id="inside">A plain table.</p></which-one>`;

/** Opens the page on a slow processor, and waits until it says that it takes a while. */
async function opening({ page, context, open }) {
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 16 });
  await open(PAGE);
  await page.locator('.opening progress').waitFor();
  return { hurry: () => tools.send('Emulation.setCPUThrottlingRate', { rate: 1 }) };
}

const title = (page) => page.locator('.title').innerText();

journey('a large pack says how far it is, and the page can be used meanwhile', { answers }, async (story) => {
  const { page } = story;
  const { hurry } = await opening(story);
  const seen = await page.getByRole('progressbar', { name: 'One moment …' }).evaluate(({ value, max }) => ({
    isOnItsWay: value > 0 && value < max,
    isInsideVisible: document.querySelector('#inside').checkVisibility(),
  }));
  assert.deepEqual(seen, { isOnItsWay: true, isInsideVisible: true });
  const pressed = await page.evaluate(() => new Promise((done) => {
    const button = document.querySelector('#page');
    button.addEventListener('click', () => done(!document.querySelector('which-one').shadowRoot.querySelector('.title')));
    setTimeout(() => button.click());
  }));
  assert.ok(pressed, 'the click came before the widget');
  assert.equal(await page.locator('#page').innerText(), 'pressed');
  await hurry();
  assert.equal(await title(page), 'Many things');
  assert.equal(await page.locator('.opening').count(), 0);
});

journey('a change of src stops a large pack from opening', { answers }, async (story) => {
  const { page } = story;
  const { hurry } = await opening(story);
  await page.locator('which-one').evaluate((element) => { element.src = '/packs/coffee.json'; });
  await hurry();
  await page.locator('.title').waitFor();
  assert.notEqual(await title(page), 'Many things');
  assert.equal(await page.locator('.opening').count(), 0);
});

journey('a pack from script takes the place of a large one that opens', { answers }, async (story) => {
  const { page } = story;
  const { hurry } = await opening(story);
  await page.locator('which-one').evaluate((element, pack) => { element.pack = pack; }, TEA);
  await hurry();
  assert.equal(await title(page), TEA.title);
});

journey('an element that is removed while its large pack opens leaves the page as it was', { answers }, async (story) => {
  const { page } = story;
  const { hurry } = await opening(story);
  await page.evaluate((pack) => {
    const element = document.querySelector('which-one');
    element.remove();
    window.removed = element;
    const other = document.createElement('which-one');
    other.setAttribute('loading', 'eager');
    other.pack = pack;
    document.querySelector('main').append(other);
  }, TEA);
  await hurry();
  assert.equal(await title(page), TEA.title);
  assert.equal(await page.evaluate(() => window.removed.shadowRoot.querySelector('.opening')), null);
  // Back again, it begins anew.
  await page.evaluate(() => document.querySelector('main').prepend(window.removed));
  await page.waitForFunction(() => document.querySelectorAll('which-one')[0].shadowRoot.querySelector('.title'));
  assert.deepEqual(await page.locator('.title').allInnerTexts(), ['Many things', TEA.title]);
});

journey('the problems of a large pack are all said', {
  answers: { [LARGE]: { body: JSON.stringify({ ...large(1_700), titel: 'Many things' }), type: 'application/json' } },
}, async (story) => {
  const { page } = story;
  const { hurry } = await opening(story);
  await hurry();
  await page.locator('.failure').waitFor();
  assert.equal(await page.locator('.failure li').innerText(), 'titel: unknown key "titel"; did you mean "title"?');
  assert.equal(await page.locator('.opening').count(), 0);
});

journey('a small pack never says that it takes a while', async ({ page, open }) => {
  await open('<p>A page.</p>');
  const said = await page.evaluate(async () => {
    await customElements.whenDefined('which-one');
    const element = document.createElement('which-one');
    let isSaid = false;
    new MutationObserver((all) => {
      isSaid ||= all.some(({ addedNodes }) => [...addedNodes].some((node) => node.className === 'opening'));
    }).observe(element.shadowRoot, { childList: true });
    element.setAttribute('loading', 'eager');
    element.src = '/packs/film-music.json';
    document.querySelector('main').append(element);
    await new Promise((ready) => element.addEventListener('which-one-ready', ready));
    return isSaid;
  });
  assert.equal(said, false);
});
