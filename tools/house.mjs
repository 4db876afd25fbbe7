// The house rules that a program can check: small files that say what they own, and are named for
// it. Prints every breach at once.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LONGEST = 400;
const LONGEST_TEST = 500;
const MEDIAN = 120;
const EMPTY_NAMES = /^(utils?|helpers?|common|managers?)$/;

/** All breaches of the rules in `files`, each { path, text }. */
export function breaches(files) {
  const found = files.flatMap(({ path, text }) => [...tooLong(path, text), ...headless(path, text), ...nameless(path)]);
  const rust = files.filter(({ path }) => /^src\/.*\.rs$/.test(path)).map(({ text }) => lines(text));
  const median = middle(rust);
  if (median > MEDIAN) found.push(`src/: the median Rust file has ${median} lines; ${MEDIAN} are the limit`);
  return found;
}

function tooLong(path, text) {
  if (!/\.(rs|js|mjs|css|sh)$/.test(path)) return [];
  const limit = /^tests\/|\.test\.mjs$/.test(path) ? LONGEST_TEST : LONGEST;
  const count = lines(text);
  return count > limit ? [`${path}: ${count} lines; ${limit} are the limit`] : [];
}

function headless(path, text) {
  const owes = /^(src|tests)\/.*\.rs$/.test(path) && !text.startsWith('//!');
  return owes ? [`${path}: does not begin with //! saying what it owns`] : [];
}

function nameless(path) {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const empty = parts.find((part) => EMPTY_NAMES.test(part));
  return empty ? [`${path}: «${empty}» does not say what is in it`] : [];
}

function lines(text) {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function middle(counts) {
  const sorted = [...counts].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The files of the checkout that are, or are about to be, under version control. */
function checkout() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = checkout();
  const found = breaches(files);
  for (const breach of found) console.error(breach);
  console.log(found.length === 0 ? `${files.length} files keep the house rules.` : `\n${found.length} breaches.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
