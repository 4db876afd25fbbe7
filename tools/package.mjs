// Trunk's post_build hook: turns what Trunk staged (a page, raw wasm-bindgen glue, wasm) into what
// is published under dist/. This file owns the order of the steps and where things go; what each
// artefact is made of is in tools/package/.
//
//   index.html page.css page.js packs/        the page, and the packs it shows
//   author.html author.css                    the author's page
//   author-HASH.js author-HASH.wasm           its program
//   bundle.js                                 what the page saves a single file with
//   sw.js manifest.webmanifest icon*          what lets it be installed, and work offline
//   which-one.js which-one-classic.js         the loader that embedders link; its names never change
//   which-one-core-HASH.js / -HASH.wasm       what it loads, named by their bytes, cacheable for ever
//   which-one-rest-HASH.wasm                  what the first frame does without
//   which-one-core-table-HASH.js / .wasm      what it loads, too, for an element with a table as its pack
//   embed.html embed.css embed.js             the widget in a frame
//   which-one-frame.js                        for a page that has such a frame
//   which-one-single.txt                      the template of one file with everything in it
//   which-one.d.ts custom-elements.json       the element's contract, for editors and type checkers
//   integrity.json                            what `integrity` attributes say of the above
//   _headers                                  how long each may be kept, for hosts that read it
//   npm/                                      the element as an npm package, for bundlers

import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { author } from './package/author.mjs';
import { contract, hashes } from './package/contract.mjs';
import { core } from './package/core.mjs';
import { LOADERS, loaders } from './package/loader.mjs';
import { named, text } from './package/files.mjs';
import { npm } from './package/npm.mjs';
import { serviceWorker } from './package/offline.mjs';
import { packFiles, page, scripts, site, styleSheets } from './package/page.mjs';
import { single } from './package/single.mjs';
import { table } from './package/table.mjs';
import { packsOf } from './package/texts.mjs';

const { TRUNK_STAGING_DIR: staging, TRUNK_SOURCE_DIR: source, TRUNK_PROFILE: profile } = process.env;
if (!staging || !source) {
  console.error('tools/package.mjs runs as a hook of Trunk: use `make build`.');
  process.exit(2);
}

const root = resolve(source);
const release = profile === 'release';
// Where index.html's data-target-path lets Trunk put its raw output; nothing of it is published.
const raw = join(staging, 'trunk');
// The pack that the page shows first.
const FIRST = 'film-music';

try {
  const [tableName, tableWasmName] = await table({ root, staging, release });
  const [coreName, wasmName, restName] = await core({ root, staging, raw, release, tableName });
  const version = named(/^version = "(.+)"$/m, text(join(root, 'Cargo.toml')), 'version in Cargo.toml');
  const lazy = [coreName, wasmName, restName, tableName, tableWasmName];
  const made = { root, staging, release, version, coreName, wasmName, restName, lazy };
  await loaders(made);
  hashes({ staging, names: [...Object.keys(LOADERS), ...lazy] });
  contract({ root, staging });
  await single(made);
  await styleSheets(made);
  await scripts(made);
  await author({ ...made, raw: join(staging, 'author-raw') });
  const packs = packsOf({ root, first: FIRST });
  site({ root, staging });
  packFiles({ root, staging, packs });
  page({ staging, packs });
  rmSync(raw, { recursive: true });
  if (release) await serviceWorker({ root, folder: staging });
  await npm(made); // last, because the page needs nothing of it offline
} catch (error) {
  // What esbuild has to say it has already printed, with the lines it is about.
  console.error(`tools/package.mjs: ${error.errors ? 'esbuild stopped, see above' : error.message}`);
  process.exit(1);
}
