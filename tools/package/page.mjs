// The page around the widget: index.html as its author wrote it, its style sheet, and the packs.

import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleSheet } from './core.mjs';
import { text } from './files.mjs';

/** Takes Trunk's own tags out of the staged page: with nothing injected, Trunk leaves them in. */
export function page({ staging }) {
  const path = join(staging, 'index.html');
  const html = text(path).replace(/[ \t]*<link\b[^>]*\bdata-trunk\b[^>]*>[ \t]*\n?/g, '');
  if (html.includes('data-trunk')) throw new Error('index.html still has a data-trunk tag');
  writeFileSync(path, html);
}

/** Writes page.css with what styles/page.css imports. */
export async function pageCss({ root, staging, release }) {
  const css = await styleSheet({ entry: join(root, 'styles/page.css'), release });
  writeFileSync(join(staging, 'page.css'), `${css}\n`);
}

/** Copies the packs and their schema: what authors may link to or copy. */
export function packs({ root, staging }) {
  const from = join(root, 'packs');
  const to = join(staging, 'packs');
  mkdirSync(to);
  for (const file of readdirSync(from)) {
    if (file.endsWith('.json')) copyFileSync(join(from, file), join(to, file));
  }
}
