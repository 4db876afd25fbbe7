// The results as Markdown: medians over the rounds, and for others the median of their ratios to ours in
// the same round.

import { median } from './measure.mjs';
import { ASKING, TABLES } from './subjects.mjs';

const START = [
  ['bytesBefore', 'bytes by the time the first question is drawn', kilobytes],
  ['bytes', 'bytes in all', kilobytes],
  ['cold', 'first question, cold', milliseconds],
  ['slow', 'first question, cold, on slow 4G', milliseconds],
  ['cached', 'first question, from the cache', milliseconds],
  ['reply', 'reply → drawn', milliseconds],
  ['longTasks', 'long tasks until at rest', milliseconds],
];
const SCALE = [['open', 'opened, until the first question is drawn'], ['reply', 'reply → drawn']];
/** Shorter tasks Chromium does not tell of. */
const LONG = 50;
const TABLE = [['render', 'rendered'], ['filter', 'filtered'], ['choose', 'a column more or less']];

/** The whole report. */
export function report(results, { chromium, date, rounds, versions }) {
  const named = [...versions].map(([name, version]) => `${name} ${version}`).join(', ');
  return `# Side by side

Made by \`make bench\` on ${date}, in Chromium ${chromium} with the processor slowed four times; ${rounds} rounds, in each
of which every subject is measured once, taking turns to be the first. Figures are medians over the rounds.
In brackets: how many times ours, the median of the ratios within each round. ${named}.

What was measured is in [page/](page). All subjects show the same content, which is in the page itself and in
nobody's bytes; the server sends Brotli. “Drawn” is the frame after the last change to the document. Which One’s second
file, with all that its first question does without, comes meanwhile. “By hand” is the least that does the job, without
any of the reasoning: the floor.

![How the subjects compare](results.svg)

## Questions

${markdown(['', ...ASKING.map(({ name }) => name)], START.map(([key, what, format]) => [what, ...row(results.asking, ASKING, key, format)]))}

Memory, in megabytes, with so many of them on one page:

${markdown(['', ...ASKING.map(({ name }) => name)], Object.entries(results.memory).map(([many, figures]) => [many, ...row(figures, ASKING, 'memory', megabytes)]))}

## Scale

Which One alone, with 200 features of four choices; the pack is fetched. The power is the b of time = a · thingsᵇ: the
slope of the line through the medians' logarithms by least squares (Legendre 1805, *Nouvelles méthodes pour la
détermination des orbites des comètes*). A power of 0 would be no growth, 1 growth in proportion.

${markdown(['', ...Object.keys(results.scale).map((things) => `${Number(things).toLocaleString('en')} things`), 'power'], [...SCALE.map(([key, what]) => [what, ...grown(results.scale, key)]), ['the longest task meanwhile', ...longest(results.scale)]])}

## Tables

Eight columns of words. Tabulator draws only the rows in sight, Which One those near it; the others draw all.

${markdown(
    ['', ...TABLES.map(({ name }) => name)],
    Object.entries(results.tables).flatMap(([length, figures]) => TABLE.map(([key, what]) => [tableRow(length, what), ...row(figures, TABLES, key, milliseconds)])),
  )}

## Where others are ahead

${ahead(results)}
`;
}

/** Where one that people would use instead takes less than ours, a line for each. */
function ahead({ asking, memory, tables }) {
  const all = [
    ...START.map(([key, what]) => [what, asking, ASKING, key]),
    ...Object.entries(memory).map(([many, figures]) => [`memory of ${many} on a page`, figures, ASKING, 'memory']),
    ...Object.entries(tables).flatMap(([length, figures]) => TABLE.map(([key, what]) => [tableRow(length, what), figures, TABLES, key])),
  ];
  const lines = all.flatMap(([what, figures, subjects, key]) =>
    subjects
      .filter(({ from }) => from)
      .map(({ name, key: subject }) => [name, ratio(figures, subjects, subject, key)])
      .filter(([, times]) => times < 1)
      .map(([name, times]) => `- ${what}: ${name} takes ${times.toFixed(2)} times ours.`),
  );
  return lines.join('\n') || 'Nowhere.';
}

function tableRow(length, what) {
  return `${Number(length).toLocaleString('en')} rows, ${what}`;
}

/** The longest task at each size; no power, where most are too short to be told of. */
function longest(figures) {
  const all = Object.values(figures).map((rounds) => median(rounds.map((round) => round.longest)));
  return [...all.map((time) => (time < LONG ? `under ${LONG} ms` : milliseconds(time))), ''];
}

/** A figure at each size, and the power with which it grows: the slope of least squares. */
function grown(figures, key) {
  const points = Object.entries(figures).map(([things, rounds]) => [Number(things), median(rounds.map((round) => round[key]))]);
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return [...points.map(([, time]) => milliseconds(time)), slope.toFixed(2)];
}

function row(figures, subjects, key, format) {
  return subjects.map(({ key: subject, ours }) => {
    const value = format(median(figures[subject].map((round) => round[key])));
    if (ours) return value;
    const times = ratio(figures, subjects, subject, key);
    return Number.isFinite(times) ? `${value} (${times.toFixed(2)})` : value;
  });
}

/** How many times ours a figure is: the median of the ratios within each round. */
function ratio(figures, [{ key: ours }], subject, key) {
  return median(figures[subject].map((round, i) => round[key] / figures[ours][i][key]));
}

function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function milliseconds(time) {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function megabytes(size) {
  return size.toFixed(1);
}
