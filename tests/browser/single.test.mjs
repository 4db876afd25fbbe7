// One file that lasts: the widget and a pack in a page of their own, without server and network.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { journey } from './support/journey.mjs';
import { asked, example, replay, tab } from './support/reader.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOOL = ['run', '--quiet', '--offline', '--no-default-features', '--features', 'cli', '--'];

const PACKS = ['film-music', 'coffee', 'film-scene', 'licences'];

function bundle(name, output) {
  execFileSync('cargo', [...TOOL, 'bundle', `packs/${name}.json`, '-o', output], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function inFolder(story) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-single-'));
  try {
    await story(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sizes of what is in it, gzipped. */
function parts(name) {
  const files = readdirSync(join(ROOT, 'dist')).filter((file) => /^which-one(-(core|rest)-[0-9a-f]+)?\.(js|wasm)$/.test(file));
  assert.equal(files.length, 4);
  const paths = [...files.map((file) => join(ROOT, 'dist', file)), join(ROOT, 'packs', `${name}.json`)];
  return paths.map((path) => gzipSync(readFileSync(path), { level: 9 }).length).reduce((sum, size) => sum + size);
}

journey('a file opens from disk, without any request', { offline: true }, async ({ page, context, open }) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'film music.html');
    bundle('film-music', path);
    const requests = [];
    context.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(path).href;
    await open(address);
    await replay(page, example('Star Wars'));
    await page.locator('.verdict').waitFor();
    assert.match(await page.locator('.verdict').innerText(), /film score/);
    for (const view of ['Compare', 'Explain']) await tab(page, view);
    await page.locator('.thing').first().waitFor();
    assert.equal(requests[0], address);
    assert.ok(requests.slice(1).every((url) => url.startsWith('blob:')), String(requests));
    assert.equal(await page.title(), 'Soundtrack, score or cast recording?');
  });
});

journey('a file is at most 1.4 times as large as its parts, gzipped', async () => {
  await inFolder(async (folder) => {
    for (const name of PACKS) {
      const path = join(folder, `${name}.html`);
      bundle(name, path);
      const share = readFileSync(path).length / parts(name);
      console.log(`# ${name}: ${share.toFixed(3)} times`);
      assert.ok(share <= 1.4, `${name}: ${share}`);
    }
  });
});

for (const name of PACKS) {
  journey(`the page saves the same file as the tool makes, to the byte, for ${name}`, async ({ page, open }) => {
    await inFolder(async (folder) => {
      await open(`/?pack=${name}`);
      await page.locator('which-one .step').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save for offline' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), `${name}.html`);
      await page.getByText('Saved.').waitFor();
      const path = join(folder, 'tool.html');
      bundle(name, path);
      assert.ok(readFileSync(await download.path()).equals(readFileSync(path)));
    });
  });
}

journey('without script, a file says what it is about', { javaScriptEnabled: false, offline: true }, async ({ page, open }) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'coffee.html');
    bundle('coffee', path);
    await open(pathToFileURL(path).href);
    assert.ok(await page.getByRole('heading', { name: 'Which coffee is this?' }).isVisible());
    assert.ok(await page.getByRole('term').filter({ hasText: 'Cortado' }).isVisible());
  });
});

journey('where files are missing, the page says that nothing was saved', {
  answers: { '/which-one-single.txt': { status: 404 } },
  expects: [/404/],
}, async ({ page, open }) => {
  await open('/');
  await asked(page);
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByText('It could not be saved').waitFor();
});
