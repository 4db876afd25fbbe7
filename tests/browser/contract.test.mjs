// What the manifest promises is there in the element, live.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey.mjs';
import { inline } from './support/packs.mjs';
import { asked, example, replay, tab } from './support/reader.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const [{ attributes, members, cssParts }] = manifest.modules[0].declarations;

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

journey('every part of the manifest can be styled', async ({ page, open }) => {
  const seen = new Set();
  const look = async () => {
    for (const part of await page.locator('which-one [part]').evaluateAll((all) => all.map((one) => one.getAttribute('part')))) seen.add(part);
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
  await page.locator('.all').getByRole('button', { name: label }).click();
  await page.locator('which-one [part="entry"]').waitFor();
  await look();
  await open(inline({}));
  await page.locator('.failure').waitFor();
  await look();
  assert.deepEqual([...seen].sort(), cssParts.map(({ name }) => name).sort());
});
