// Failures: why there is no widget, in one plain line with a code and a way to try again.
//
// Owns the codes and their words; these cannot come from the core, which may be what is missing.

const WORDS = {
  csp: 'This page’s security policy does not let the widget run.',
  http: 'A file of the widget was not found.',
  integrity: 'A file of the widget arrived damaged.',
  network: 'A file of the widget could not be loaded.',
  panic: 'The widget stopped because of a fault of its own.',
  unsupported: 'This browser cannot run the widget.',
};
const RETRY = 'Try again';

export class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }

  /** Any error as a failure; what nobody foresaw is a fault of ours. */
  static from(error) {
    return error instanceof Failure ? error : new Failure('panic', String(error?.message ?? error));
  }
}

/** The line to show for a failure. */
export function say(failure, retry) {
  const line = document.createElement('p');
  line.className = 'failure';
  line.setAttribute('part', 'failure');
  line.setAttribute('role', 'status');
  const code = document.createElement('code');
  code.textContent = failure.code;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = RETRY;
  button.addEventListener('click', retry);
  line.append(`${WORDS[failure.code]} `, code, ' ', button);
  line.title = failure.message;
  return line;
}
