// Everyone can use it: axe finds nothing in any view, light and dark, narrow and wide, left to
// right and right to left; and what is shown survives without colours and without motion.

import assert from 'node:assert/strict';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { asked, example, replay, tab } from './support/reader.mjs';

for (const [what, settings] of [
  ['by day', { colorScheme: 'light' }],
  ['by night', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 320, height: 640 }, hasTouch: true }],
  ['without colours of its own', { forcedColors: 'active' }],
]) {
  journey(`axe finds nothing ${what}`, settings, async ({ page, open }) => {
    await open('/');
    await asked(page);
    await expectAccessible(page);
    await replay(page, example('Star Wars'));
    await expectAccessible(page);
    for (const view of ['Compare', 'Explain']) {
      await tab(page, view);
      await expectAccessible(page);
    }
  });
}

const inArabic = {
  '/packs/film-music.json': { body: (bytes) => JSON.stringify({ ...JSON.parse(bytes), language: 'ar' }) },
};
const directions = (page) =>
  page.locator('which-one .widget').evaluate((widget) => [widget, widget.getRootNode().host].map((each) => getComputedStyle(each).direction));

journey('a pack of a language from right to left is mirrored, and nothing runs out', { viewport: { width: 320, height: 640 }, answers: inArabic }, async ({ page, open }) => {
  await open('/');
  await asked(page);
  assert.deepEqual(await directions(page), ['rtl', 'ltr']);
  for (const view of ['Which one is it?', 'Compare', 'Explain']) {
    await tab(page, view);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, view);
  }
  await expectAccessible(page);
});

journey('an English pack stays as it is on a page from right to left', async ({ page, open }) => {
  await open('/');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await asked(page);
  assert.deepEqual(await directions(page), ['ltr', 'rtl']);
});

journey('at 400 % zoom nothing is lost', { viewport: { width: 320, height: 256 } }, async ({ page, open }) => {
  await open('/');
  await replay(page, example('Evita'));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await page.getByRole('button', { name: 'Start again' }).click();
  assert.equal(await asked(page), 'origin');
});

journey('nothing moves for readers who asked for that', { reducedMotion: 'reduce' }, async ({ page, open }) => {
  await open('/');
  await asked(page);
  const durations = await page.locator('which-one .bar-track, which-one .choice').evaluateAll((all) =>
    all.map((element) => getComputedStyle(element, element.matches('.bar-track') ? '::before' : null).transitionDuration),
  );
  assert.deepEqual([...new Set(durations.join(', ').split(', '))], ['0s']);
});

journey('touch targets are large enough', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async ({ page, open }) => {
  await open('/');
  await asked(page);
  const heights = await page.locator('which-one :is(.choice, .tab)').evaluateAll((all) =>
    all.map((element) => element.getBoundingClientRect().height),
  );
  assert.ok(heights.length > 5 && heights.every((height) => height >= 44), String(heights));
});
