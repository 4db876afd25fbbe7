// Runs the journeys in one process, so that they share one browser: all, or those of the files
// named.
//
//   node tests/browser/run.mjs                       all
//   node tests/browser/run.mjs opens                 opens.test.mjs
//   node --test-name-pattern=reader tests/browser/run.mjs

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
for (const [folder, command] of [['dist', 'make build'], ['target/faulty', 'tools/build.sh faulty']]) {
  if (existsSync(new URL(`../../${folder}/index.html`, import.meta.url))) continue;
  console.error(`There is no ${folder}/ to test: run \`${command}\` first.`);
  process.exit(1);
}

const named = process.argv.slice(2).map((name) => (name.endsWith('.test.mjs') ? name : `${name}.test.mjs`));
const files = named.length > 0 ? named : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();
for (const file of files) await import(new URL(file, import.meta.url));
