// What every subject shows: the questions of the film-music pack, and tables of any length. The same
// words for all, made the same way at every run.

import { readFileSync } from 'node:fs';

const FILM_MUSIC = new URL('../../packs/film-music.json', import.meta.url);
const COLUMNS = 8;
const WORDS = ['yes', 'no', 'partly', 'rarely', 'often', 'at first', 'on stage', 'on film'];

/** The pack without what only we can show: its disputes, examples, dates and sources. */
export function questions() {
  const { version, id, title, language, things, features, cells } = JSON.parse(readFileSync(FILM_MUSIC, 'utf8'));
  const bare = Object.fromEntries(
    Object.entries(cells).map(([thing, row]) => [thing, Object.fromEntries(Object.entries(row).map(([f, cell]) => [f, without(cell)]))]),
  );
  return { version, id, title, language, things: things.map(({ id, name, kind_of }) => ({ id, name, kind_of })), features, cells: bare };
}

function without(cell) {
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) return cell;
  const { sources, ...rest } = cell;
  return rest;
}

/** A table: what its columns are called, and rows of a label and a word for each column. */
export function table(length) {
  let seed = 1;
  // Small, and the same everywhere (Park and Miller's).
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  const columns = Array.from({ length: COLUMNS }, (_, i) => `Thing ${i + 1}`);
  const rows = Array.from({ length }, (_, i) => ({ label: `Feature ${i + 1}`, words: columns.map(() => WORDS[next() % WORDS.length]) }));
  return { columns, rows };
}

/** The same table as a pack. */
export function tablePack({ columns, rows }) {
  const things = columns.map((name, i) => ({ id: `t${i}`, name }));
  const choices = WORDS.map((label, i) => ({ id: `c${i}`, label }));
  const features = rows.map(({ label }, i) => ({ id: `f${i}`, label, question: `${label}?`, choices }));
  const cells = Object.fromEntries(
    things.map(({ id }, column) => [id, Object.fromEntries(rows.map(({ words }, i) => [`f${i}`, `c${WORDS.indexOf(words[column])}`]))]),
  );
  return { version: 1, title: 'A table', things, features, cells };
}
