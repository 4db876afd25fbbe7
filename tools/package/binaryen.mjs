// Binaryen's programs, from content to content.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAMS = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
// What browsers have known for years, and Rust makes use of. Left to itself, wasm-as would use more.
const FEATURES = [
  'bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext',
].map((feature) => `--enable-${feature}`);

// `-fimfs` and its like inline less than -Oz would: what brotli finds twice is nearly free.
const SHRINKING = [
  '--precompute-propagate', '--optimize-added-constants', '-Oz', '--converge', '--low-memory-unused', '-fimfs', '20', '-aimfs', '5', '-ocimfs', '5',
  '--reorder-functions-by-name',
];

/** The text of a binary, with its names. */
export function disassembled(wasm) {
  return run('wasm-dis', [], wasm).toString('utf8');
}

/** The binary of a text, with its names. */
export function assemble(text) {
  return run('wasm-as', ['-g'], text);
}

/** The same, as small as it gets but for its names. */
export function shrunk(wasm) {
  return run('wasm-opt', ['-g', ...SHRINKING], wasm);
}

function run(program, options, content) {
  const folder = mkdtempSync(join(tmpdir(), 'which-one-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(from, content);
    execFileSync(join(PROGRAMS, program), [...FEATURES, ...options, from, '-o', to], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
