// The results as a picture: a group of bars for each figure, each bar as long as its share of the group's
// longest, with its figure beside it.

import { median } from './measure.mjs';
import { ASKING, TABLES } from './subjects.mjs';

const [BAR, GAP, GROUP, NAME, LONGEST, WIDTH] = [16, 4, 34, 150, 430, 720];
const COLOURS = { ours: '#8a3b12', other: '#9aa0a6' };

/** An SVG, readable on light and dark pages: it brings its own paper. */
export function chart({ asking, tables }) {
  const groups = [
    group('KB by the time the first question is drawn', asking, ASKING, 'bytesBefore', (bytes) => bytes / 1000),
    group('First question from the cache, ms', asking, ASKING, 'cached'),
    group('Reply → drawn, ms', asking, ASKING, 'reply'),
    group('A table of 200 rows rendered, ms', tables[200], TABLES, 'render'),
    group('A table of 2,000 rows rendered, ms', tables[2000], TABLES, 'render'),
    group('2,000 rows filtered, ms', tables[2000], TABLES, 'filter'),
  ];
  let y = 16;
  const drawn = groups.map(({ title, bars }) => {
    const top = y;
    const longest = Math.max(...bars.map(({ value }) => value));
    y += 22 + bars.length * (BAR + GAP) + GROUP - 22;
    return `<text x="16" y="${top + 12}" font-weight="600">${title}</text>${bars
      .map(({ name, value, ours }, i) => bar({ name, value, ours, longest, y: top + 22 + i * (BAR + GAP) }))
      .join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="system-ui, sans-serif" font-size="12" fill="#1f1f1f">
<title>How the subjects compare; shorter is better</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function group(title, figures, subjects, key, scale = (value) => value) {
  return { title, bars: subjects.map(({ key: subject, name, ours }) => ({ name, ours, value: scale(median(figures[subject].map((round) => round[key]))) })) };
}

function bar({ name, value, ours, longest, y }) {
  const length = Math.max(1, (value / longest) * LONGEST);
  const said = value < 10 ? value.toFixed(1) : value.toFixed(0);
  return `<text x="${NAME}" y="${y + 12}" text-anchor="end">${name}</text><rect x="${NAME + 8}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" fill="${ours ? COLOURS.ours : COLOURS.other}"/><text x="${(NAME + 14 + length).toFixed(1)}" y="${y + 12}">${said}</text>`;
}
