// Runs the journeys in one process, so that they share one browser: all, or those of the files
// named.
//
//   node tests/browser/run.mjs                       all
//   node tests/browser/run.mjs opens                 opens.test.mjs
//   node --test-name-pattern=reader tests/browser/run.mjs

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error('There is no dist/ to test: run `make build` first.');
  process.exit(1);
}

const named = process.argv.slice(2).map((name) => (name.endsWith('.test.mjs') ? name : `${name}.test.mjs`));
const files = named.length > 0 ? named : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();
for (const file of files) await import(new URL(file, import.meta.url));
