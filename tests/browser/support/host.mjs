// The site that a journey looks at: dist/ as it was built, host pages of the journey's own, and
// answers that differ from the files where a journey wants trouble.
//
//   const host = await startHost({ answers: { '/which-one-core-*.wasm': { status: 404 } } });
//   host.page('<which-one></which-one>')   →  '/host-1.html', a page with the loader in its head
//   host.answer('/packs/film-music.json', { body: 'not JSON' });
//   await host.publish('/tmp/other')       the same site with another folder in the place of dist/
//   host.seen                              →  ['/host-1.html', '/which-one.js', …]

import { fileURLToPath } from 'node:url';
import { startSite, typeOf } from '../../../tools/site.mjs';

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
// `faulty` is a build that panics when it is told to (src/ui/fault.rs).
const BUILDS = { dist: root('dist'), faulty: root('target/faulty') };
// What tests need beside dist/ lies in tests/browser/pages and is served from the same root.
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/**
 * Starts a site of the folders `roots`, or of a build and the tests' own pages. `answers` maps a path,
 * in which `*` stands for any characters, to what differs:
 *
 *   status, headers   as they should be; a header of null takes one away
 *   type              the content type
 *   body              text, bytes, or a function from the file's bytes to either
 *   truncate          send only so many bytes
 *   flip              true: send another last bit
 *   drop              true: break off the connection
 *   until             a promise: answer only when it is kept, so that a test can look before
 *
 * Every rule that fits a path applies, in order; `host.answer()` adds one later.
 */
export async function startHost({ answers = {}, build = 'dist', roots = [BUILDS[build], PAGES] } = {}) {
  const rules = Object.entries(answers);
  const pages = new Map();
  const seen = [];
  const start = (folders, port) => startSite({
    roots: folders,
    port,
    async answer({ path, file }) {
      // Asked for by the browser, not by any page.
      if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
      seen.push(path);
      const fitting = rules.filter(([pattern]) => fits(pattern, path)).map(([, rule]) => rule);
      const found = pages.has(path) ? made(path, pages.get(path)) : file;
      await Promise.all(fitting.map((rule) => rule.until));
      if (fitting.some((rule) => rule.drop)) return null;
      return fitting.reduce((answer, rule) => differ(path, answer, rule), found);
    },
  });
  let site = await start(roots, 0);
  const { url } = site;
  return {
    url,
    seen,
    stop: () => site.stop(),
    async publish(folder) {
      await site.stop();
      site = await start([folder, PAGES], new URL(url).port);
    },
    answer(pattern, rule) {
      rules.push([pattern, rule]);
    },
    page(content) {
      const path = `/host-${pages.size + 1}.html`;
      pages.set(path, wholePage(content));
      return path;
    },
  };
}

/** The whole address of a target: a path of the site, HTML for a page of its own, or an address. */
export function address(host, target) {
  if (/^\s*</.test(target)) return host.url + host.page(target);
  return target.startsWith('/') ? host.url + target : target;
}

/** A fragment becomes a page that uses the loader, as an embedder's would; a page stays as it is. */
function wholePage(content) {
  if (/^\s*<!doctype/i.test(content)) return content;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A host page</title>
<script type="module" src="/which-one.js"></script>
</head>
<body>
<main>
<h1>A host page</h1>
${content}
</main>
</body>
</html>
`;
}

function made(path, body) {
  return { status: 200, headers: { 'content-type': typeOf(path) }, body };
}

function fits(pattern, path) {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
}

function differ(path, answer, { status, headers, type, body, truncate, flip }) {
  const replaced = typeof body === 'function' ? body(answer.body) : body;
  // A body for a path that has no file makes one.
  const base = replaced === undefined || answer.status < 400 ? answer : made(path, replaced);
  const bytes = Buffer.from(replaced ?? base.body);
  if (flip) bytes[bytes.length - 1] ^= 1;
  const merged = { ...base.headers, ...(type && { 'content-type': type }), ...headers };
  return {
    status: status ?? base.status,
    headers: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)),
    body: truncate === undefined ? bytes : bytes.subarray(0, truncate),
  };
}
