// The page and the widget keep out of each other's way: the page's styles, fonts and colour scheme,
// its policy, and whatever a pack holds.

import assert from 'node:assert/strict';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { inline, TEA } from './support/packs.mjs';
import { asked, example, replay } from './support/reader.mjs';

const EMBED = '<which-one loading="eager" src="/packs/film-music.json"><p id="inside">A plain table.</p></which-one>';
const style = (page, selector, name) => page.locator(selector).first().evaluate((element, key) => getComputedStyle(element)[key], name);

/** How everything in the widget looks, that a page's styles could change. */
const looks = (page) => page.evaluate(() => {
  const names = ['display', 'color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'wordSpacing', 'lineHeight', 'padding', 'borderWidth',
    'textTransform', 'textIndent', 'textShadow', 'textAlign', 'whiteSpace', 'writingMode', 'visibility', 'opacity', 'hyphens', 'tabSize', 'listStyleType'];
  const { shadowRoot } = document.querySelector('which-one');
  const size = (element) => Math.round(element.getBoundingClientRect().height);
  return [...shadowRoot.querySelectorAll('.widget, .widget *')].map((element) => {
    const computed = getComputedStyle(element);
    return [element.localName, element.className, ...names.map((name) => computed[name]), size(element)].join('|');
  });
});

for (const [what, css] of [
  ['unsets everything', '* { all: unset !important; }'],
  ['hides every block', 'div, section, p, h2, h3, fieldset, table, button { display: none; }'],
  ['has loud buttons', 'button, input { font-size: 80px !important; padding: 2em !important; background: red !important; }'],
  ['spaces and capitalises its text', `main { letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; text-indent: 3em; text-shadow: 0 0 9px red;
      text-align: right; white-space: nowrap; line-height: 0.5; font-style: italic; font-weight: 900; hyphens: auto; tab-size: 1; list-style: square; }`],
  ['hides what is not defined yet', 'which-one:not(:defined) { visibility: hidden; } * { transition: none; }'],
]) {
  journey(`a page that ${what} changes nothing inside, in any view`, { reducedMotion: 'reduce' }, async ({ page, open }) => {
    const seen = async (embed) => {
      await open(`<style>body { margin: 0; }</style>${embed}`); // all as wide
      await asked(page);
      const all = [];
      // The first question last: by then all styles are there.
      for (const [view, content] of [['compare', 'table'], ['explain', 'article'], ['identify', '.step']]) {
        // By script: the pointer would leave its mark.
        await page.locator('which-one').evaluate((element, value) => { element.view = value; }, view);
        await page.locator(`.panel[data-view="${view}"]:not([hidden])`).locator(content).first().waitFor({ state: 'attached' });
        all.push(await looks(page));
      }
      return all;
    };
    const before = await seen(EMBED);
    assert.deepEqual(await seen(`<style>${css}</style>${EMBED}`), before);
  });
}

journey('a page that hides the element hides all of it', async ({ page, open }) => {
  await open(EMBED);
  await asked(page);
  for (const [name, hide] of [['visibility', 'hidden'], ['display', 'none']]) {
    await page.evaluate(([key, value]) => { document.querySelector('main').style[key] = value; }, [name, hide]);
    assert.equal(await page.locator('.widget .step').isVisible(), false, name);
    await page.evaluate((key) => { document.querySelector('main').style[key] = ''; }, name);
  }
  await page.locator('which-one').evaluate((element) => { element.hidden = true; });
  assert.equal(await page.locator('.widget').isVisible(), false);
});

journey('the type is the page’s, unless it is told otherwise', async ({ page, open }) => {
  await open(`<style>main { font-family: Georgia, serif; font-size: 20px; }</style>${EMBED}`);
  await asked(page);
  assert.equal(await style(page, '.choice', 'fontFamily'), 'Georgia, serif');
  assert.equal(await style(page, '.tab', 'fontFamily'), 'Georgia, serif');
  assert.equal(await style(page, '.widget', 'fontSize'), '20px');
  await page.evaluate(() => document.querySelector('which-one').style.setProperty('--which-one-font', 'Verdana'));
  assert.equal(await style(page, '.choice', 'fontFamily'), 'Verdana');
});

journey('colours and parts are the page’s to choose', async ({ page, open }) => {
  await open(`<style>
    which-one { --which-one-accent: rgb(200, 0, 0); --which-one-ink: rgb(1, 2, 3); --which-one-paper: rgb(250, 250, 240); }
    which-one::part(title) { letter-spacing: 3px; }
  </style>${EMBED}`);
  await asked(page);
  assert.equal(await style(page, '.widget', 'color'), 'rgb(1, 2, 3)');
  assert.equal(await style(page, '.widget', 'backgroundColor'), 'rgb(250, 250, 240)');
  assert.equal(await style(page, '.plain', 'color'), 'rgb(200, 0, 0)');
  assert.equal(await style(page, '.title', 'letterSpacing'), '3px');
});

const DARK = 'rgb(21, 25, 27)';
const LIGHT = 'rgb(255, 255, 255)';
for (const [reader, theme, scheme, ground] of [
  ['dark', 'auto', '', DARK],
  ['light', 'auto', '', LIGHT],
  ['dark', 'auto', 'light', LIGHT],
  ['light', 'auto', 'dark', DARK],
  ['dark', 'auto', 'light dark', DARK],
  ['dark', 'light', 'light dark', LIGHT],
  ['light', 'dark', '', DARK],
  ['dark', '', '', LIGHT],
  ['dark', '', 'light dark', DARK],
]) {
  const said = `a reader who likes it ${reader}, theme “${theme}”, a page that says “${scheme}”`;
  journey(`${said}: the ground is ${ground === DARK ? 'dark' : 'light'}`, { colorScheme: reader }, async ({ page, open }) => {
    await open(`<style>:root { ${scheme && `color-scheme: ${scheme};`} }</style>${EMBED.replace('<which-one', `<which-one theme="${theme}"`)}`);
    await asked(page);
    assert.equal(await style(page, '.widget', 'backgroundColor'), ground);
  });
}

journey('theme is followed when it changes', { colorScheme: 'dark' }, async ({ page, open }) => {
  await open(EMBED);
  await asked(page);
  for (const [theme, ground] of [['auto', DARK], ['light', LIGHT], ['dark', DARK], [null, LIGHT]]) {
    await page.locator('which-one').evaluate((element, value) => { element.theme = value; }, theme);
    assert.equal(await style(page, '.widget', 'backgroundColor'), ground, String(theme));
  }
});

journey('the strictest policy is enough, to the verdict and in every view', {
  answers: {
    '*.html': {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
  },
}, async ({ page, open }) => {
  await open(EMBED);
  await replay(page, example('Evita'));
  for (const view of ['Compare', 'Explain', 'Which one is it?']) {
    await page.getByRole('tab', { name: view }).click();
    await page.getByRole('tab', { name: view, selected: true }).waitFor();
  }
  assert.notEqual(await style(page, '.widget', 'paddingTop'), '0px');
});

const WORD = 'x'.repeat(100_000);
const HTML = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b>';
const CODES = '\u0000\u0007\u001b[31m\u202e\u2066\u200f\ufeff\u0085';
const nasty = (text) => `${HTML}${CODES}${text}`;
const HOSTILE = {
  version: 1,
  title: nasty(WORD),
  summary: nasty(WORD),
  things: ['one', 'two', 'three'].map((id) => ({
    id, name: nasty(id + WORD), plural: nasty(id), aka: [nasty(WORD)], summary: nasty(WORD), details: [nasty(WORD)],
  })),
  features: [
    { id: 'q', label: nasty(WORD), question: nasty(WORD), help: nasty(WORD),
      choices: [{ id: 'a', label: nasty(WORD), help: nasty(WORD) }, { id: 'b', label: nasty('b') }, { id: 'c', label: nasty('c') }] },
    { id: 'n', label: nasty('note') },
  ],
  cells: {
    one: { q: { is: { a: 'usually' }, note: nasty(WORD), sources: ['s'] }, n: { note: nasty(WORD), sources: ['s'] } },
    two: { q: 'b' },
    three: { q: 'c' },
  },
  sources: [{ id: 's', title: nasty(WORD), publisher: nasty(WORD), url: `https://example.org/${WORD.slice(0, 2000)}` }],
};

journey('a hostile pack stays text, and inside its box', async ({ page, open }) => {
  await open(inline(HOSTILE));
  await page.locator('.step').waitFor();
  const fits = () => page.evaluate(() => {
    const element = document.querySelector('which-one');
    const box = element.getBoundingClientRect();
    const out = [...element.shadowRoot.querySelectorAll('*')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      // What scrolls inside the box may be wider than it.
      return width > 0 && (left < box.left - 1 || right > box.right + 1) && !one.closest('[tabindex="0"][role="region"]');
    });
    return { out: out.map((one) => one.className || one.localName), isWide: document.documentElement.scrollWidth > innerWidth };
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of ['identify', 'compare', 'explain']) {
      await page.locator('which-one').evaluate((element, value) => { element.view = value; }, view);
      await page.locator(`.panel[data-view="${view}"]:not([hidden])`).waitFor({ state: 'attached' });
      assert.deepEqual(await fits(), { out: [], isWide: false }, `${view} at ${width}px`);
    }
  }
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('which-one img, which-one :is(script:not([type]), b)').count(), 0);
});

journey('no address but a web page or a mail goes into a link', async ({ page, open }) => {
  for (const url of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\nscript:x']) {
    await open(inline({ ...TEA, sources: [{ id: 's', title: 'S', url }] }));
    await page.locator('.failure').waitFor();
    assert.equal(await page.locator('.failure code').innerText(), 'pack');
    assert.equal(await page.locator('which-one a').count(), 0);
  }
});

journey('a failure is as readable as the widget, and axe finds nothing in it', async ({ page, open }) => {
  await open(`<style>main { line-height: 0; letter-spacing: 1em; text-transform: uppercase; }</style>${inline({ version: 1 })}`);
  await page.locator('.failure').waitFor();
  assert.equal(await style(page, '.failure', 'textTransform'), 'none');
  await expectAccessible(page, { within: 'which-one' });
});
