// The documents: what they link to in this folder is there.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const documents = [ROOT, join(ROOT, 'docs')].flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => join(folder, name)),
);

/** The anchor that sites make of a heading. */
const anchor = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').trim().replaceAll(' ', '-');

test('no document leads nowhere', () => {
  const dead = [];
  for (const path of documents) {
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file, hash] = target.split('#');
      const led = file === '' ? path : join(dirname(path), file);
      const headings = existsSync(led) && hash ? [...readFileSync(led, 'utf8').matchAll(/^#+ (.+)$/gm)] : [];
      if (!existsSync(led) || (hash && !headings.some(([, text]) => anchor(text) === hash))) dead.push(`${path}: ${target}`);
    }
  }
  assert.deepEqual(dead, []);
});
