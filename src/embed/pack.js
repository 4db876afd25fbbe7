// The pack's source: the text at `src`, in a script inside the element, of a table inside it, or of the
// pack that comes with the loader. What it says is the core's to read.

import { fetched } from './fetched.js';
import { filesOf } from './here.js';
import { runtime } from './runtime.js';

const OWN_PACK = 'packs/film-music.json';

/**
 * What an element's pack is read from.
 * @param {HTMLElement} element
 * @returns {Promise<string>}
 */
export async function sourceOf(element) {
  const src = element.getAttribute('src');
  // A link's address is whole; what can be none stays as it is, for fetching to refuse.
  if (src !== null) return textAt(Object.assign(document.createElement('a'), { href: src }).href);
  await parsed();
  const inline = element.querySelector(':scope > script[type="application/json"]');
  if (inline) return inline.textContent;
  const table = element.querySelector('table');
  if (!table) return textAt(new URL(OWN_PACK, filesOf(element)));
  const core = await runtime(element);
  return core.packOf(table, core.get);
}

async function textAt(url) {
  return (await fetched(url)).text();
}

// While the page is still being read, an element may not have all that is inside it.
function parsed() {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
