// The HTML that we write: valid, and a pack's text never more than text.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { journey } from './support/journey.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOOL = ['run', '--quiet', '--offline', '--no-default-features', '--features', 'cli', '--'];
const tool = (...args) => execFileSync('cargo', [...TOOL, ...args], { cwd: ROOT, encoding: 'utf8' });

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], elements: ['html5'] }));

/** What the standard has against a page. */
async function faults(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
}

const page = (content) => `<!doctype html>
<html lang="en">
<head>
<title>A page</title>
</head>
<body>
<main>
<h1>A page</h1>
${content}</main>
</body>
</html>
`;

test('every page of ours is valid HTML, and what is not is found', async () => {
  assert.deepEqual(await faults(page('<ul><p>No item</p></ul>\n')), ['9: <p> element is not permitted as content under <ul>']);
  for (const name of ['index.html', 'embed.html']) {
    assert.deepEqual(await faults(readFileSync(join(ROOT, 'dist', name), 'utf8')), [], name);
  }
});

const WAYS_OUT = [
  '<script>document.title = "run"</script>',
  '"><img src="/nothing.png" onerror="document.title = 1">',
  '\' onfocus=\'document.title = 1\' autofocus tabindex=\'0',
  '</p></li></ul></article></section></which-one><h1>Free</h1>',
  '<!-- ',
  ']]><svg><style>',
  '&lt;b&gt; &#60;i&#62; &amp',
  '{{pack}} </script>',
];
const FREE = /^(title|summary|name|text|label|group|note|truth|claim|what|publisher|plural|help|question|phrase)$/;

/** A pack whose every free text ends with a way out of the markup. */
function hostile(value, way, key = '') {
  if (typeof value === 'string') return FREE.test(key) ? value + way : value;
  if (Array.isArray(value)) return value.map((one) => hostile(one, way, key === 'details' ? 'text' : key === 'aka' ? 'name' : ''));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, way, name)]));
}

/** Calls the story with each hostile pack in a file. */
async function eachHostile(story) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-markup-'));
  try {
    const pack = JSON.parse(readFileSync(join(ROOT, 'tests/packs/sound/every-key.json'), 'utf8'));
    for (const [i, way] of WAYS_OUT.entries()) {
      const path = join(folder, `${i}.json`);
      writeFileSync(path, JSON.stringify(hostile(pack, way)));
      await story(path, way, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('whatever a pack says, its text and its single file are valid HTML', async () => {
  await eachHostile(async (path, way, folder) => {
    assert.deepEqual(await faults(page(tool('render', path))), [], way);
    assert.deepEqual(await faults(page(tool('render', '--short', path))), [], way);
    const file = join(folder, 'single.html');
    tool('bundle', path, '-o', file);
    assert.deepEqual(await faults(readFileSync(file, 'utf8')), [], way);
  });
});

journey('whatever a pack says, it is read as it was written, inside the element and in the widget', async ({ page: tab, open }) => {
  await eachHostile(async (path, way) => {
    const json = readFileSync(path, 'utf8');
    const text = tool('render', path);
    await open(page(`<which-one loading="eager">${text}<script type="application/json">${json.replaceAll('<', '\\u003c')}</script></which-one>\n`));
    const title = JSON.parse(json).title;
    const read = () => tab.locator('which-one > section > h2').evaluate((heading) => heading.textContent);
    assert.equal(await read(), title);
    await tab.addScriptTag({ url: '/which-one.js', type: 'module' });
    await tab.locator('which-one .step').waitFor();
    assert.equal(await tab.locator('which-one .title').evaluate((heading) => heading.textContent), title);
    assert.equal(await tab.title(), 'A page', way);
    assert.deepEqual(await tab.evaluate(() => [document.images.length, document.querySelectorAll('h1, svg, style').length]), [0, 1]);
  });
});
