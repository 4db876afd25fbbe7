// Work that may wait a turn, so that what the author types comes between.
//
// Owns that only the last of a kind is done, and that none is lost when the page goes. What took long the
// last time waits longer, so that it is done when the author pauses rather than at every letter.

// What takes less than this is not noticed.
const SHORT = 16;
const TIMES = 6;
const LONGEST_PAUSE = 2000;

/** A function that does `work` in a turn of its own, with what it was called with last. */
export function inTurn(work) {
  let waiting;
  let last;
  let took = 0;
  const now = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    const began = performance.now();
    work(last);
    // What the work left to do comes before the next turn.
    setTimeout(() => {
      took = performance.now() - began;
    });
  };
  addEventListener('pagehide', now);
  return (detail) => {
    last = detail;
    clearTimeout(waiting);
    waiting = setTimeout(now, took > SHORT ? Math.min(took * TIMES, LONGEST_PAUSE) : 0);
  };
}
