// Takes pictures into tests/browser/shots/ and lays them out on one page, shots/index.html, to be
// looked through, not to be compared. There are two kinds:
//
//   views    every view of every shipped pack × three widths × four looks: light, dark, forced
//            colours, and light right to left. Direction and colours do not meet in any style sheet,
//            so dark and forced colours are left to right only.
//   scenes   what scenes.mjs lists, at three widths: light, dark and forced colours.
//
//   node tests/browser/shots.mjs                 all
//   node tests/browser/shots.mjs page coffee     the scenes and the packs named; the page shows what there is

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gallery } from './gallery.mjs';
import { packs, scenes, views } from './scenes.mjs';
import { browser, closeBrowser } from './support/browser.mjs';
import { address, startHost } from './support/host.mjs';
import { watchTroubles } from './support/troubles.mjs';

const SHOTS = fileURLToPath(new URL('shots/', import.meta.url));
const WIDTHS = [320, 768, 1280];
const LOOKS = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, dir: 'ltr' },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, dir: 'ltr' },
  { look: 'forced', media: { colorScheme: 'light', forcedColors: 'active' }, dir: 'ltr' },
  { look: 'rtl', media: { colorScheme: 'light', forcedColors: 'none' }, dir: 'rtl' },
];
const SCHEMES = LOOKS.slice(0, 3);
const AT_ONCE = 2;

if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error('There is no dist/ to take pictures of: run `make build` first.');
  process.exit(1);
}
const named = process.argv.slice(2);
const known = [...scenes.map(({ name }) => name), ...packs];
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No scene or pack is called ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(1);
}

if (named.length === 0) rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });

const isWanted = (name) => named.length === 0 || named.includes(name);
const sittings = WIDTHS.flatMap((width) => [
  ...packs.filter(isWanted).map((pack) => ({
    what: `${pack} at ${width} px`,
    open: `/?pack=${pack}`,
    of: 'which-one',
    width,
    looks: LOOKS,
    poses: views.map(({ name, steps }) => ({ name: `${pack}-${name}`, steps: (page) => steps(page, pack) })),
  })),
  ...scenes.filter(({ name }) => isWanted(name)).map(({ name, steps, ...scene }) => ({
    what: `${name} at ${width} px`,
    ...scene,
    width,
    looks: SCHEMES,
    poses: [{ name, steps }],
  })),
]);

let failed = 0;
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let sitting = sittings.shift(); sitting; sitting = sittings.shift()) {
    try {
      await take(sitting);
      console.log(`  ${sitting.what}`);
    } catch (error) {
      failed += 1;
      console.error(`  ${sitting.what} failed: ${error.message}`);
    }
  }
}));
await closeBrowser();
writeFileSync(`${SHOTS}index.html`, gallery(readdirSync(SHOTS).filter((name) => name.endsWith('.png'))));
console.log(`Look through them in ${SHOTS}index.html`);
process.exitCode = failed > 0 ? 1 : 0;

/** Turns the page, and the widgets in it as if their packs were of such a language. */
function turn(dir) {
  document.documentElement.dir = dir;
  for (const { shadowRoot } of document.querySelectorAll('which-one')) {
    shadowRoot?.querySelector('.widget')?.setAttribute('dir', dir);
  }
}

/** One page, which strikes one pose after the other and is taken in every look. */
async function take({ open, poses, of, answers, settings, width, looks }) {
  const host = await startHost({ answers });
  const viewport = { width, height: width < 600 ? 640 : 800 };
  const context = await (await browser()).newContext({ viewport, reducedMotion: 'reduce', ...settings });
  context.setDefaultTimeout(30_000);
  const { seen, settle } = watchTroubles(context, { scripts: settings?.javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(address(host, open));
    for (const { name, steps } of poses) {
      await steps?.(page);
      await settle();
      for (const { look, media, dir } of looks) {
        await page.emulateMedia(media);
        if (settings?.javaScriptEnabled !== false) await page.evaluate(turn, dir);
        const options = { path: `${SHOTS}${name}-${width}-${look}.png`, animations: 'disabled' };
        await (of ? page.locator(of).first().screenshot(options) : page.screenshot({ ...options, fullPage: true }));
      }
    }
    for (const line of seen) console.error(`  ${line}`);
  } finally {
    await context.close();
    await host.stop();
  }
}
