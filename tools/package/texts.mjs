// The texts of the packs: what `which-one render` makes of each, for the page that readers, search
// engines and feed readers get before any script has run.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from './files.mjs';

// Set for the wasm; a native build with it would share nothing with the tests'.
const { CARGO_ENCODED_RUSTFLAGS: _, ...environment } = process.env;

/** The packs we ship, the page's first one first: name, title, language, and both texts. */
export function packsOf({ root, first }) {
  const names = readdirSync(join(root, 'packs'))
    .filter((file) => file.endsWith('.json') && file !== 'pack.schema.json')
    .map((file) => file.replace(/\.json$/, ''));
  if (!names.includes(first)) throw new Error(`packs/${first}.json is needed for the page`);
  const others = names.filter((name) => name !== first).sort();
  return [first, ...others].map((name) => {
    const pack = JSON.parse(text(join(root, 'packs', `${name}.json`)));
    const { title, language = 'en' } = pack;
    const [whole, short] = [[], ['--short']].map((flags) => rendered({ root, name, flags }));
    return { name, title, language, pack, whole, short };
  });
}

function rendered({ root, name, flags }) {
  const tool = ['run', '--quiet', '--offline', '--no-default-features', '--features', 'cli', '--bin', 'which-one', '--'];
  const options = { cwd: root, env: environment, encoding: 'utf8', maxBuffer: 64 << 20 };
  return execFileSync('cargo', [...tool, 'render', `packs/${name}.json`, ...flags], options);
}

/** Text that means itself between tags and within quotes. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt()};`);
}
