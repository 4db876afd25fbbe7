// The npm package, packed as npm packs it: served as a plain folder, built by Vite, and in Vite's
// development server, which bundles packages in advance.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import typescript from 'typescript';
import { journey } from './support/journey.mjs';

const DIST = fileURLToPath(new URL('../../dist/npm', import.meta.url));
// Vite is one of the examples' packages.
const examples = createRequire(new URL('../../examples/vue/package.json', import.meta.url));

const TABLE = `<which-one id="table" loading="eager"><table>
  <tr><th></th><th>Tea</th><th>Coffee</th></tr><tr><th>Leaves</th><td>yes</td><td>no</td></tr>
</table></which-one>`;

const app = packed();
after(() => rmSync(app, { recursive: true }));

/** A folder with an app that imports the packed package; without an install, so without a network. */
function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-package-'));
  execFileSync('npm', ['pack', DIST, '--pack-destination', folder, '--silent', '--offline'], { cwd: folder });
  execFileSync('tar', ['-xzf', readdirSync(folder)[0]], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/which-one'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/main.js"></script><which-one></which-one>' + TABLE);
  writeFileSync(join(folder, 'main.js'), "import coffee from 'which-one/packs/coffee.json?url';\nimport 'which-one';\ndocument.querySelector('which-one').setAttribute('src', coffee);\n");
  return folder;
}

test('a script that imports the package is compiled with its types, however the compiler looks for them', () => {
  const path = join(app, 'typed.ts');
  writeFileSync(path, `import 'which-one';
    import type { Verdict } from 'which-one';
    const verdict: Verdict | null = document.querySelector('which-one')!.verdict;
    // @ts-expect-error there is no such kind
    verdict?.kind === 'perhaps';
  `);
  const { ModuleKind, ModuleResolutionKind } = typescript;
  for (const [module, moduleResolution] of [
    [ModuleKind.ESNext, ModuleResolutionKind.Bundler],
    [ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
  ]) {
    const program = typescript.createProgram([path], { strict: true, noEmit: true, types: [], skipDefaultLibCheck: true, module, moduleResolution });
    const found = typescript.getPreEmitDiagnostics(program).map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' '));
    assert.deepEqual(found, []);
  }
});

async function vite() {
  return import(pathToFileURL(join(examples.resolve('vite/package.json'), '../dist/node/index.js')));
}

async function answers(page) {
  const first = page.locator('which-one').first();
  await first.getByRole('heading', { name: 'Which coffee is this?' }).waitFor();
  await first.locator('.choices').getByRole('radio').first().click();
  await first.locator('.trail li').waitFor();
  const other = page.locator('#table');
  await other.getByRole('radio', { name: 'Yes' }).waitFor();
  assert.deepEqual(await other.evaluate(({ pack }) => pack.cells), { tea: { leaves: 'yes' }, coffee: { leaves: 'no' } });
}

journey('the package works from a plain folder', { roots: [join(app, 'node_modules')] }, async ({ page, open, host }) => {
  await open(`${host.url}${host.page(`<!doctype html><link rel="icon" href="data:,">
    <script type="module" src="/which-one/which-one.js"></script><which-one src="/which-one/packs/coffee.json"></which-one>${TABLE}`)}`);
  await answers(page);
});

journey('the package works when Vite has built it', { roots: [join(app, 'dist')] }, async ({ page, open, host }) => {
  const { build } = await vite();
  await build({ root: app, logLevel: 'silent' });
  await open('/');
  await answers(page);
  const first = page.locator('which-one').first();
  await first.getByRole('tab', { name: 'Compare' }).click();
  await first.getByRole('table').waitFor();
  const own = host.seen.filter((path) => /core|rest/.test(path)).map((path) => /^\/assets\/which-one-(rest|core-table|core)-/.exec(path)?.[1]);
  assert.deepEqual(own.sort(), ['core', 'core', 'core-table', 'core-table', 'rest']);
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
