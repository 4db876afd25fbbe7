// The npm package, dist/npm: the loader as a module that bundlers can follow, with the core, the
// packs, and the types and the manifest of the element where the sources have them.
//
// The published loader puts its files' addresses together when it runs, which no bundler sees. Here
// each is a `new URL('./file', import.meta.url)`: bundlers copy the file and write its new address;
// without a bundler it is simply the file beside the module. The core asks the loader for the table's.

import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from './files.mjs';
import { loader } from './loader.mjs';

/** Beside the element's sources: what editors read. */
const DESCRIPTIONS = ['which-one.d.ts', 'custom-elements.json'];
// The loader's own address goes by another name: a bundler would take `new URL('.', import.meta.url)` for
// a file, too.
const [HERE, PLACES] = ['WHICH_ONE_HERE', 'WHICH_ONE_PLACED'];
const LICENSES = ['LICENSE-APACHE', 'LICENSE-MIT'];

/** Writes dist/npm, ready for `npm pack`; what is published in dist/ must be there. */
export async function npm(made) {
  const { root, staging, version, lazy } = made;
  const folder = join(staging, 'npm');
  mkdirSync(folder);
  await loader(made, {
    path: join(folder, 'which-one.js'),
    format: 'esm',
    banner: { js: places(lazy) },
    define: { 'import.meta.url': HERE, WHICH_ONE_CLASSIC: 'false', WHICH_ONE_PLACES: PLACES },
  });
  for (const name of lazy) copyFileSync(join(staging, name), join(folder, name));
  cpSync(join(staging, 'packs'), join(folder, 'packs'), { recursive: true });
  for (const name of [...LICENSES, 'README.md']) copyFileSync(join(root, name), join(folder, name));
  const described = DESCRIPTIONS.filter((name) => existsSync(join(root, 'src/embed', name)));
  for (const name of described) copyFileSync(join(root, 'src/embed', name), join(folder, name));
  const manifest = packageJson({ version, described, cargo: text(join(root, 'Cargo.toml')) });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What the npm loader begins with: its files' names in the form that bundlers follow. */
export function places(names) {
  const listed = names.map((name) => `"${name}":new URL("./${name}",import.meta.url).href`);
  return `const ${HERE}=import.meta.url,${PLACES}={${listed.join(',')}};`;
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
