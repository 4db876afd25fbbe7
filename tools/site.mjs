// A static web server on 127.0.0.1, for looking at dist/ and for the browser tests. It sends the
// right types, keeps nothing in caches and has no opinion about paths; `answer` may step in first.
//
//   const site = await startSite({ roots: ['dist'], port: 8080 });
//   site.url  →  'http://127.0.0.1:8080'

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/**
 * Starts the server; a port of 0 takes any that is free.
 *
 * `roots` are searched in order. `answer({ path, file, request })` gets the path asked for, what
 * the roots hold there ({ status, headers, body }) and may return another answer in its place, or
 * a promise of one, or null to break off the connection.
 */
export async function startSite({ roots, port = 0, answer = ({ file }) => file }) {
  const folders = roots.map((root) => resolve(root));
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const file = path === null ? plain(400, 'not a path') : await find(folders, path);
    const given = await answer({ path, file, request });
    if (given === null) {
      response.destroy();
      return;
    }
    const { status, headers, body } = given;
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The path of a request, with index.html for a folder; null if it cannot be read. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

async function find(folders, path) {
  for (const folder of folders) {
    const file = join(folder, path);
    if (!file.startsWith(folder + sep)) continue;
    try {
      return { status: 200, headers: { 'content-type': typeOf(path) }, body: await readFile(file) };
    } catch {
      // Not in this folder; perhaps in the next.
    }
  }
  return plain(404, `nothing at ${path}`);
}

/** The content type that a path's ending stands for. */
export function typeOf(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

function plain(status, body) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
