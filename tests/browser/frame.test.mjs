// The widget in a frame of another site: as high as what is in it, and deaf to everybody else.

import assert from 'node:assert/strict';
import { startHost } from './support/host.mjs';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { tab } from './support/reader.mjs';

/** A page of one site with the widget in a frame from another. */
async function framed(story, { helper = true, attributes = '' } = {}) {
  const site = await startHost();
  try {
    const script = helper ? `<script src="${site.url}/which-one-frame.js" async></script>` : '';
    await story(
      `<!doctype html><html lang="en"><title>A host page</title><main><h1>A host page</h1>
       <iframe src="${site.url}/embed.html?src=packs/film-music.json" title="Which one is it?" width="700" height="640" ${attributes}></iframe>
       <p id="below">Below.</p></main>${script}</html>`,
      site,
    );
  } finally {
    await site.stop();
  }
}

const inside = (page) => page.frames().find((frame) => frame.url().includes('/embed.html'));
const height = (page) => page.locator('iframe').first().evaluate((frame) => frame.clientHeight);

/** Waits until the frame is as high as the page in it, which then has no scroll bar. */
async function fits(page) {
  const frame = inside(page);
  await frame.waitForFunction(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height));
  const scroll = await frame.evaluate(() => [innerWidth - document.documentElement.clientWidth, document.documentElement.scrollHeight - innerHeight]);
  assert.deepEqual(scroll, [0, 0]);
  return height(page);
}

journey('the frame grows and shrinks with what is in it', async ({ page, open }) => {
  await framed(async (html) => {
    await open(html);
    await inside(page).locator('which-one .step').waitFor();
    const question = await fits(page);
    await tab(inside(page), 'Explain');
    const explanation = await fits(page);
    assert.ok(explanation > question + 1000);
    await tab(inside(page), 'Which one is it?');
    assert.equal(await fits(page), question);
    await page.setViewportSize({ width: 360, height: 700 });
    await page.locator('iframe').evaluate((frame) => (frame.width = 320));
    await page.waitForFunction((before) => document.querySelector('iframe').clientHeight > before, question);
    await fits(page);
  });
});

journey('a frame with a border and the other box model fits as well', async ({ page, open }) => {
  await framed(async (html) => {
    await open(html.replace('<main>', '<style>iframe { box-sizing: border-box; border: 7px solid; padding: 0 }</style><main>'));
    await inside(page).locator('which-one .step').waitFor();
    await fits(page);
  });
});

journey('nothing jumps before the widget is there, and nothing after without a reader', async ({ page, open }) => {
  await framed(async (html, site) => {
    let release;
    site.answer('*.wasm', { until: new Promise((resolve) => (release = resolve)) });
    await open(html);
    await inside(page).waitForFunction(() => customElements.get('which-one'));
    assert.equal(await height(page), 640);
    release();
    await inside(page).locator('which-one .step').waitFor();
    const settled = await fits(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await height(page), settled);
  });
});

const TABS = ['Explain', 'Compare', 'Which one is it?', 'Compare'];

for (const [where, width, height] of [['a wide page', 1280, 800], ['a phone', 360, 700]]) {
  journey(`on ${where}, the frame changes its height at once and nothing in or around it jumps`, { viewport: { width, height } }, async ({ page, open, context }) => {
    await context.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
    });
    await framed(async (html) => {
      await open(html.replace('width="700"', 'width="100%"').replace('<title>', '<meta name="viewport" content="width=device-width"><title>'));
      const frame = inside(page);
      await frame.locator('which-one .step').waitFor();
      await fits(page);
      const sum = (from) => from.evaluate(() => new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts.reduce((all, one) => all + one, 0))));
      }));
      assert.ok((await sum(page)) < 0.025, 'what is below moves once');
      await page.evaluate(() => {
        window.heights = [];
        const frame = document.querySelector('iframe');
        // It tells the height it begins with, too.
        return new Promise((done) => new ResizeObserver(() => done(window.heights.push(frame.clientHeight))).observe(frame));
      });
      // The other views' code has come before it is counted.
      for (const name of TABS.slice(0, 3)) await tab(frame, name);
      await fits(page);
      for (const name of TABS) {
        await page.evaluate(() => (window.heights.length = 0));
        const before = await sum(frame);
        await tab(frame, name);
        const settled = await fits(page);
        const jumped = (await sum(frame)) - before;
        assert.ok(jumped < 0.001, `${name}: ${jumped}`);
        assert.deepEqual(await page.evaluate(() => window.heights), [settled], name);
      }
    });
  });
}

journey('without the helper the frame keeps its height and scrolls', async ({ page, open }) => {
  await framed(async (html) => {
    await open(html);
    const frame = inside(page);
    await frame.locator('which-one .step').waitFor();
    await tab(frame, 'Explain');
    assert.equal(await height(page), 640);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    await frame.evaluate(() => scrollTo(0, 500));
    assert.equal(await frame.evaluate(() => scrollY), 500);
  }, { helper: false });
});

journey('a sandboxed frame fits, too', async ({ page, open }) => {
  await framed(async (html, site) => {
    site.answer('*', { headers: { 'access-control-allow-origin': '*' } });
    await open(html);
    await inside(page).locator('which-one .step').waitFor();
    await fits(page);
  }, { attributes: 'sandbox="allow-scripts"' });
});

journey('nobody else can change the height: not another window, not another origin', async ({ page, open }) => {
  await framed(async (html) => {
    await open(html);
    await inside(page).locator('which-one .step').waitFor();
    await page.waitForLoadState('networkidle'); // the rest of the wasm, from a site that is about to stop
    const before = await fits(page);
    await page.evaluate(async () => {
      const other = document.createElement('iframe');
      document.body.append(other);
      const message = { type: 'which-one:height', height: 5000 };
      other.contentWindow.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
      postMessage(message, '*');
      // From the right window, but no longer from the site that the page named.
      const frame = document.querySelector('iframe');
      dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin: 'https://evil.example', data: message }));
      for (const height of [-1, 0, 1e9, 'tall', NaN]) {
        const { origin } = new URL(frame.src);
        dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin, data: { ...message, height } }));
      }
      await new Promise((done) => setTimeout(done));
    });
    assert.equal(await height(page), before);
  });
});

const BAD = [
  ['a script', 'javascript:document.title="run"', /javascript:.*cannot be reached/, [/Content Security Policy|URL scheme|Refused/i]],
  ['data in the address', 'data:application/json,{"version":1}', /data:.*cannot be reached/, [/Content Security Policy/]],
  ['a file that is not there', 'packs/nothing.json', /nothing\.json answers 404/, [/404/]],
  ['a site that cannot be reached', 'http://127.0.0.1:9/pack.json', /127\.0\.0\.1:9.*cannot be reached/, [/ERR_|CORS/]],
  ['no address at all', 'http://[', /http:\/\/\[ cannot be reached/, []],
  ['a page that is no pack', 'index.html', /not JSON/, []],
  ['a script in disguise', ' java\tscript:document.title="run"', /javascript:.*cannot be reached/, [/Content Security Policy|URL scheme|Refused/i]],
  ['a file of the reader', 'file:///etc/hostname', /file:.*cannot be reached/, [/Content Security Policy|Not allowed to load/]],
  ['a blob', 'blob:http://127.0.0.1/0-0', /blob:.*cannot be reached/, [/Content Security Policy|ERR_/]],
  ['an address with a password', 'http://me:secret@127.0.0.1/pack.json', /cannot be reached/, []],
  ['nothing', '', /not JSON/, []],
];
for (const [what, src, message, expects] of BAD) {
  journey(`${what} as src gives the widget's message, and nothing runs or goes anywhere`, { expects }, async ({ page, open }) => {
    const path = `/embed.html?src=${encodeURIComponent(src)}`;
    const went = [];
    page.on('framenavigated', (frame) => went.push(frame.url()));
    page.on('dialog', () => assert.fail('a script ran'));
    await open(path);
    const failure = page.locator('which-one .failure');
    await failure.waitFor();
    assert.match(await failure.innerText(), message);
    assert.equal(await page.title(), 'Which one is it?');
    assert.ok(page.url().endsWith(path));
    assert.deepEqual(went, [page.url()]);
    assert.equal(page.context().pages().length, 1);
  });
}

journey('a site that shares nothing is not read', { expects: [/CORS/, /ERR_FAILED/] }, async ({ page, open }) => {
  const site = await startHost();
  try {
    await open(`/embed.html?src=${site.url}/packs/coffee.json`);
    const failure = page.locator('which-one .failure');
    await failure.waitFor();
    assert.match(await failure.innerText(), /packs\/coffee\.json cannot be reached/);
  } finally {
    await site.stop();
  }
});

journey('what lies beside the frame or is shared by another site is shown', async ({ page, open }) => {
  const site = await startHost({ answers: { '*': { headers: { 'access-control-allow-origin': '*' } } } });
  try {
    for (const src of ['packs/coffee.json', './packs/../packs/coffee.json', '/packs/coffee.json', `${site.url}/packs/coffee.json`, site.url.replace('http:', '') + '/packs/coffee.json']) {
      await open(`/embed.html?src=${encodeURIComponent(src)}`);
      await page.locator('which-one').getByRole('heading', { level: 2, name: 'Which coffee is this?' }).waitFor();
    }
  } finally {
    await site.stop();
  }
});

journey('the framed page asks for a view and a theme, and axe finds nothing', async ({ page, open }) => {
  await open('/embed.html?src=packs/coffee.json&view=explain&theme=dark&onload=alert(1)');
  await page.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
  assert.equal(await page.locator('which-one').getAttribute('theme'), 'dark');
  assert.equal(await page.locator('which-one').getAttribute('onload'), null);
  await expectAccessible(page);
});
