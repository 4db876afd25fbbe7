// The subjects: ours, what people would use instead, and a page written by hand as the floor. Each says
// what it is, and how its page is put together; what its script does is in subjects/.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Asked questions; `choice` is what a reader clicks on. */
export const ASKING = [
  { name: 'Which One', key: 'ours', ours: true, choice: '.choices input' },
  { name: 'SurveyJS', key: 'surveyjs', from: ['survey-core', 'survey-js-ui'], styles: 'survey-core/survey-core.fontless.min.css', choice: '.sd-radio input' },
  { name: 'by hand', key: 'plain', choice: 'input' },
];

/** Ours with a large pack, which it fetches as readers get it: to write it into the page would be a long task. */
export const LARGE = { name: 'Which One', key: 'ours-large', ours: true, fetched: true, choice: '.choices input' };

/** Tables. */
export const TABLES = [
  { name: 'Which One', key: 'ours-table', ours: true },
  { name: 'Tabulator', key: 'tabulator', from: ['tabulator-tables'], styles: 'tabulator-tables/dist/css/tabulator.min.css' },
  { name: 'Grid.js', key: 'gridjs', from: ['gridjs'], styles: 'gridjs/dist/theme/mermaid.min.css' },
  { name: 'simple-datatables', key: 'simple-datatables', from: ['simple-datatables'], styles: 'simple-datatables/dist/style.css' },
  { name: 'by hand', key: 'plain-table' },
];

/** The version of a subject, as it is installed. */
export function version({ from, ours }) {
  if (ours) return /^version = "(.+)"$/m.exec(readFileSync(join(HERE, '../../Cargo.toml'), 'utf8'))[1];
  return from && JSON.parse(readFileSync(join(HERE, 'node_modules', from[0], 'package.json'), 'utf8')).version;
}

/**
 * The files of a subject's page: path → content. The content that all subjects share is in the page
 * itself, as `window.content`, so that it is in nobody's bytes; or a file, where it is fetched.
 */
export async function filesOf({ key, styles, ours, fetched }, content) {
  const script = await bundled(key);
  const css = styles ? readFileSync(join(HERE, 'node_modules', styles)) : undefined;
  const own = ours ? Object.fromEntries(readdirSync(DIST).filter((name) => /^which-one(-(core|rest)-.*)?\.(js|wasm)$/.test(name)).map((name) => [`/${name}`, readFileSync(join(DIST, name))])) : {};
  return {
    ...own,
    ...(css && { '/styles.css': css }),
    '/subject.js': script,
    ...(fetched && { '/pack.json': JSON.stringify(content) }),
    '/': page({ css, content: fetched ? undefined : content, loader: ours }),
  };
}

async function bundled(key) {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'subjects', `${key}.js`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Buffer.from(outputFiles[0].contents);
}

function page({ css, content, loader }) {
  const json = JSON.stringify(content ?? null).replaceAll('<', '\\u003c');
  return Buffer.from(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A subject</title><link rel="icon" href="data:,">
${css ? '<link rel="stylesheet" href="/styles.css">' : ''}
<script>window.content = ${json}; window.begun = performance.now();</script>
${loader ? '<script type="module" src="/which-one.js"></script>' : ''}
<script type="module" src="/subject.js"></script>
</head><body><div id="place"></div></body></html>
`);
}
