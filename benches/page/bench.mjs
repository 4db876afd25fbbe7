// The side-by-side benchmark: one run of everything in one browser, its processor slowed four times,
// subjects taking turns. Writes benches/RESULTS.md and benches/results.svg.
//
//   node benches/page/bench.mjs [ROUNDS]

import { mkdirSync, writeFileSync } from 'node:fs';
import { browser, closeBrowser } from '../../tests/browser/support/browser.mjs';
import { chart } from './chart.mjs';
import { large, questions, table as rowsOf, tablePack } from './content.mjs';
import { asking, memory, scale, table } from './measure.mjs';
import { report } from './report.mjs';
import { serve } from './site.mjs';
import { ASKING, LARGE, TABLES, filesOf, version } from './subjects.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const LENGTHS = [20, 200, 2_000];
const WIDGETS = [1, 10, 50];
const THINGS = [10, 30, 100, 300, 1_000];

const sites = [];
async function at(subject, content) {
  const site = await serve(await filesOf(subject, content));
  sites.push(site);
  return { ...subject, url: site.url };
}

/** Each round measures every subject once, a different one first; gives key → figures of each round. */
async function rounds(what, subjects, measure) {
  const figures = Object.fromEntries(subjects.map(({ key }) => [key, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < subjects.length; i += 1) {
      const subject = subjects[(i + round) % subjects.length];
      process.stderr.write(`\r${what}, round ${round + 1} of ${ROUNDS}: ${subject.name}            `);
      figures[subject.key].push(await measure(subject));
    }
  }
  process.stderr.write('\n');
  return figures;
}

try {
  const chromium = await browser();
  const asked = await Promise.all(ASKING.map((subject) => at(subject, questions())));
  const results = { asking: await rounds('Questions', asked, (subject) => asking(chromium, subject)), memory: {}, scale: {}, tables: {} };
  for (const many of WIDGETS) {
    results.memory[many] = await rounds(`Memory of ${many}`, asked, async (subject) => ({ memory: await memory(chromium, subject, many) }));
  }
  for (const things of THINGS) {
    const subject = await at(LARGE, large(things));
    results.scale[things] = (await rounds(`${things} things`, [subject], () => scale(chromium, subject)))[subject.key];
  }
  for (const length of LENGTHS) {
    const content = rowsOf(length);
    const shown = await Promise.all(TABLES.map((subject) => at(subject, { ...content, ...(subject.ours && { pack: tablePack(content) }) })));
    results.tables[length] = await rounds(`Tables of ${length} rows`, shown, (subject) => table(chromium, subject));
  }
  const versions = [...ASKING, ...TABLES].map((subject) => [subject.name, version(subject)]).filter(([, one]) => one);
  const about = { chromium: chromium.version(), date: new Date().toISOString().slice(0, 10), rounds: ROUNDS, versions: new Map(versions) };
  mkdirSync('target', { recursive: true });
  writeFileSync('target/page-bench.json', `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync('benches/RESULTS.md', report(results, about));
  writeFileSync('benches/results.svg', chart(results));
  console.log('benches/RESULTS.md and benches/results.svg are written.');
} finally {
  for (const site of sites) await site.stop();
  await closeBrowser();
}
