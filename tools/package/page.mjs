// The page around the widget: index.html as its author wrote it, with the texts of the packs in it;
// embed.html, icons and the rest of site/; style sheets, scripts, and the packs.

import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script, styleSheet } from './esbuild.mjs';
import { text } from './files.mjs';
import { meaning } from './meaning.mjs';
import { escaped } from './texts.mjs';

/**
 * Fills the staged page, and takes Trunk's own tags out: with nothing injected, Trunk leaves them. `site`
 * is the address that it will have, which only the site's owner knows.
 */
export function page({ staging, packs, site = process.env.SITE }) {
  const path = join(staging, 'index.html');
  const [first, ...others] = packs;
  let html = text(path).replace(/[ \t]*<link\b[^>]*\bdata-trunk\b[^>]*>[ \t]*\n?/g, '');
  if (html.includes('data-trunk')) throw new Error('index.html still has a data-trunk tag');
  const fill = (gap, content) => {
    const found = `<!-- ${gap} -->`;
    if (!html.includes(found)) throw new Error(`index.html has no ${found}`);
    html = html.replace(found, () => content);
  };
  fill('json-ld', `<script type="application/ld+json">${meaning(packs)}</script>`);
  fill('links to packs', packs.map((pack, i) => link(pack, i === 0)).join('\n        '));
  fill(`text of ${first.name}`, textOf(first));
  fill('texts of the other packs', others.map(folded).join('\n      '));
  writeFileSync(path, site ? located(html, site) : html);
}

/** The page with whole addresses where others copy them from: networks that show a preview, search engines. */
function located(html, site) {
  const whole = (path) => escaped(new URL(path, site).href);
  return html
    .replace('content="preview.png"', () => `content="${whole('preview.png')}"`)
    .replace('<link rel="canonical" href="./">', () => `<link rel="canonical" href="${whole('./')}">\n  <meta property="og:url" content="${whole('./')}">`);
}

function link({ name, title }, isShown) {
  const [address, current] = isShown ? ['./', ' aria-current="page"'] : [`?pack=${name}#text-${name}`, ''];
  return `<li><a href="${address}" data-pack="${name}"${current}>${escaped(title)}</a></li>`;
}

function folded(pack) {
  return `<details open><summary>${escaped(pack.title)}</summary>${textOf(pack)}</details>`;
}

function textOf({ name, whole }) {
  return `<div class="text" id="text-${name}" data-text="${name}">\n${whole}</div>`;
}

/** Copies embed.html, the manifest, icons and pictures. */
export function site({ root, staging }) {
  cpSync(join(root, 'site'), staging, { recursive: true });
}

/** Writes page.css and embed.css with what they import. */
export async function styleSheets({ root, staging, release }) {
  for (const name of ['page.css', 'embed.css']) {
    const css = await styleSheet({ entry: join(root, 'styles', name), release });
    writeFileSync(join(staging, name), `${css}\n`);
  }
}

/** Writes the scripts of the page, of embed.html, and the helper for pages with a frame. */
export async function scripts({ root, staging, release }) {
  for (const [name, source, format, banner = ''] of [
    ['page.js', 'page', 'esm'],
    // What only a reader who saves the page needs.
    ['bundle.js', 'bundling', 'esm', '/* with pako 2.1, https://github.com/nodeca/pako, MIT AND Zlib */'],
    ['embed.js', 'frame', 'esm'],
    // A classic script, which other sites may use without being allowed to by ours.
    ['which-one-frame.js', 'which-one-frame', 'iife'],
  ]) {
    const contents = await script({
      release,
      entryPoints: [join(root, `src/page/${source}.js`)],
      format,
      banner: { js: banner },
      external: ['./bundle.js'],
      // While the page is being changed, nobody wants yesterday's.
      define: { WHICH_ONE_OFFLINE: String(release) },
    });
    writeFileSync(join(staging, name), contents);
  }
}

/** Copies the packs and their schema, which authors may link to or copy, and writes the index. */
export function packFiles({ root, staging, packs }) {
  const from = join(root, 'packs');
  const to = join(staging, 'packs');
  mkdirSync(to);
  for (const file of readdirSync(from)) {
    if (file.endsWith('.json')) copyFileSync(join(from, file), join(to, file));
  }
  const index = packs.map(({ name, title, language, short }) => ({ name, title, language, text: short }));
  writeFileSync(join(to, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
}
