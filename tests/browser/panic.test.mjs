// After a panic: the widget that was at work says so and can be started again, the others go on by
// themselves, and all have their replies. The build is one that panics when it is told to.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { inline, RISKY } from './support/packs.mjs';

const three = ['a', 'b', 'c'].map((id) => inline(RISKY, `id="${id}"`)).join('');
const trail = (page, id) => page.locator(`#${id} .trail-text`).allInnerTexts();
const REFUSES = `<script>
  Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
</script>`;

/** Answers the first question in each widget. */
async function begin(page, ids = ['a', 'b', 'c']) {
  for (const id of ids) {
    await page.locator(`#${id}`).getByRole('radio', { name: 'left' }).click();
    await page.locator(`#${id} .trail li`).waitFor();
  }
}

const STORIES = [['panic', 'panics'], ['trap', 'uses up the stack'], ['mute', 'stops without a word']];
for (const [choice, story] of STORIES) {
  for (const [where, head] of [['', ''], [', and where storage is refused', REFUSES]]) {
    journey(`when one of three widgets ${story}, the others keep their replies${where}`, {
      build: 'faulty',
      expects: [choice === 'trap' ? /uncaught: RangeError|uncaught: RuntimeError/ : /uncaught: RuntimeError: unreachable/],
    }, async ({ page, open }) => {
      await open(`<script>
        window.told = []; addEventListener('which-one-error', ({ target, detail }) => told.push([target.id, detail.code]));
      </script>${head}${three}`);
      await begin(page);
      await page.locator('#b').getByRole('radio', { name: choice }).click();
      await page.locator('#b .failure').waitFor();
      assert.match(await page.locator('#b .failure').innerText(), /stopped because of a fault of its own\. panic Try again/);
      assert.ok(await page.locator('#b .inside').isVisible());
      // The others answer on as if nothing had been.
      for (const id of ['a', 'c']) {
        await page.locator(`#${id}`).getByRole('radio', { name: 'fine' }).click();
        await page.locator(`#${id} .trail li`).nth(1).waitFor();
        assert.deepEqual(await trail(page, id), ['First: left', 'Second: fine']);
      }
      assert.deepEqual(await page.evaluate(() => window.told), [['b', 'panic']]);
      // So does the one that failed, from where it was before.
      await page.locator('#b').getByRole('button', { name: 'Try again' }).click();
      await page.locator('#b .trail li').waitFor();
      assert.deepEqual(await trail(page, 'b'), ['First: left']);
      await page.locator('#b').getByRole('radio', { name: 'fine' }).click();
      await page.locator('#b .trail li').nth(1).waitFor();
    });
  }
}

journey('after a panic nothing is fetched again', {
  build: 'faulty',
  expects: [/uncaught: RuntimeError: unreachable/],
}, async ({ page, open, host }) => {
  await open(three);
  await begin(page);
  const before = host.seen.length;
  await page.locator('#b').getByRole('radio', { name: 'panic' }).click();
  await page.locator('#b').getByRole('button', { name: 'Try again' }).click();
  await page.locator('#b .trail li').waitFor();
  assert.deepEqual(host.seen.slice(before), []);
});

journey('a link that brings the widget down can be got rid of by trying again', {
  build: 'faulty',
  expects: [/uncaught: RuntimeError: unreachable/],
}, async ({ page, open, host }) => {
  await open(`${host.url}${host.page(three)}#b:first=left&second=panic`);
  await page.locator('#b .failure').waitFor();
  await begin(page, ['a', 'c']);
  await page.locator('#b').getByRole('button', { name: 'Try again' }).click();
  await begin(page, ['b']);
});

journey('answers from a script that bring it down do no more harm than a reader’s', {
  build: 'faulty',
  expects: [/uncaught: RuntimeError: unreachable/],
}, async ({ page, open }) => {
  await open(three);
  await begin(page);
  await page.locator('#b').evaluate((element) => { element.answers = { first: ['right'], second: ['panic'] }; });
  await page.locator('#b .failure').waitFor();
  await page.locator('#a').getByRole('radio', { name: 'fine' }).click();
  await page.locator('#a .trail li').nth(1).waitFor();
  assert.equal(await page.locator('.failure').count(), 1);
});
