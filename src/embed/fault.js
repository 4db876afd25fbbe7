// With the core: faults, which are the failures that only come up when its script is there.
//
// Owns their words, and what is made of an error that nobody foresaw: that is a fault of ours.

/** @type {Partial<Record<import('./failure.js').Code, string>>} */
const WORDS = {
  pack: 'The pack of this widget cannot be used yet.',
  panic: 'The widget stopped because of a fault of its own.',
  unsupported: 'This browser cannot run the widget.',
};

/**
 * @param {import('./failure.js').Code} code
 * @param {string} message for developers
 * @param {string[]} problems what to show below the line
 * @returns {import('./failure.js').Failure}
 */
export function failure(code, message, problems = [message]) {
  return { code, message, problems };
}

/** Says in a seat why it has no widget: a failure, or any error. */
export function fail(seat, error) {
  const known = error?.problems ? error : failure('panic', String(error?.message ?? error));
  seat.fail(known, WORDS[known.code]);
}
