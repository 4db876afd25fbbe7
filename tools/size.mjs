// The gate on what readers download, measured on dist/ as it was built. Brotli is what counts,
// because that is what servers send; gzip and raw are there to compare with other widgets.
// A change that makes something smaller lowers its gate here; a feature that needs more raises it, and
// says by how much and for what in its commit.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes after brotli. `total` is all that the first frame needs but the pack; `rest` comes right after it, and
 * `reply` is what has come when the first reply is answered, both together; `table` is what a table in the place of
 * a pack needs besides. */
const GATES = { loader: 2_020, total: 73_950, rest: 63_650, reply: 137_500, table: 29_950 };

const FILES = {
  loader: /^which-one\.js$/,
  'core script and css': /^which-one-core-[0-9a-f]+\.js$/,
  wasm: /^which-one-core-[0-9a-f]+\.wasm$/,
};
// Fetched when the first frame is there.
const AFTERWARDS = { rest: /^which-one-rest-[0-9a-f]+\.wasm$/ };
/** What an element with a table as its pack needs besides, and no other does. */
const FILES_OF_TABLES = {
  'table script': /^which-one-core-table-[0-9a-f]+\.js$/,
  'table wasm': /^which-one-core-table-[0-9a-f]+\.wasm$/,
};

/** The sizes of some bytes: raw, gzip 9, brotli 11. */
function measure(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** One row for each artefact of a built folder, and the total; then the same for tables. */
export function sizes(dist) {
  const names = readdirSync(dist);
  const measured = (files) => Object.entries(files).map(([what, pattern]) => {
    const found = names.filter((name) => pattern.test(name));
    if (found.length !== 1) throw new Error(`${dist} should hold one file like ${pattern}, and holds ${found.length}`);
    return { what, ...measure(readFileSync(join(dist, found[0]))) };
  });
  const summed = (what, files) => {
    const rows = measured(files);
    const sum = (key) => rows.reduce((total, { [key]: size }) => total + size, 0);
    return [...rows, { what, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') }];
  };
  const first = summed('total', FILES);
  const reply = summed('reply', { ...FILES, ...AFTERWARDS });
  return [...first, ...reply.slice(-2), ...summed('table', FILES_OF_TABLES)];
}

/** Each row as a line of a table, and whether its gate holds. */
export function judge(rows, gates = GATES) {
  return rows.map((row) => {
    const gate = gates[row.what];
    const over = gate !== undefined && row.brotli > gate;
    const cells = [row.raw, row.gzip, row.brotli, gate ?? '', over ? 'OVER' : ''];
    return { over, line: [row.what.padEnd(20), ...cells.map((cell) => String(cell).padStart(9))].join('').trimEnd() };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const [, , dist = 'dist'] = process.argv;
    const judged = judge(sizes(dist), dist === 'dist' ? GATES : {});
    console.log(`${'bytes'.padEnd(20)}${['raw', 'gzip', 'brotli', 'gate'].map((head) => head.padStart(9)).join('')}`);
    for (const { line } of judged) console.log(line);
    if (judged.some(({ over }) => over)) {
      console.error('\nThe build is over its gate. Make it smaller, or say what the bytes are for (tools/size.mjs).');
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'There is no dist/ to measure: run `make build` first.' : error.message);
    process.exitCode = 1;
  }
}
