// What is held: nothing that a reader or the page does before the rest of the wasm is there is lost, and it is done
// in its order, once.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey.mjs';
import { inline, RISKY, TEA } from './support/packs.mjs';
import { withoutRest } from './support/rest.mjs';

for (const pack of ['coffee', 'film-music', 'film-scene', 'licences']) {
  journey(`the first question of ${pack} takes whatever a reader does, and does it when the rest is there`, async ({ page, open, host }) => {
    const rest = await withoutRest(host, open, `<which-one loading="eager" src="/packs/${pack}.json"></which-one>`);
    await page.getByRole('radio').first().click();
    await page.getByText('One moment …').waitFor();
    await page.getByRole('tab', { name: 'Explain' }).click();
    await page.keyboard.press('ArrowLeft'); // and from there to Compare
    rest.release();
    await page.getByRole('table').waitFor();
    await page.getByRole('tab', { name: 'Which one is it?' }).click();
    await page.locator('.trail li').waitFor();
  });
}

journey('what was done in a question that has been answered is not done to the next one', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, '<which-one loading="eager" src="/packs/film-music.json"></which-one>');
  await page.getByRole('radio').first().click();
  await page.getByText('One moment …').waitFor();
  await page.getByRole('button', { name: 'More than one could be right' }).click();
  rest.release();
  await page.locator('.trail li').waitFor();
  await page.getByText('One moment …').waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('checkbox').count(), 0);
});

journey('what is unfolded before the rest is there is filled when it comes', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByText('All questions').click();
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.locator('[data-fold=questions]').getByRole('button').first().waitFor();
  assert.ok(await page.getByText('One moment …').isHidden());
  await page.getByText('All questions').click();
  await page.locator('[data-fold=questions] li').first().waitFor({ state: 'detached' });
});

journey('of two replies to the same question the later one counts', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.getByRole('radio', { name: 'right' }).click();
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
  assert.ok(await page.locator('.awaited *').isHidden());
});

journey('what the keyboard does to the first question is done when the rest is there, in its order', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.ok(await page.locator('.step').evaluate((step) => step.getRootNode().activeElement === step));
});

journey('a number that is typed before the rest is there is still there after it', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(JSON.parse(readFileSync(new URL('../packs/sound/numbers.json', import.meta.url), 'utf8'))));
  const field = page.getByRole('textbox');
  await field.pressSequentially('12');
  const about = page.getByRole('checkbox', { name: 'about that much' });
  for (let times = 0; times < 3; times += 1) await about.click();
  await field.press('End');
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.getByRole('button', { name: 'Next' }).waitFor();
  assert.equal(await field.inputValue(), '12');
  assert.ok(await about.isChecked());
  assert.ok(await field.evaluate((input) => input.getRootNode().activeElement === input));
  await page.keyboard.press('Enter');
  await page.locator('.trail li').waitFor();
});

journey('what a page’s script does before the rest is there comes in its order, too', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.evaluate(() => {
    const element = document.querySelector('which-one');
    element.undo();
    element.answers = { first: ['right'] };
  });
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
});

journey('what a widget that is taken down has not done yet, the element’s next one does', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.evaluate(() => {
    const element = document.querySelector('which-one');
    const { parentNode } = element;
    element.answers = { first: ['right'] };
    element.addEventListener('which-one-answer', () => {
      element.remove();
      setTimeout(() => parentNode.append(element));
    }, { once: true });
  });
  rest.release();
  await page.locator('.trail-text', { hasText: 'First: right' }).waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
});

journey('what is done while that which waited is being done comes after it', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, `<script>
    const later = window.setTimeout;
    const turns = [];
    window.heard = [];
    addEventListener('keydown', ({ key }) => heard.push(key));
    window.pause = () => { window.setTimeout = (turn) => turns.push(turn); };
    window.goOn = () => { window.setTimeout = later; turns.forEach((turn) => turn()); };
    window.isPaused = () => turns.length > 0;
  </script>${inline(RISKY)}`);
  await page.getByRole('radio', { name: 'left' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'right', checked: true }).waitFor();
  await page.evaluate(() => window.pause());
  rest.release();
  await page.waitForFunction(() => window.isPaused());
  await page.keyboard.press('Enter'); // gives what the arrow marked
  await page.evaluate(() => window.goOn());
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
});

journey('the page hears each key and click once, and at once', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, `<script>
    window.heard = []; for (const type of ['click', 'keydown']) addEventListener(type, (event) => heard.push(event.key ?? type));
  </script>${inline(RISKY)}`);
  await page.getByRole('tab', { name: 'Which one is it?' }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight'); // the tabs use it
  await page.getByRole('tab', { name: 'Compare' }).click();
  assert.deepEqual(await page.evaluate(() => window.heard), ['x', 'click']);
  rest.release();
  await page.getByRole('table').waitFor();
  assert.deepEqual(await page.evaluate(() => window.heard), ['x', 'click']);
});

journey('replies that wait outlast another widget’s coming to something that is missing', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  // What is wrong with a pack takes words, which the first half does not have.
  await page.evaluate((pack) => {
    const other = document.createElement('which-one');
    other.setAttribute('loading', 'eager');
    other.pack = pack;
    document.querySelector('main').append(other);
  }, { ...TEA, title: '' });
  await page.waitForFunction(() => document.querySelector('which-one').shadowRoot.querySelector('div').inert);
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.equal(await page.locator('.failure code').innerText(), 'pack');
});
