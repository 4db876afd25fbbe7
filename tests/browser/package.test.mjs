// The npm package, packed as npm packs it: served as a plain folder, built by Vite, and in Vite's
// development server, which bundles packages in advance.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { journey } from './support/journey.mjs';

const DIST = fileURLToPath(new URL('../../dist/npm', import.meta.url));
// Vite is one of the examples' packages.
const examples = createRequire(new URL('../../examples/vue/package.json', import.meta.url));

const app = packed();
after(() => rmSync(app, { recursive: true }));

/** A folder with an app that imports the packed package; without an install, so without a network. */
function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-package-'));
  execFileSync('npm', ['pack', DIST, '--pack-destination', folder, '--silent', '--offline'], { cwd: folder });
  execFileSync('tar', ['-xzf', readdirSync(folder)[0]], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/which-one'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/main.js"></script><which-one></which-one>');
  writeFileSync(join(folder, 'main.js'), "import coffee from 'which-one/packs/coffee.json?url';\nimport 'which-one';\ndocument.querySelector('which-one').setAttribute('src', coffee);\n");
  return folder;
}

async function vite() {
  return import(pathToFileURL(join(examples.resolve('vite/package.json'), '../dist/node/index.js')));
}

async function answers(page) {
  await page.getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
  await page.locator('.choices').getByRole('radio').first().click();
  await page.locator('.trail li').waitFor();
}

journey('the package works from a plain folder', { roots: [join(app, 'node_modules')] }, async ({ page, open, host }) => {
  await open(`${host.url}${host.page(`<!doctype html><link rel="icon" href="data:,">
    <script type="module" src="/which-one/which-one.js"></script><which-one src="/which-one/packs/coffee.json"></which-one>`)}`);
  await answers(page);
});

journey('the package works when Vite has built it', { roots: [join(app, 'dist')] }, async ({ page, open, host }) => {
  const { build } = await vite();
  await build({ root: app, logLevel: 'silent' });
  await open('/');
  await answers(page);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
  const own = host.seen.filter((path) => /core|rest/.test(path)).map((path) => /^\/assets\/which-one-(\w+)-/.exec(path)?.[1]);
  assert.deepEqual(own, ['core', 'core', 'rest']);
});

journey('the package works in Vite’s development server', async ({ page, open }) => {
  const { createServer } = await vite();
  const server = await createServer({ root: app, logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  try {
    await open(server.resolvedUrls.local[0]);
    await answers(page);
  } finally {
    await server.close();
  }
});
