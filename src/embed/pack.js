// The pack's text: from `src`, from a script inside the element, or the one that comes with the
// loader. What it says is the core's to read.

import { fetched } from './fetched.js';
import { BASE } from './runtime.js';

const OWN_PACK = 'packs/film-music.json';

/** The text of an element's pack. */
export async function packText(element) {
  const src = element.getAttribute('src');
  // As it is: fetching reads it against the page's address, and refuses what is none.
  if (src !== null) return fetchText(src);
  await parsed();
  const inline = element.querySelector(':scope > script[type="application/json"]');
  return inline ? inline.textContent : fetchText(new URL(OWN_PACK, BASE));
}

async function fetchText(url) {
  return (await fetched(url)).text();
}

// While the page is still being read, an element may not have all that is inside it.
function parsed() {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
