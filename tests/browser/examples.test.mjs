// The examples, as tools/examples.sh has built them: in each of them what is inside the element is
// there first, the widget answers a question, and the page is told.

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { journey } from './support/journey.mjs';

const built = (folder) => [fileURLToPath(new URL(`../../examples/${folder}`, import.meta.url))];

const inside = (page) => page.getByText('A latte has more milk than a flat white');
const trail = (page) => page.locator('.trail-text').allInnerTexts();
const plain = (lines) => lines.map((line) => line.replace(/\s+/g, ' ').trim());

/** Gives the first answer to the question on the screen; gives what the trail then says. */
async function answerFirst(page) {
  const before = await page.locator('.trail li').count();
  await page.locator('.choices').getByRole('radio').first().click();
  await page.locator('.trail li').nth(before).waitFor();
  return plain(await trail(page));
}

for (const [name, folder] of [
  ['a plain page', 'plain'],
  ['React', 'react/dist'],
  ['Vue', 'vue/dist'],
  ['Svelte', 'svelte/dist'],
]) {
  journey(`in ${name} the children stay until the widget is there, and what the page knows is answered, and the page is told`, { roots: built(folder) }, async ({ page, open, host }) => {
    let release;
    host.answer('*.wasm', { until: new Promise((resolve) => (release = resolve)) });
    await open('/');
    await inside(page).waitFor();
    await page.getByText('1 answered').waitFor();
    release();
    await page.getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
    assert.equal(await inside(page).isVisible(), false);
    assert.equal((await answerFirst(page)).length, 2);
    await page.getByText('2 answered').waitFor();
  });
}

journey('a Yew app has the widget as a component, styled, and hears what its answers come to', { roots: built('yew/dist') }, async ({ page, open }) => {
  await open('/');
  await page.getByText('Nothing answered yet.').waitFor();
  await answerFirst(page);
  await page.getByText('Nothing answered yet.').waitFor({ state: 'detached' });
  const styled = (selector, property) => page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
  assert.equal(await styled('.widget', 'borderTopLeftRadius'), '12px');
  assert.equal(await styled('main > h1', 'fontSize'), '32px', 'what is outside keeps its own looks');
});

journey('in another Yew app, no handler of one fires the other’s', { roots: built('yew-element/dist') }, async ({ page, open }) => {
  await open('/');
  const given = await answerFirst(page);
  await page.getByText(/^0 cups\. Answers: [\w-]+=/).waitFor();
  // Yew numbers listeners from the end of a page: this button's number is one of the cups', too.
  await page.getByText('All questions').click();
  await page.locator('[data-fold=questions]').getByRole('button').last().click();
  await page.getByText(/^0 cups/).waitFor();
  const question = await page.locator('.step').innerText();
  for (let cup = 1; cup <= 12; cup += 1) {
    await page.getByRole('button', { name: cup, exact: true }).click();
    await page.getByText(new RegExp(`^${cup} cups`)).waitFor();
  }
  assert.deepEqual(plain(await trail(page)), given);
  assert.equal(await page.locator('.step').innerText(), question);
});

journey('in a Yew app, a list is folded away though the page has unfolded what all of it stands in', { roots: built('yew/dist') }, async ({ page, open }) => {
  await open('/');
  await page.locator('.widget').evaluate((widget) => {
    const around = document.createElement('details');
    around.open = true;
    widget.before(around);
    around.append(widget);
  });
  const line = page.getByText('All questions');
  const questions = page.locator('[data-fold=questions] li');
  await line.click();
  await questions.first().waitFor();
  await line.click();
  await questions.first().waitFor({ state: 'detached' });
});
