// Bundling: the widget and a pack as one HTML file that needs no server and no network.
//
// Fills the gaps of the build's template, as `which-one bundle` does (src/render/single.rs), and to the
// same bytes: browsers compress each in its own way, so what compresses here is zlib's port to
// JavaScript, and there zlib itself.

import { gzip } from 'pako/lib/deflate.js';

const TEMPLATE = 'which-one-single.txt';
const INDEX = 'packs/index.json';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The file for the pack of that name. */
export async function single(name) {
  const [index, pack] = await Promise.all([INDEX, `packs/${name}.json`].map(got));
  const { language, title, text } = JSON.parse(read(index)).find((one) => one.name === name);
  return singleFile({ language, title, text, pack });
}

/** The file for a pack, which is given in bytes; `text` is HTML, and stands there without script. */
export async function singleFile({ language, title, text, pack }) {
  const page = read(await got(TEMPLATE));
  const gaps = { language: escaped(language), title: escaped(title), text, pack: carried(pack) };
  for (const [gap, file] of page.matchAll(/\{\{file (.*?)\}\}/g)) gaps[gap.slice(2, -2)] = carried(await got(file));
  return page.replace(/\{\{(.*?)\}\}/g, (_, gap) => gaps[gap]);
}

async function got(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function read(bytes) {
  return new TextDecoder().decode(bytes);
}

/** Gzipped, in base64. */
function carried(bytes) {
  const gzipped = gzip(bytes, { level: 9 });
  let letters = '';
  // In portions: a call takes only so many arguments.
  for (let at = 0; at < gzipped.length; at += 0x8000) {
    letters += String.fromCharCode(...gzipped.subarray(at, at + 0x8000));
  }
  return btoa(letters);
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
}
