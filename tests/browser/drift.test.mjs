// A few pictures must not drift: each is compared with the one in drift/, which somebody has looked at.
//
// The pack is one of the tests' own and the font comes with the development tools, so neither an edited
// pack nor a machine's fonts change them. Browsers still smooth edges in ways of their own, so pixels may
// differ a little, and a few altogether.
//
//   UPDATE=1 node tests/browser/run.mjs drift      takes them anew; look at them before you commit them

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { journey } from './support/journey.mjs';
import { inline } from './support/packs.mjs';
import { tab } from './support/reader.mjs';

const KEPT = fileURLToPath(new URL('drift/', import.meta.url));
const FOUND = fileURLToPath(new URL('shots/drift/', import.meta.url));
const FONT = readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));
const PACK = JSON.parse(readFileSync(new URL('../packs/sound/every-key.json', import.meta.url), 'utf8'));

/** How far two colours may be apart (of 1), and how many pixels in a hundred may be farther. */
const COLOURS_APART = 0.2;
const PIXELS_APART = 0.5;

const PAGE = `<style>
  @font-face { font-family: "The same everywhere"; src: url("/font.woff2"); font-weight: 100 900; }
  body { margin: 16px; font: 16px/1.5 "The same everywhere"; }
</style>
${inline(PACK, 'theme="light"')}`;

const concluded = (page) => page.locator('which-one').evaluate((element, answers) => {
  const said = new Promise((done) => element.addEventListener('which-one-answer', done, { once: true }));
  element.answers = answers;
  return said.then(() => {});
}, ANSWERS);
const ANSWERS = Object.fromEntries(Object.entries(PACK.examples[0].answers).map(([id, said]) => [id, typeof said === 'string' ? said.split(',') : said]));

for (const [picture, width, of, steps] of [
  ['first-question', 640, '.widget'],
  ['verdict', 640, '.verdict', concluded],
  ['table-wide', 900, '.table-region', (page) => tab(page, 'Compare')],
  ['table-as-cards', 320, '.table-region', (page) => tab(page, 'Compare')],
  ['map', 640, '.map', (page) => tab(page, 'Explain')],
  ['timeline', 640, '.timeline', (page) => tab(page, 'Explain')],
]) {
  const settings = { viewport: { width, height: 800 }, reducedMotion: 'reduce', answers: { '/font.woff2': { body: FONT, type: 'font/woff2' } } };
  journey(`the picture of ${picture.replaceAll('-', ' ')} has not drifted`, settings, async ({ page, open }) => {
    await open(PAGE);
    await page.locator('which-one .step').waitFor();
    await steps?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    compare(picture, await page.locator(`which-one ${of}`).first().screenshot({ animations: 'disabled' }));
  });
}

/** Fails unless the picture is like the kept one, and says where the difference can be looked at. */
function compare(name, bytes) {
  const kept = `${KEPT}${name}.png`;
  if (process.env.UPDATE) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, bytes);
    return;
  }
  if (!existsSync(kept)) throw new Error(`There is no ${kept}: take it with \`UPDATE=1 node tests/browser/run.mjs drift\`.`);
  const [before, now] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(bytes)];
  const { width, height } = before;
  const look = `\n  before   ${kept}\n  now      ${FOUND}${name}.png`;
  const renew = '\nIf it should look so: UPDATE=1 node tests/browser/run.mjs drift';
  const fail = (what) => {
    mkdirSync(FOUND, { recursive: true });
    writeFileSync(`${FOUND}${name}.png`, bytes);
    throw new Error(what + renew);
  };
  if (now.width !== width || now.height !== height) {
    fail(`${name} is ${now.width} × ${now.height} px and was ${width} × ${height}:${look}`);
  }
  const difference = new PNG({ width, height });
  const apart = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: COLOURS_APART });
  const share = (100 * apart) / (width * height);
  if (share <= PIXELS_APART) return;
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(`${FOUND}${name}-difference.png`, PNG.sync.write(difference));
  fail(`${name}: ${share.toFixed(1)} % of the pixels differ; ${PIXELS_APART} % may:${look}\n  between  ${FOUND}${name}-difference.png`);
}
