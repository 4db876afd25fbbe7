// Takes a picture of each scene (scenes.mjs) at three widths, light and dark, into
// tests/browser/shots/: SCENE-WIDTH-SCHEME.png. For looking at, not for comparing.
//
//   node tests/browser/shots.mjs            all scenes
//   node tests/browser/shots.mjs page       those named

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenes } from './scenes.mjs';
import { browser, closeBrowser } from './support/browser.mjs';
import { address, startHost } from './support/host.mjs';
import { watchTroubles } from './support/troubles.mjs';

const SHOTS = fileURLToPath(new URL('shots/', import.meta.url));
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error('There is no dist/ to take pictures of: run `make build` first.');
  process.exit(1);
}
const named = process.argv.slice(2);
const chosen = named.length > 0 ? scenes.filter(({ name }) => named.includes(name)) : scenes;
const unknown = named.filter((name) => !scenes.some((scene) => scene.name === name));
if (unknown.length > 0) {
  console.error(`No scene is called ${unknown.join(', ')}. There are: ${scenes.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

if (named.length === 0) rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });

let failed = 0;
for (const scene of chosen) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const file = `${scene.name}-${width}-${colorScheme}.png`;
      try {
        await take(scene, { width, colorScheme, path: SHOTS + file });
        console.log(`  ${file}`);
      } catch (error) {
        failed += 1;
        console.error(`  ${file} failed: ${error.message}`);
      }
    }
  }
}
await closeBrowser();
process.exitCode = failed > 0 ? 1 : 0;

async function take({ open, steps, of, answers, settings }, { width, colorScheme, path }) {
  const host = await startHost({ answers });
  const viewport = { width, height: width < 600 ? 640 : 800 };
  const context = await (await browser()).newContext({ viewport, colorScheme, reducedMotion: 'reduce', ...settings });
  context.setDefaultTimeout(15_000);
  const { seen, settle } = watchTroubles(context);
  try {
    const page = await context.newPage();
    await page.goto(address(host, open));
    await steps?.(page);
    await settle();
    const options = { path, animations: 'disabled' };
    await (of ? page.locator(of).first().screenshot(options) : page.screenshot({ ...options, fullPage: true }));
    for (const line of seen) console.error(`  ${line}`);
  } finally {
    await context.close();
    await host.stop();
  }
}
