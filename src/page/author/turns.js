// Work that may wait a turn, so that what the author types comes between.
//
// Owns that only the last of a kind is done, and that none is lost when the page goes.

/** A function that does `work` in a turn of its own, with what it was called with last. */
export function inTurn(work) {
  let waiting;
  let last;
  const now = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    work(last);
  };
  addEventListener('pagehide', now);
  return (detail) => {
    last = detail;
    waiting ??= setTimeout(now);
  };
}
