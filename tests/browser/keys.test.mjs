// Keys: what is used in the widget does not turn the page's pages; all others are the page's.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { asked, tab } from './support/reader.mjs';

const LISTEN = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => heard.push(key));
</script>`;
const FILM = `${LISTEN}<which-one loading="eager" src="/packs/film-music.json"></which-one>`;

/** Presses keys one by one; gives those that the page heard of, each once. */
async function heard(page, ...keys) {
  await page.evaluate(() => { window.heard = []; });
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => [...new Set(window.heard)]);
}

journey('arrow keys that choose a tab are not heard by the page, those that do nothing are', async ({ page, open }) => {
  await open(FILM);
  await asked(page);
  await page.getByRole('tab', { selected: true }).focus();
  for (const [key, name] of [['ArrowRight', 'Compare'], ['End', 'Explain'], ['ArrowRight', 'Which one is it?'], ['ArrowLeft', 'Explain'], ['Home', 'Which one is it?']]) {
    assert.deepEqual(await heard(page, key), [], key);
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }
  assert.deepEqual(await heard(page, 'ArrowDown', 'Escape', 'j', 'Control+ArrowDown'), ['ArrowDown', 'Escape', 'j', 'Control']);
});

journey('keys that mark and give an answer are not heard, and a button’s are not', async ({ page, open }) => {
  await open(FILM);
  await asked(page);
  await page.getByRole('radio').first().focus();
  assert.deepEqual(await heard(page, 'ArrowDown', 'ArrowLeft', 'Enter'), []);
  await page.locator('.trail li').waitFor();
  await page.getByRole('button', { name: 'Start again' }).focus();
  assert.deepEqual(await heard(page, 'ArrowRight', 'PageDown', 's'), ['ArrowRight', 'PageDown', 's']);
  assert.deepEqual(await heard(page, 'Enter'), []);
  await page.locator('.trail li').waitFor({ state: 'detached' });
});

journey('a key that gives an answer is not heard before all of the program is there either', async ({ page, open }) => {
  let release;
  const released = new Promise((done) => { release = done; });
  await page.route('**/which-one-rest-*', (route) => released.then(() => route.continue()));
  await open(FILM);
  await asked(page);
  await page.getByRole('radio').first().focus();
  assert.deepEqual(await heard(page, 'ArrowDown', 'Enter'), []);
  release();
  await page.locator('.trail li').waitFor();
});

journey('however slow the machine, the focus is in the widget from one question to the next', async ({ page, open }) => {
  await open(FILM);
  await asked(page);
  await page.getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
  // Every look at the clock takes long, and whatever is put off does not come.
  await page.evaluate(() => {
    let now = Date.now();
    Date.now = () => (now += 1000);
    window.setTimeout = () => 0;
  });
  await page.getByRole('radio').first().focus();
  assert.deepEqual(await heard(page, 'ArrowDown', 'Enter'), []);
  await page.locator('.trail li').nth(1).waitFor();
  assert.ok(await page.locator('.step').evaluate((step) => step.getRootNode().activeElement === step));
});

journey('what is typed into a field is no shortcut of the page', async ({ page, open }) => {
  await open(FILM);
  await asked(page);
  await tab(page, 'Compare');
  await page.getByRole('searchbox').focus();
  assert.deepEqual(await heard(page, 's', '?', 'ArrowLeft', 'Backspace', 'Home'), []);
  assert.equal(await page.getByRole('searchbox').inputValue(), '?');
  assert.deepEqual(await heard(page, 'Control+k', 'Escape', 'Tab'), ['Control', 'k', 'Escape', 'Tab']);
});
