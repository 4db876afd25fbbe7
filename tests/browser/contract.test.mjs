// What the manifest promises is there in the element, live.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey.mjs';
import { inline, TEA } from './support/packs.mjs';
import { asked, example, replay, tab } from './support/reader.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const [{ attributes, members, events, cssParts, cssProperties }] = manifest.modules[0].declarations;

journey('every attribute, property and method of the manifest is there, and no other', async ({ page, open }) => {
  await open('<div style="height: 5000px"></div><which-one></which-one>');
  await page.evaluate(() => customElements.whenDefined('which-one'));
  const found = await page.evaluate(() => {
    const { observedAttributes, prototype } = customElements.get('which-one');
    const callbacks = /^constructor$|Callback$/;
    return { observedAttributes, names: Object.getOwnPropertyNames(prototype).filter((name) => !callbacks.test(name)).sort() };
  });
  assert.deepEqual([...found.observedAttributes].sort(), attributes.map(({ name }) => name).sort());
  assert.deepEqual(found.names, members.map(({ name }) => name).sort());
  for (const { name } of attributes.filter((one) => one.name !== 'loading')) {
    const back = await page.locator('which-one').evaluate((element, key) => {
      element[key] = 'x';
      const set = [element[key], element.getAttribute(key)];
      element[key] = null;
      return [...set, element[key], element.hasAttribute(key)];
    }, name);
    assert.deepEqual(back, ['x', 'x', '', false], name);
  }
});

/** An example's answers as a page's script sets them. */
const answersOf = (name) => Object.fromEntries(Object.entries(example(name).answers).map(([id, choice]) => [id, [choice].flat()]));

/** What the README's table of events calls the keys of a detail, in its order. */
const keys = (description) => [...description.replace(/\(.*?\)/g, '').matchAll(/`(\w+)`/g)].map(([, key]) => key).filter((key) => key !== 'none');

journey('every event of the manifest is fired with what it says, out of shadow trees, and no other', async ({ page, open }) => {
  await open(`<script>
    window.told = {};
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('which-one')) addEventListener(event.type, hear);
      return dispatchEvent.call(this, event);
    };
    const hear = ({ type, bubbles, composed, detail }) => { told[type] ??= { bubbles, composed, detail }; };
  </script><div id="host"></div>`);
  await page.evaluate(() => {
    const tree = document.querySelector('#host').attachShadow({ mode: 'open' });
    for (const src of ['/packs/film-music.json', '/packs/pack.schema.json']) {
      const element = document.createElement('which-one');
      Object.assign(element, { src, loading: 'eager' });
      tree.append(element);
    }
  });
  await page.locator('.choices').getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
  await page.locator('which-one').first().evaluate((element, answers) => { element.answers = answers; }, answersOf('Evita'));
  await page.locator('.failure').waitFor();
  await page.waitForFunction((count) => Object.keys(window.told).length === count, events.length);
  const told = await page.evaluate(() => window.told);
  assert.deepEqual(Object.keys(told).sort(), events.map(({ name }) => name).sort());
  for (const { name, description } of events) {
    const { bubbles, composed, detail } = told[name];
    assert.ok(bubbles && composed, name);
    const said = name === 'which-one-verdict' ? members.find((one) => one.name === 'verdict').description : description;
    const promised = keys(said).filter((key) => key !== 'settledBy' || key in detail);
    assert.deepEqual(Object.keys(detail).sort(), promised.sort(), name);
  }
});

journey('every custom property of the manifest reaches the widget', async ({ page, open }) => {
  const value = { '--which-one-font': 'Verdana', '--which-one-table-height': '123px' };
  const given = Object.fromEntries(cssProperties.map(({ name }, at) => [name, value[name] ?? `rgb(1, 2, ${at})`]));
  await open(`<style>which-one { ${Object.entries(given).map((one) => one.join(': ')).join('; ')} }</style>${inline(TEA)}`);
  await page.locator('.step').waitFor();
  const used = [];
  for (const view of ['Which one is it?', 'Compare']) {
    await tab(page, view);
    await page.locator('.panel:not([hidden]) :is(.step, table)').first().waitFor();
    used.push(...await page.locator('.widget, .widget *').evaluateAll((all) => all.flatMap((one) => {
      const { color, backgroundColor, accentColor, borderTopColor, fontFamily, maxHeight } = getComputedStyle(one);
      return [color, backgroundColor, accentColor, borderTopColor, fontFamily, maxHeight];
    })));
  }
  assert.deepEqual(Object.entries(given).filter(([, one]) => !used.includes(one)), []);
});

journey('every part of the manifest can be styled', async ({ page, open }) => {
  const seen = new Set();
  const look = async () => {
    const reached = await page.evaluate((names) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(names.map((name) => `which-one::part(${name}) { --seen: ${name}; }`).join(''));
      document.adoptedStyleSheets = [sheet];
      const { shadowRoot } = document.querySelector('which-one');
      return [...shadowRoot.querySelectorAll('[part]')].map((one) => [one.getAttribute('part'), getComputedStyle(one).getPropertyValue('--seen')]);
    }, cssParts.map(({ name }) => name));
    for (const [part, style] of reached) {
      assert.equal(style, part);
      seen.add(part);
    }
  };
  await open('/');
  await asked(page);
  await look();
  await replay(page, example('Evita'));
  await look();
  await tab(page, 'Compare');
  await look();
  await open('<which-one loading="eager" src="/packs/coffee.json"></which-one>');
  await page.getByText('All questions').click();
  const { label } = await page.locator('which-one').evaluate(({ pack }) => pack.features.find(({ number }) => number));
  await page.locator('[data-fold=questions]').getByRole('button', { name: label }).click();
  await page.locator('which-one [part="entry"]').waitFor();
  await look();
  await open(inline({}));
  await page.locator('.failure').waitFor();
  await look();
  assert.deepEqual([...seen].sort(), cssParts.map(({ name }) => name).sort());
});
