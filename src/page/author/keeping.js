// The author's work from one visit to the next, in this browser alone.
//
// Owns the place where it is kept. It never knows what is in it.

import { inTurn } from './turns.js';

const PLACE = 'which-one-author';

/** Gives what the program may want of the storage. */
export function keeping(glue) {
  return {
    keep: inTurn((work) => {
      try {
        localStorage.setItem(PLACE, work);
      } catch {
        glue.not_kept();
      }
    }),
    found() {
      try {
        const work = localStorage.getItem(PLACE);
        if (work !== null) glue.found(work);
      } catch {
        glue.not_kept();
      }
    },
  };
}
