// What the author takes away: files and the clipboard.
//
// Owns how each is handed over, and says whether it was.

import { hand } from '../saving.js';

/** Gives what the program may want handed over. */
export function handing(glue) {
  return {
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        glue.copied(true);
      } catch {
        glue.copied(false);
      }
    },
    hand({ name, text }) {
      // Spreadsheets know the encoding by this mark.
      const mark = name.endsWith('.csv') ? '\ufeff' : '';
      hand(mark + text, name, name.endsWith('.json') ? 'application/json' : 'text/plain');
    },
    async page({ name, pack, ...page }) {
      try {
        const { singleFile } = await import('./bundle.js');
        hand(await singleFile({ ...page, pack: new TextEncoder().encode(pack) }), name);
        glue.page_saved(true);
      } catch {
        glue.page_saved(false);
      }
    },
  };
}
