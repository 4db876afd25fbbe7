// The browser and the native program agree to the last bit: the same evidence, one after the other,
// and the probabilities that each of them comes to.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { journey } from './support/journey.mjs';
import { example, replay } from './support/reader.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CARGO = ['run', '--quiet', '--no-default-features', '--features', 'cli', '--'];

/** What the native program makes of the answers in a link. */
function native(link, pack = 'packs/film-music.json') {
  const rank = [...CARGO, 'rank', pack, link];
  return JSON.parse(execFileSync('cargo', rank, { cwd: ROOT, encoding: 'utf8' }));
}

for (const name of ['Purple Rain', 'SIX (Studio Cast Recording)', 'A Man for All Seasons']) {
  journey(`${name}: wasm and native come to the same bits`, async ({ page, open }) => {
    await page.addInitScript(() => {
      window.told = [];
      addEventListener('which-one-answer', ({ detail }) => told.push([detail.link, detail.probabilities]));
    });
    await open('/');
    await replay(page, example(name));
    const told = await page.evaluate(() => told);
    assert.ok(told.length >= 4);
    for (const [link, probabilities] of told) assert.deepEqual(probabilities, native(link), link);
  });
}

journey('numbers come to the same bits too', async ({ page, open, host }) => {
  await page.addInitScript(() => {
    window.told = [];
    addEventListener('which-one-answer', ({ detail }) => told.push([detail.link, detail.probabilities]));
  });
  const answers = 'milk=~112.5&foam=3.25';
  const path = host.page('<which-one src="/packs/coffee.json" loading="eager"></which-one>');
  await open(`${host.url}${path}#coffee:${answers}`);
  await page.getByRole('radio', { name: 'Not sure' }).click();
  await page.locator('.trail li').nth(2).waitFor();
  const [[link, probabilities]] = await page.evaluate(() => told);
  assert.ok(link.startsWith(`${answers}&`), link);
  assert.deepEqual(probabilities, native(link, 'packs/coffee.json'));
});
