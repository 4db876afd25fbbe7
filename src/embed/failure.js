// Before the core: failures. Why there is no widget, in one plain line with a code and a way to try again; below it,
// what is wrong with a pack, for its author.
//
// Owns the words for everything that may keep the core's script from coming; those that are only needed when it is
// there, it brings (fault.js).

/** @typedef {'csp' | 'http' | 'integrity' | 'mime' | 'network' | 'pack' | 'panic' | 'unsupported'} Code */

/**
 * @typedef {object} Failure
 * @property {Code} code
 * @property {string} message for developers
 * @property {string[]} problems what to show below the line
 */

/** @type {Partial<Record<Code, string>>} */
const WORDS = {
  csp: 'This page’s security policy does not let the widget run.',
  http: 'A file of the widget was not found.',
  integrity: 'A file of the widget arrived damaged.',
  mime: 'A file of the widget was sent as something else.',
  network: 'A file of the widget could not be loaded.',
};

/**
 * What to show for a failure.
 * @param {Failure} failure
 * @param {string | undefined} words where they are not ours
 * @param {() => void} retry
 */
export function say({ code, problems }, words = WORDS[code], retry) {
  const button = make('button', 'Try again');
  button.onclick = retry;
  const line = make('p', `${words} `, make('code', code), ' ', button);
  const section = make('section', line, make('ul', ...problems.map((text) => make('li', text))));
  section.className = section.part = 'failure';
  section.setAttribute('role', 'status');
  return section;
}

function make(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
