// Posts that other people's site builders have made (tools/examples.sh hosts): the paragraph inside
// the element came through Markdown, and the widget takes its place and answers a question.

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { journey } from '../support/journey.mjs';

const built = (folder) => [fileURLToPath(new URL(`../../../examples/${folder}`, import.meta.url))];

for (const [name, folder, path] of [
  ['Hugo', 'hugo/public', '/posts/coffee/'],
  ['Eleventy', 'eleventy/dist', '/posts/coffee/'],
  ['mdBook', 'mdbook/dist', '/coffee.html'],
]) {
  journey(`a post made by ${name} shows its paragraph, then the widget, which answers`, { roots: built(folder) }, async ({ page, open, host }) => {
    let release;
    host.answer('*.wasm', { until: new Promise((resolve) => (release = resolve)) });
    await open(path);
    const inside = page.locator('which-one > p', { hasText: 'A latte has more milk than a flat white' });
    await inside.waitFor();
    release();
    await page.getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
    assert.equal(await inside.isVisible(), false);
    await page.locator('.choices').getByRole('radio').first().click();
    await page.locator('.trail li').waitFor();
  });
}

journey('in a book, a Markdown table becomes the widget, whose arrow keys do not turn the page', { roots: built('mdbook/dist') }, async ({ page, open }) => {
  await open('/bread.html');
  // The heading has a link in it, which mdBook made.
  await page.locator('which-one').getByRole('heading', { name: 'Bread', exact: true }).waitFor();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Which one is it?', selected: true }).waitFor();
  await page.locator('.choices').getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
  assert.match(page.url(), /bread\.html$/);
  // What the widget does not use turns it still.
  await page.getByRole('button', { name: 'Start again' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL('**/coffee.html');
});
