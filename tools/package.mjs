// Trunk's post_build hook: turns what Trunk staged (a page, raw wasm-bindgen glue, wasm) into what
// is published under dist/. This file owns the order of the steps and where things go; what each
// artefact is made of is in tools/package/.
//
//   index.html page.css packs/                the page, and the packs it shows
//   which-one.js                              the loader that embedders link; its name never changes
//   which-one-core-HASH.js / -HASH.wasm       what it loads, named by their bytes, cacheable for ever
//   npm/                                      the same as an npm package, for bundlers

import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { core } from './package/core.mjs';
import { loader } from './package/loader.mjs';
import { named, text } from './package/files.mjs';
import { npm } from './package/npm.mjs';
import { packs, page, pageCss } from './package/page.mjs';

const { TRUNK_STAGING_DIR: staging, TRUNK_SOURCE_DIR: source, TRUNK_PROFILE: profile } = process.env;
if (!staging || !source) {
  console.error('tools/package.mjs runs as a hook of Trunk: use `make build`.');
  process.exit(2);
}

const root = resolve(source);
const release = profile === 'release';
// Where index.html's data-target-path lets Trunk put its raw output; nothing of it is published.
const raw = join(staging, 'trunk');

try {
  const [coreName, wasmName] = await core({ root, staging, raw, release });
  const version = named(/^version = "(.+)"$/m, text(join(root, 'Cargo.toml')), 'version in Cargo.toml');
  await loader({ root, staging, release, version, coreName, wasmName });
  await pageCss({ root, staging, release });
  packs({ root, staging });
  npm({ root, staging, version, coreName, wasmName });
  page({ staging });
  rmSync(raw, { recursive: true });
} catch (error) {
  // What esbuild has to say it has already printed, with the lines it is about.
  console.error(`tools/package.mjs: ${error.errors ? 'esbuild stopped, see above' : error.message}`);
  process.exit(1);
}
