// An author's comparison table becomes the widget, either way round, and stays in the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.mjs';
import { startHost } from './support/host.mjs';
import { journey } from './support/journey.mjs';
import { inline, TEA } from './support/packs.mjs';
import { tab } from './support/reader.mjs';

const SCRIPT = '/which-one-core-table-*.js';
const WASM = '/which-one-core-table-*.wasm';
const LISTEN = "<script>addEventListener('which-one-error', ({ detail }) => { window.told = detail; });</script>";
const embed = (table, attributes = '') => `${LISTEN}<which-one loading="eager" ${attributes}>${table}</which-one>`;
const row = (head, ...cells) => `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const whole = (head, body) =>
  `<!doctype html><html lang="en"><head><title>Coffee, in short</title>${head}</head><body><main>${body}</main></body></html>`;
const LOADER = '<script type="module" src="/which-one.js"></script>';

const THINGS = ['Latte', 'Flat white', 'Espresso'];
const COLUMNS = `<figure><table>
  <caption>Latte or <em>flat white</em>?</caption>
  <thead><tr><td></td><th scope="col">Latte</th><th scope="col"><a href="/x">Flat white</a></th><th scope="col">Espresso</th></tr></thead>
  <tbody>
    <tr><th scope="row">Milk</th><td colspan="2">yes</td><td>no</td></tr>
    <tr><th scope="row">Cup</th><td>tall</td><td rowspan="2">small</td><td>small</td></tr>
    <tr><th scope="row">Glass</th><td>tall</td><td><img src="data:," alt="small"></td></tr>
    ${row('Foam', 'thick<br>soft<sup><a href="#note-11">[11]</a></sup>', 'thin<script type="text/plain">x</script>', '<span hidden>9</span>none')}
    ${row('Surface', '60 cm<sup>2</sup>', '50 cm<sup>2</sup>', '20 cm<sup>2</sup>')}
  </tbody>
  <tfoot><tr><td colspan="4">[11] When it is fresh.</td></tr></tfoot>
</table></figure>`;
const ROWS = `<table>
  <caption>Latte or flat white?</caption>
  <tr><td></td><th>Milk</th><th>Cup</th><th>Volume (ml)</th></tr>
  ${row('Latte', 'yes', 'tall', '250–350')}${row('Flat white', 'yes', 'small', '150–180')}${row('Espresso', 'no', 'small', '30')}
</table>`;

const the = (page) => page.locator('which-one');
const packOf = (page) => the(page).evaluate(({ pack }) => pack);
const ready = (page) => page.locator('which-one .title').waitFor();
const heads = async (page) => (await page.locator('.panel:not([hidden]) thead th').allInnerTexts()).map((head) => head.trim()).slice(1);
const ofTables = (seen) => seen.filter((path) => path.includes('core-table'));

for (const [way, table] of [['columns', COLUMNS], ['rows', ROWS]]) {
  journey(`a table with its things in ${way} asks, compares, explains, and stays in the page`, async ({ page, open, host }) => {
    await open(embed(table));
    await page.getByRole('heading', { name: 'Latte or flat white?' }).waitFor();
    assert.deepEqual(host.seen.filter((path) => path.endsWith('.json')), []);
    await tab(page, 'Compare');
    assert.deepEqual(await heads(page), THINGS);
    await expectAccessible(page, { within: 'which-one' });
    await tab(page, 'Explain');
    for (const name of THINGS) await page.getByRole('heading', { name, exact: true }).waitFor();
    await tab(page, 'Which one is it?');
    await the(page).evaluate((element) => { element.answers = { milk: ['yes'], cup: ['tall'] }; });
    await page.locator('.verdict').waitFor();
    assert.deepEqual((await the(page).evaluate(({ verdict }) => verdict)).things, ['latte']);
    assert.equal(await page.locator('which-one > table, which-one > figure').count(), 1);
    assert.equal(await page.locator('which-one > table, which-one > figure').isVisible(), false);
  });
}

journey('spans are spread out, links and what is hidden stay out, and footnotes come along', async ({ page, open }) => {
  await open(embed(COLUMNS));
  await ready(page);
  const { language, features, cells } = await packOf(page);
  assert.equal(language, 'en');
  assert.deepEqual(features.map(({ id, choices }) => [id, choices?.map(({ label }) => label)]), [
    ['milk', ['Yes', 'No']],
    ['cup', ['tall', 'small']],
    ['glass', ['tall', 'small']],
    ['foam', ['thick\nsoft', 'thin', 'none']],
    ['surface', undefined],
  ]);
  assert.deepEqual(features.at(-1).number, { unit: 'cm²', min: 0, max: 60 });
  assert.deepEqual(cells['flat-white'], { milk: 'yes', cup: 'small', glass: 'small', foam: 'thin', surface: 50 });
  assert.deepEqual(cells.latte.foam, { is: 'thick-soft', note: 'When it is fresh.' });
});

journey('two rows of headings make families of kinds, and two columns groups of features', async ({ page, open }) => {
  await open(embed(`<table>
    <tr><th colspan="2" rowspan="2">Feature</th><th colspan="2">Bread</th><th colspan="2">Cake</th></tr>
    <tr><th>Rye</th><th>Baguette</th><th>Sponge</th><th>Fruit cake</th></tr>
    <tr><th rowspan="2">Dough</th><th>Yeast</th><td colspan="2">yes</td><td colspan="2">no</td></tr>
    <tr><th>Sugar</th><td>no</td><td>no</td><td>yes</td><td>yes</td></tr>
    <tr><th rowspan="2">Keeping</th><th>Keeps</th><td>a week</td><td>a day</td><td>a day</td><td>months</td></tr>
    <tr><th>Freezes</th><td>yes</td><td>yes</td><td>yes</td><td>no</td></tr>
  </table>`));
  await ready(page);
  const { things, features } = await packOf(page);
  assert.deepEqual(things.map(({ id, kind_of: family }) => [id, family]), [
    ['bread', undefined], ['rye', 'bread'], ['baguette', 'bread'], ['cake', undefined], ['sponge', 'cake'], ['fruit-cake', 'cake'],
  ]);
  assert.deepEqual(features.map(({ label, group }) => [label, group]), [
    ['Yeast', 'Dough'], ['Sugar', 'Dough'], ['Keeps', 'Keeping'], ['Freezes', 'Keeping'],
  ]);
});

for (const [what, before, title] of [
  ['the heading before it', '<h1>All drinks</h1><h2>Latte <small>or tea</small>?</h2><p>Text.</p>', 'Latte or tea?'],
  ['the page’s title', '', 'Coffee, in short'],
]) {
  journey(`a table without a caption is called by ${what}, and has the language around it`, async ({ page, open }) => {
    const bare = ROWS.replace(/<caption>.*<\/caption>/, '');
    await open(whole(LOADER, `${before}<div lang="en-GB">${embed(bare)}</div><h2>Later</h2>`));
    await ready(page);
    const pack = await packOf(page);
    assert.deepEqual([pack.title, pack.language], [title, 'en-GB']);
  });
}

for (const [table, problem] of [
  ['<table></table>', 'the table is empty; write names into its first row and its first column, and what is so of each between them'],
  ['<table><tr><td>One cell</td></tr></table>', 'the table has one column only; it needs one for the names and one for each thing or feature'],
  [ROWS.replace('Flat white', 'latte'), 'row 3: “latte” is the name of row 2 already; give things names of their own'],
  [ROWS.replace('Espresso', ''), 'row 4: a thing without a name; write one into its heading'],
]) {
  journey(`a table that is no pack stays to be seen: ${problem}`, async ({ page, open }) => {
    await open(embed(`<p>The table:</p>${table}`));
    const failure = page.locator('.failure');
    await failure.waitFor();
    assert.equal(await failure.locator('code').innerText(), 'pack');
    assert.deepEqual(await failure.locator('li').allInnerTexts(), [problem]);
    assert.deepEqual(await page.evaluate(() => [window.told.code, window.told.problems]), ['pack', [problem]]);
    assert.ok(await page.getByText('The table:').isVisible());
    // It has the widget's styles, which no page's reach.
    await page.evaluate(() => { document.querySelector('main').style.textTransform = 'uppercase'; });
    assert.equal(await failure.evaluate((section) => getComputedStyle(section).textTransform), 'none');
  });
}

journey('a table that was mended is read again at a retry', async ({ page, open }) => {
  await open(embed(ROWS.replace('Flat white', 'latte')));
  await page.locator('.failure').waitFor();
  await page.locator('which-one > table').waitFor();
  await page.evaluate(() => { document.querySelector('which-one > table').rows[2].cells[0].textContent = 'Flat white'; });
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  assert.deepEqual((await packOf(page)).things.map(({ name }) => name), THINGS);
});

for (const [what, code, path, trouble, expects] of [
  ['the wasm is missing', 'http', WASM, { status: 404, body: 'Not here.' }, [/404/, /integrity/]],
  ['the script is missing', 'http', SCRIPT, { status: 404 }, [/404/]],
  ['the wasm’s connection breaks off', 'network', WASM, { drop: true }, [/ERR_/]],
  ['the wasm ends too early', 'integrity', WASM, { truncate: 1000 }, [/integrity/]],
  ['one bit of the wasm is another', 'integrity', WASM, { flip: true }, [/integrity/]],
  ['the script ends too early', 'integrity', SCRIPT, { truncate: 500 }, []],
  ['the script comes as plain text', 'mime', SCRIPT, { type: 'text/plain' }, [/MIME type/]],
]) {
  journey(`when, of what reads tables, ${what}, the table stays with the code ${code}, and a retry works later`, { expects }, async ({ page, open, host }) => {
    const rule = { ...trouble };
    host.answer(path, rule);
    await open(embed(ROWS));
    const failure = page.locator('which-one .failure');
    await failure.waitFor();
    assert.equal(await failure.locator('code').innerText(), code);
    assert.equal(await page.evaluate(() => window.told.code), code);
    assert.ok(await page.locator('which-one > table').isVisible());
    for (const key of Object.keys(rule)) delete rule[key];
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    assert.equal(await failure.count(), 0);
    assert.equal(await page.locator('which-one > table').isVisible(), false);
  });
}

journey('a policy without the script that reads tables leaves the table, and says csp', {
  expects: [/Content Security Policy/, /request failed: csp/],
}, async ({ page, open, host }) => {
  const core = Object.keys(JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'))).find((name) => /core-[0-9a-f]+\.js$/.test(name));
  host.answer('*.html', { headers: { 'content-security-policy': `script-src 'unsafe-inline' 'wasm-unsafe-eval' ${host.url}/which-one.js ${host.url}/${core}` } });
  await open(embed(ROWS));
  await page.locator('.failure').waitFor();
  assert.equal(await page.locator('.failure code').innerText(), 'csp');
  assert.ok(await page.locator('which-one > table').isVisible());
});

journey('the strictest policy is enough for a table', {
  answers: {
    '*.html': {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
  },
}, async ({ page, open }) => {
  await open(`<which-one loading="eager">${ROWS}</which-one>`);
  await ready(page);
});

journey('from another origin, what reads tables comes from there, with the classic script too', async ({ page, open, host }) => {
  const other = await startHost({ answers: { '*': { headers: { 'access-control-allow-origin': '*' } } } });
  try {
    await open(whole(LOADER, embed(ROWS, `base="${other.url}"`)));
    await ready(page);
    assert.equal(ofTables(other.seen).length, 2);
    await open(whole(`<script src="${other.url}/which-one-classic.js"></script>`, embed(ROWS)));
    await ready(page);
    assert.equal(ofTables(other.seen).length, 4);
    assert.deepEqual(ofTables(host.seen), []);
    await page.waitForLoadState('networkidle'); // the rest of the wasm, from a site that is about to stop
  } finally {
    await other.stop();
  }
});

journey('several tables share what reads them, and one that is none disturbs no other', async ({ page, open, host }) => {
  await open(`${embed(ROWS)}${embed('<table><tr><td>One cell</td></tr></table>')}${embed(COLUMNS)}${inline(TEA)}`);
  await page.waitForFunction(() => [...document.querySelectorAll('which-one')].every(({ shadowRoot }) => shadowRoot.querySelector('.step, .failure')));
  const titles = await the(page).evaluateAll((all) => all.map(({ pack }) => pack?.title));
  assert.deepEqual(titles, ['Latte or flat white?', undefined, 'Latte or flat white?', 'Tea or coffee?']);
  assert.equal(ofTables(host.seen).length, 2);
});

journey('src and an inline pack win over a table, and what reads tables is not fetched for them', async ({ page, open, host }) => {
  await open(`${embed(COLUMNS, 'src="/packs/coffee.json"')}<div>${inline(TEA).replace('<p class="inside">A plain table.</p>', ROWS)}</div>`);
  await page.waitForFunction(() => [...document.querySelectorAll('which-one')].every(({ pack }) => pack));
  assert.deepEqual(await the(page).evaluateAll((all) => all.map(({ pack }) => pack.title)), ['Which coffee is this?', 'Tea or coffee?']);
  assert.deepEqual(ofTables(host.seen), []);
});

journey('a pack from script and src take a table’s place, and it takes theirs when they go', async ({ page, open }) => {
  await open(embed(ROWS));
  const shows = (name) => page.getByRole('heading', { name }).waitFor();
  await shows('Latte or flat white?');
  await the(page).evaluate((element, pack) => { element.pack = pack; }, TEA);
  await shows('Tea or coffee?');
  await the(page).evaluate((element) => { element.pack = null; });
  await shows('Latte or flat white?');
  await the(page).evaluate((element) => { element.src = '/packs/coffee.json'; });
  await shows('Which coffee is this?');
  await the(page).evaluate((element) => { element.src = null; });
  await shows('Latte or flat white?');
});

journey('the readme’s table becomes a widget that answers, and without scripts a table', async ({ page, open, context }) => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, snippet] = /```html\n((?:(?!```)[^])*<caption>[^]*?)```/.exec(readme);
  await open(whole('', snippet.replace('https://your.site/which-one/', '/')));
  await page.getByRole('heading', { name: 'Flat white or latte?' }).waitFor();
  const pack = await packOf(page);
  assert.deepEqual(pack.features.map(({ id, question }) => [id, question]), [['milk', 'Milk?'], ['foam', undefined], ['volume', 'Volume: how much, in ml?']]);
  assert.deepEqual(pack.cells.latte, { milk: 'yes', foam: { is: { thick: 'usually' } }, volume: { from: 250, to: 350 } });
  await the(page).evaluate((element) => { element.answers = { milk: ['no'], volume: 30 }; });
  await page.locator('.verdict').waitFor();
  assert.deepEqual((await the(page).evaluate(({ verdict }) => verdict)).things, ['espresso']);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.reload();
  assert.ok(await page.locator('which-one > table').isVisible());
});

journey('the two lines at the end of the readme’s chapter become its pack’s widget, and without scripts a table', async ({ page, open, host, context }) => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, chapter] = readme.split('\n## Write your own pack\n');
  const [, pack] = /```json\n([^]*?)```/.exec(chapter);
  const [, snippet] = /```html\n([^]*?)```/.exec(chapter);
  host.answer('/coffee.json', { body: pack, type: 'application/json' });
  await open(whole('', snippet.replace('https://your.site/which-one/', '/').replace('src="coffee', 'src="/coffee')));
  await page.getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
  assert.deepEqual(await packOf(page), JSON.parse(pack));
  for (const { is, answers } of JSON.parse(pack).examples) {
    await the(page).evaluate((element, answers) => { element.answers = answers; }, Object.fromEntries(Object.entries(answers).map(([id, said]) => [id, typeof said === 'string' ? [said] : said])));
    // The most probable stands first; near the end of a range the next is named, too.
    await page.waitForFunction((thing) => document.querySelector('which-one').verdict.things?.[0] === thing, is);
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.reload();
  assert.ok(await page.locator('which-one > table').isVisible());
});
