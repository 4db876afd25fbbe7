// Saving: the widget and a pack, as one HTML file that needs no server and no network.
//
// Fills the gaps of the build's template, as `which-one bundle` does (src/render/single.rs).

import { carried } from './carried.js';

const TEMPLATE = 'which-one-single.txt';
const INDEX = 'packs/index.json';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Shows the button, and lets it save the pack of that name. */
export function offerSaving(name) {
  const place = document.querySelector('.save');
  const [button, said] = [place.querySelector('button'), place.querySelector('[role=status]')];
  place.hidden = typeof CompressionStream === 'undefined';
  button.addEventListener('click', async () => {
    try {
      hand(await single(name), `${name}.html`);
      said.textContent = said.dataset.done;
    } catch {
      said.textContent = said.dataset.refused;
    }
  });
}

async function single(name) {
  const [index, pack] = await Promise.all([INDEX, `packs/${name}.json`].map(async (path) => (await got(path)).text()));
  const { language, title, text } = JSON.parse(index).find((one) => one.name === name);
  return singleFile({ language, title, text, pack });
}

/** The file for a pack, which is given as JSON; `text` is HTML, and stands there without script. */
export async function singleFile({ language, title, text, pack }) {
  const template = await (await got(TEMPLATE)).text();
  const gaps = {
    language: escaped(language),
    title: escaped(title),
    text,
    pack: await carried(new Blob([pack])),
  };
  for (const [gap, file] of template.matchAll(/\{\{file (.*?)\}\}/g)) {
    gaps[gap.slice(2, -2)] = await carried(await (await got(file)).blob());
  }
  return template.replace(/\{\{(.*?)\}\}/g, (_, gap) => gaps[gap]);
}

async function got(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response;
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
}

/** Gives somebody a file to keep. */
export function hand(text, name, type = 'text/html') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
