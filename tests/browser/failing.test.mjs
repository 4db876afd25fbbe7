// Whatever is missing, damaged or forbidden: what is inside the element stays, one line says why with
// its code, the page is told, and trying again works when the cause is gone.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { asked } from './support/reader.mjs';

const PACK = '/packs/film-music.json';
const SCRIPT = '/which-one-core-*.js';
const WASM = '/which-one-core-*.wasm';
const LISTEN = "<script>addEventListener('which-one-error', ({ detail }) => { window.told = detail; });</script>";
const EMBED = `${LISTEN}<which-one loading="eager" src="${PACK}"><p id="inside">A plain table.</p></which-one>`;
const policy = (text) => ({ 'content-security-policy': text });

/** The element has failed with this code, and what is inside is to be seen. */
async function failed(page, code) {
  const failure = page.locator('which-one .failure');
  await failure.waitFor();
  assert.equal(await failure.locator('code').innerText(), code);
  assert.ok(await page.locator('#inside').isVisible());
  const told = await page.evaluate(() => window.told);
  assert.equal(told.code, code);
  assert.deepEqual(told.problems, await failure.locator('li').allInnerTexts());
}

for (const [what, code, path, trouble, expects] of [
  ['the wasm is missing', 'http', WASM, { status: 404, body: 'Not here.' }, [/404/, /integrity/]],
  ['the core’s script is missing', 'http', SCRIPT, { status: 404 }, [/404/]],
  ['the pack is missing', 'http', PACK, { status: 404 }, [/404/]],
  ['the server has an error', 'http', PACK, { status: 500 }, [/500/]],
  ['the wasm’s connection breaks off', 'network', WASM, { drop: true }, [/ERR_/]],
  ['the script’s connection breaks off', 'network', SCRIPT, { drop: true }, [/ERR_/]],
  ['the pack’s connection breaks off', 'network', PACK, { drop: true }, [/ERR_/]],
  ['the wasm ends too early', 'integrity', WASM, { truncate: 1000 }, [/integrity/]],
  ['one bit of the wasm is another', 'integrity', WASM, { flip: true }, [/integrity/]],
  ['the core’s script ends too early', 'integrity', SCRIPT, { truncate: 1000 }, []],
  ['the core’s script comes as plain text', 'mime', SCRIPT, { type: 'text/plain' }, [/MIME type/]],
  ['the server sends its front page for the wasm', 'mime', WASM, { type: 'text/html', body: '<!doctype html>' }, [/integrity/]],
]) {
  journey(`when ${what}, the element says ${code}, and a retry works later`, { expects }, async ({ page, open, host }) => {
    const rule = { ...trouble };
    host.answer(path, rule);
    await open(EMBED);
    await failed(page, code);
    for (const key of Object.keys(rule)) delete rule[key];
    await page.getByRole('button', { name: 'Try again' }).click();
    assert.equal(await asked(page), 'origin');
    assert.equal(await page.locator('.failure').count(), 0);
  });
}

for (const type of ['application/octet-stream', 'text/plain', null]) {
  journey(`wasm that comes as ${type ?? 'nothing'} runs all the same`, {
    answers: { [WASM]: { headers: { 'content-type': type } } },
  }, async ({ page, open }) => {
    await open(EMBED);
    assert.equal(await asked(page), 'origin');
  });
}

for (const [what, text, expects] of [
  ['forbids wasm', "script-src 'self' 'unsafe-inline'", []],
  ['forbids requests', "connect-src 'none'", [/Content Security Policy/]],
  [
    'forbids the core’s script',
    "script-src 'unsafe-inline' 'wasm-unsafe-eval' HOST/which-one.js",
    [/Content Security Policy/, /request failed: csp/],
  ],
]) {
  journey(`when the page’s policy ${what}, the element says csp`, { expects }, async ({ page, open, host }) => {
    host.answer('*.html', { headers: policy(text.replace('HOST', host.url)) });
    await open(EMBED);
    await failed(page, 'csp');
  });
}

for (const [what, script] of [
  ['has no WebAssembly', 'delete window.WebAssembly;'],
  ['has no constructed style sheets', 'delete Document.prototype.adoptedStyleSheets;'],
]) {
  journey(`a browser that ${what} keeps what is inside`, async ({ page, open }) => {
    await open(`<script>${script}</script>${EMBED}`);
    await failed(page, 'unsupported');
  });
}

journey('a pack that is wrong is read again at a retry', async ({ page, open, host }) => {
  const rule = { body: '{"version": 1}' };
  host.answer(PACK, rule);
  await open(EMBED);
  await failed(page, 'pack');
  delete rule.body;
  await page.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await asked(page), 'origin');
});

journey('without scripts what is inside is all there is', { javaScriptEnabled: false }, async ({ page, open }) => {
  await open(EMBED);
  assert.ok(await page.locator('#inside').isVisible());
});

journey('when the loader is blocked what is inside is all there is', {
  answers: { '/which-one.js': { status: 403 } },
  expects: [/403/],
}, async ({ page, open }) => {
  await open(EMBED);
  assert.ok(await page.locator('#inside').isVisible());
});

journey('in a sandboxed frame it works, without storage and clipboard', {
  answers: { '*': { headers: { 'access-control-allow-origin': '*' } } },
}, async ({ page, open, host }) => {
  await open(`<iframe sandbox="allow-scripts" title="Sandboxed" width="900" height="900" src="${host.page(EMBED)}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: 'A stage' }).click();
  await frame.locator('.trail li').waitFor();
});

journey('a sandboxed frame without scripts shows what is inside', { expects: [/sandbox/, /CORS/, /ERR_FAILED/] }, async ({ page, open, host }) => {
  await open(`<iframe sandbox title="Sandboxed" src="${host.page(EMBED)}"></iframe>`);
  await page.frameLocator('iframe').locator('#inside').waitFor();
});
