// The documents: what they link to in this folder is there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n').map((name) => join(ROOT, name));

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

test('what hosts are told in the documents is what they find in the build', () => {
  const told = /^```\n(\/\*\n[^`]*)```$/m.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8'))[1];
  const found = readFileSync(join(ROOT, 'site/_headers'), 'utf8').replace(/^#.*\n/gm, '');
  assert.equal(told, found);
});
