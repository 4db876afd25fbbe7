// A journey: one thing that somebody does with the built widget, told in a sentence, in a browser
// context and on a site of its own. When it has ended well, its pages must also have been quiet
// (troubles.mjs).
//
//   journey('a reader opens the page', async ({ open }) => {
//     const page = await open('/');
//     await page.locator('which-one').waitFor();
//   });
//
//   journey('a missing pack is explained', {
//     build: 'faulty',                                      // see host.mjs; without it dist/
//     answers: { '/packs/film-music.json': { status: 404 } },   // see host.mjs
//     roots: ['examples/react/dist'],                           // another site than dist/
//     expects: [/404/],                                         // see troubles.mjs
//     preferences: {},                                          // a browser of its own, see browser.mjs
//     timeout: 600_000,                                     // milliseconds, for what takes longer than the usual
//     colorScheme: 'dark', viewport: { width: 320, height: 640 }, // and all of Playwright's context options
//   }, async ({ open, host }) => {
//     const page = await open('<which-one></which-one>');
//     …
//   });

import { after, test } from 'node:test';
import { browser, closeBrowser, readersOwn } from './browser.mjs';
import { address, startHost } from './host.mjs';
import { assertTroubles, watchTroubles } from './troubles.mjs';

/** Nothing on a page of ours takes longer, even on a busy CI machine, unless it hangs. */
const PATIENCE = 15_000;

after(closeBrowser);

/**
 * Registers a journey. Its function gets
 *
 *   page          the first page, still blank
 *   open(target)  takes the page to `target`, gives the page: a path of the site (dist/ and
 *                 tests/browser/pages/), HTML for a host page (host.mjs), or a whole URL
 *   openAnother(target)  the same in a new page
 *   host          the site: `url`, `answer()`, `page()`, `seen`
 *   expects(pattern)     announces a trouble, as the option does
 *   context       Playwright's browser context
 */
export function journey(sentence, ...rest) {
  const story = rest.pop();
  const { answers, build, roots, expects = [], only, skip, preferences, timeout = 8 * PATIENCE, ...settings } = rest.pop() ?? {};
  test(sentence, { only, skip, timeout }, async () => {
    const host = await startHost({ answers, build, roots });
    const options = { viewport: { width: 1280, height: 800 }, ...settings };
    const context = preferences ? await readersOwn(preferences, options) : await (await browser()).newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const troubles = watchTroubles(context, { scripts: settings.javaScriptEnabled });
    const expected = [...expects];
    try {
      const page = await context.newPage();
      const go = async (on, target) => {
        await on.goto(address(host, target));
        return on;
      };
      await story({
        page,
        context,
        host,
        open: (target) => go(page, target),
        openAnother: async (target) => go(await context.newPage(), target),
        expects: (pattern) => expected.push(pattern),
      });
      await troubles.settle();
      assertTroubles(troubles.seen, expected);
    } catch (error) {
      // A story often fails because of what the console says: show both.
      const unread = troubles.seen.filter((line) => !error.message.includes(line));
      if (unread.length === 0) throw error;
      throw new Error(`${error.message}\nThe pages also said:\n  ${unread.join('\n  ')}`, { cause: error });
    } finally {
      await context.close();
      await host.stop();
    }
  });
}
