// The template of a single file: a page with the loader's script in it, and gaps for the pack and the
// core's files, which `which-one bundle` and the page's own button fill (src/render/single.rs).

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script, styleSheet } from './esbuild.mjs';
import { bytes, integrity } from './files.mjs';
import { shared } from './shared.mjs';

/** Writes which-one-single.txt: no page yet, so no server should take it for one. */
export async function single({ root, staging, release, version, coreName, wasmName, restName }) {
  const css = await styleSheet({ entry: join(root, 'styles/embed.css'), release });
  const contents = await script({
    release,
    entryPoints: [join(root, 'src/page/single.js')],
    ...(release && shared),
    define: {
      WHICH_ONE_CLASSIC: 'false',
      WHICH_ONE_PLACES: 'WHICH_ONE_INSIDE',
      WHICH_ONE_CORE: JSON.stringify(coreName),
      WHICH_ONE_WASM: JSON.stringify(wasmName),
      WHICH_ONE_REST: JSON.stringify(restName),
      WHICH_ONE_INTEGRITY: JSON.stringify(integrity(bytes(join(staging, wasmName)))),
      WHICH_ONE_STYLES: JSON.stringify(css),
      WHICH_ONE_VERSION: JSON.stringify(version),
    },
  });
  const loader = new TextDecoder().decode(contents).trim();
  for (const end of ['</script', '<!--', '{{']) {
    if (loader.includes(end)) throw new Error(`the script of a single file holds «${end}», which ends it`);
  }
  writeFileSync(join(staging, 'which-one-single.txt'), template({ loader, version, coreName, wasmName, restName }));
}

// The policy lets it run its own script and what it carries, and ask nobody for anything.
function template({ loader, version, coreName, wasmName, restName }) {
  const hash = createHash('sha256').update(loader).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}' blob: 'wasm-unsafe-eval'; connect-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Which One ${version}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>{{title}}</title>
</head>
<body>
<main class="alone">
<which-one loading="eager">
{{text}}</which-one>
</main>
<script type="text/plain" id="pack">{{pack}}</script>
<script type="text/plain" id="core">{{file ${coreName}}}</script>
<script type="text/plain" id="wasm">{{file ${wasmName}}}</script>
<script type="text/plain" id="rest">{{file ${restName}}}</script>
<script type="module">${loader}</script>
</body>
</html>
`;
}
