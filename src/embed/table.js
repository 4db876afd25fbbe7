// A table of the page as a pack: fetches the wasm that makes it (src/handed/) and hands it the cells as
// text. Comes when an element's pack is a table, and for no other.
//
// Owns what of a cell is read: the words that a reader sees, none of the links. What they mean, it never
// knows.

/** Between fields, and at the end of a line; no text of a page needs them. */
const [FIELD, LINE] = ['\x1f', '\x1e'];
const LEFT_OUT = /^(script|style|template)$/;
const ON_LINES_OF_THEIR_OWN = /^(br|dd|div|dt|li|p)$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @type {Promise<WebAssembly.Module> | undefined} */
let module;

/**
 * The way from a table to its pack, with the wasm's glue.
 * @param {() => object} makeGlue
 * @returns {(table: HTMLTableElement, compiling: ReturnType<typeof import('./program.js').compiling>) => Promise<string>}
 *   which throws a failure
 */
export const reader = (makeGlue) => async (table, compiling) => {
  module ??= compiling(WHICH_ONE_TABLE_WASM, WHICH_ONE_TABLE_INTEGRITY).catch((error) => {
    module = undefined; // for the next attempt
    throw error;
  });
  // Each table has an instance of its own, which goes with all its memory.
  const glue = makeGlue();
  await glue(await module);
  const said = glue.pack_of(handed(table));
  if (said.startsWith('{')) return said;
  throw { code: 'pack', message: said, problems: said.split('\n') };
};

/** Everything that makes a pack of a table, as text. */
function handed(table) {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap((cell) => [
    cell.localName === 'th' ? 'h' : 'd',
    cell.colSpan,
    // None reaches out of its part of the table; 0 is to the end of it.
    Math.min(cell.rowSpan || Infinity, row.parentNode.rows.length - row.sectionRowIndex),
    words(cell),
  ]));
  const about = [table.caption && line(table.caption), titleAround(table), table.closest('[lang]')?.lang];
  return [about, ...rows].map((fields) => fields.join(FIELD) + LINE).join('');
}

/** The nearest heading before a table, or the page's title. */
function titleAround(table) {
  const before = [...table.getRootNode().querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => table.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return (before.length > 0 && line(before.at(-1))) || document.title;
}

function line(element) {
  return words(element).replaceAll('\n', ' ');
}

/** What a reader would read out: spaces and lines as a browser shows them, pictures by their text. */
function words(element) {
  return read(element).replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' ').trim();
}

function read(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[\s\x1e\x1f]+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE || node.hidden || LEFT_OUT.test(node.localName)) return '';
  const inside = node.localName === 'img' ? node.alt : [...node.childNodes].map(read).join('') || node.ariaLabel || '';
  // m<sup>2</sup> is no m2, and a footnote’s mark no digit of its number.
  if (node.localName === 'sup') return inside.replace(/^\d+$/, (digits) => digits.replace(/\d/g, (digit) => RAISED[digit]));
  return ON_LINES_OF_THEIR_OWN.test(node.localName) ? `\n${inside}` : inside;
}
