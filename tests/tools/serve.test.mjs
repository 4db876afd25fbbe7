// What is served: right types, nothing outside the folder, a clear word when the port is taken;
// and the answers that journeys put in a file's place.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startHost } from '../browser/support/host.mjs';
import { assertTroubles } from '../browser/support/troubles.mjs';
import { startSite } from '../../tools/site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'which-one-site-'));
mkdirSync(join(folder, 'dist'));
writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>');
writeFileSync(join(folder, 'dist/a.wasm'), 'wasm');
writeFileSync(join(folder, 'secret'), 'secret');
after(() => rmSync(folder, { recursive: true }));

test('files have their type; what is not there or outside is not found', async () => {
  const site = await startSite({ roots: [join(folder, 'dist')] });
  const get = async (path) => {
    const { status, headers } = await fetch(site.url + path);
    return [status, headers.get('content-type')];
  };
  assert.deepEqual(await get('/'), [200, 'text/html; charset=utf-8']);
  assert.deepEqual(await get('/a.wasm'), [200, 'application/wasm']);
  assert.equal((await get('/b.wasm'))[0], 404);
  assert.equal((await get('/..%2fsecret'))[0], 404);
  assert.equal((await get('/%zz'))[0], 400);
  await site.stop();
});

test('a taken port is named, with another to try', async () => {
  const site = await startSite({ roots: [join(folder, 'dist')] });
  const port = Number(new URL(site.url).port);
  const script = fileURLToPath(new URL('../../tools/serve.mjs', import.meta.url));
  const env = { ...process.env, PORT: String(port) };
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^Port ${port} is taken .*make run PORT=${port + 1}$`, 'm'));
  await site.stop();
});

test('a journey can put other answers in place of files', async () => {
  const host = await startHost({ answers: { '/x/*.json': { body: '{"a":1}', headers: { 'x-a': 'b' } } } });
  const page = await fetch(host.url + host.page('<which-one></which-one>'));
  assert.match(await page.text(), /<script type="module" src="\/which-one.js">.*<which-one>/s);

  const made = await fetch(`${host.url}/x/new.json`);
  assert.deepEqual([made.status, made.headers.get('x-a'), await made.json()], [200, 'b', { a: 1 }]);

  host.answer('/x/*', { status: 500, type: 'text/plain', truncate: 2 });
  const broken = await fetch(`${host.url}/x/new.json`);
  assert.deepEqual([broken.status, broken.headers.get('content-type'), await broken.text()], [500, 'text/plain', '{"']);

  host.answer('/x/*', { drop: true });
  await assert.rejects(fetch(`${host.url}/x/new.json`));
  assert.deepEqual(host.seen, ['/host-1.html', '/x/new.json', '/x/new.json', '/x/new.json']);
  await host.stop();
});

test('troubles must be expected, and expectations must come true', () => {
  assertTroubles(['answered 404 (x)'], [/404/]);
  assert.throws(() => assertTroubles(['answered 404 (x)'], []), /unexpected {2}answered 404/);
  assert.throws(() => assertTroubles([], ['404']), /did not come {2}404/);
});
