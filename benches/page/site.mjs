// A site of files in memory, sent as a good server would: Brotli, kept by the browser, and isolated from
// other origins, without which Chromium does not tell how much memory a page uses.

import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', json: 'application/json', '': 'text/html' };

/** Serves path → content on a port of its own: `url`, `stop()`. */
export async function serve(files) {
  const ready = new Map(Object.entries(files).map(([path, content]) => [path, compressed(path, content)]));
  const server = createServer((request, response) => {
    const file = ready.get(request.url);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, file.headers).end(file.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((stopped) => server.close(stopped).closeAllConnections()),
  };
}

function compressed(path, content) {
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? '';
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  const headers = {
    'content-type': TYPES[extension],
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': extension ? 'public, max-age=31536000, immutable' : 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  return { body, headers };
}
