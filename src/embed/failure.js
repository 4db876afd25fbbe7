// Failures: why there is no widget, in one plain line with a code and a way to try again; below it,
// what is wrong with a pack, for its author.
//
// Owns the codes and their words; these cannot come from the core, which may be what is missing.

/** @typedef {'csp' | 'http' | 'integrity' | 'mime' | 'network' | 'pack' | 'panic' | 'unsupported'} Code */

/** @type {Record<Code, string>} */
const WORDS = {
  csp: 'This page’s security policy does not let the widget run.',
  http: 'A file of the widget was not found.',
  integrity: 'A file of the widget arrived damaged.',
  mime: 'A file of the widget was sent as something else.',
  network: 'A file of the widget could not be loaded.',
  pack: 'The pack of this widget cannot be used yet.',
  panic: 'The widget stopped because of a fault of its own.',
  unsupported: 'This browser cannot run the widget.',
};
const RETRY = 'Try again';

export class Failure extends Error {
  /**
   * @param {Code} code
   * @param {string} message for developers
   * @param {string[]} problems what to show below the line
   */
  constructor(code, message, problems = [message]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }

  /** Any error as a failure; what nobody foresaw is a fault of ours. */
  static from(error) {
    return error?.code in WORDS ? error : new Failure('panic', String(error?.message ?? error));
  }
}

/**
 * What to show for a failure.
 * @param {Failure} failure
 * @param {() => void} retry
 */
export function say({ code, problems }, retry) {
  const button = make('button', RETRY);
  button.type = 'button';
  button.addEventListener('click', retry);
  const line = make('p', `${WORDS[code]} `, make('code', code), ' ', button);
  const section = make('section', line, make('ul', ...problems.map((text) => make('li', text))));
  section.className = 'failure';
  section.part = 'failure';
  section.setAttribute('role', 'status');
  return section;
}

function make(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
