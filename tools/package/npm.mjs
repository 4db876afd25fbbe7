// The npm package, dist/npm: the loader as a module that bundlers can follow, with the core, the
// packs, and the types and the manifest of the element where the sources have them.
//
// The published loader puts its files' addresses together when it runs, which no bundler sees. Here
// each is a `new URL('./file', import.meta.url)`: bundlers copy the file and write its new address;
// without a bundler it is simply the file beside the module.

import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from './files.mjs';

/** Beside the element's sources: what editors read. */
const DESCRIPTIONS = ['which-one.d.ts', 'custom-elements.json'];
const LICENSES = ['LICENSE-APACHE', 'LICENSE-MIT'];

/** Writes dist/npm, ready for `npm pack`; what is published in dist/ must be there. */
export function npm({ root, staging, version, coreName, wasmName, restName }) {
  const folder = join(staging, 'npm');
  mkdirSync(folder);
  const core = [coreName, wasmName, restName];
  writeFileSync(join(folder, 'which-one.js'), followable(text(join(staging, 'which-one.js')), core));
  for (const name of core) copyFileSync(join(staging, name), join(folder, name));
  cpSync(join(staging, 'packs'), join(folder, 'packs'), { recursive: true });
  for (const name of [...LICENSES, 'README.md']) copyFileSync(join(root, name), join(folder, name));
  const described = DESCRIPTIONS.filter((name) => existsSync(join(root, 'src/embed', name)));
  for (const name of described) copyFileSync(join(root, 'src/embed', name), join(folder, name));
  const manifest = packageJson({ version, described, cargo: text(join(root, 'Cargo.toml')) });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The loader with its files' names in the form that bundlers follow; each must be there once. */
export function followable(loader, names) {
  // Its own address goes by another name: a bundler would take `new URL('.', import.meta.url)` for a
  // file, too.
  const renamed = loader.replaceAll('import.meta.url', 'WHICH_ONE_HERE');
  const named = names.reduce((script, name) => {
    const [before, after, ...more] = script.split(`"${name}"`);
    if (after === undefined || more.length > 0) throw new Error(`the loader should name ${name} once`);
    return `${before}new URL("./${name}",import.meta.url).href${after}`;
  }, renamed);
  return `const WHICH_ONE_HERE=import.meta.url;\n${named}`;
}

/** The package's own description, from what Cargo.toml says. */
export function packageJson({ version, described, cargo }) {
  const said = (key) => new RegExp(`^${key} = "(.+)"$`, 'm').exec(cargo)?.[1];
  const types = described.includes('which-one.d.ts') && { types: './which-one.d.ts' };
  const manifest = described.includes('custom-elements.json');
  return {
    name: 'which-one',
    version,
    description: said('description'),
    license: said('license'),
    keywords: ['web-component', 'custom-element', 'widget', 'wasm', 'comparison', 'identification'],
    type: 'module',
    exports: {
      '.': { ...types, default: './which-one.js' },
      './packs/*': './packs/*',
      ...(manifest && { './custom-elements.json': './custom-elements.json' }),
      './package.json': './package.json',
    },
    ...types,
    ...(manifest && { customElements: 'custom-elements.json' }),
    // To import it is to define the element.
    sideEffects: ['./which-one.js'],
  };
}
