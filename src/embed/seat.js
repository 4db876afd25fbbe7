// Before the core: the seat of a widget, which is an element's shadow root and all that is known of it.
//
// Owns when it starts, and whose turn it is in there: what the author put inside the element, which stays visible
// until a widget has been rendered and comes back if anything fails; a failure; or a widget. It asks for the pack and
// for the core, both at once, and hands itself over to the core (arrival.js), which finds everything here, whether it
// was there before it or not. It never knows how a pack is read or a widget is made.

import { say } from './failure.js';
import { asked, baseOf, begun, files } from './files.js';

const OWN_PACK = 'packs/film-music.json';

// Near enough to the viewport to start loading.
const NEAR = '400px';

// With one of these a reader begins whatever makes the widget work.
const TOUCHES = ['pointerover', 'focusin', 'keydown', 'click', 'input'];

/** @typedef {string | Promise<string | Element | import('./files.js').Came>} Source */

/**
 * @property {object | null | undefined} attempt the start that counts; null while it waits to come near, nothing while
 *   it is away
 * @property {import('./widget.js').Widget} [widget] while one is shown
 * @property {string} [given] a pack from script, as JSON
 * @property {string} [text] the pack in use
 * @property {Source} [source] what a pack is read from: its text, or what has it
 * @property {object | string} [replies] to begin with, as an object or a link; otherwise what was kept
 */
export class Seat {
  #slot = document.createElement('slot');
  #near = new IntersectionObserver(
    (entries) => entries.at(-1).isIntersecting && this.start(),
    { rootMargin: NEAR },
  );

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.root = element.attachShadow({ mode: 'open' });
    this.forget();
    this.empty();
    const touched = () => (this.attempt === null ? this.start() : this.widget?.touch());
    for (const type of TOUCHES) this.root.addEventListener(type, touched, true);
  }

  /** Starts as soon as the element is near; one that has started was only moved. */
  wait() {
    if (this.attempt) return;
    this.attempt = null;
    if (this.element.loading === 'eager') this.start();
    else this.#near.observe(this.element);
  }

  async start() {
    this.#near.disconnect();
    const attempt = (this.attempt = {}); // like no other, so that an overtaken one can tell
    this.source ??= this.given ?? sought(this.element);
    try {
      const { take } = await begun(this.element);
      if (attempt === this.attempt) take(this, files);
    } catch (failure) {
      if (attempt === this.attempt) this.fail(failure);
    }
  }

  /** Starts with another pack, if it has started at all. */
  restart() {
    this.source = undefined;
    if (this.attempt) this.start();
  }

  /** Forgets what was answered. */
  forget() {
    this.answers = {};
    this.replies = this.verdict = null;
  }

  stop() {
    this.#near.disconnect();
    this.attempt = undefined;
    this.empty();
  }

  /**
   * Says why there is no widget.
   * @param {import('./failure.js').Failure} failure
   * @param {string} [words] to say it in, for what only the core knows
   */
  fail(failure, words) {
    this.empty(say(failure, words, () => this.start()));
    this.tell('error', failure);
  }

  /** Tells the page. */
  tell(type, detail) {
    this.element.dispatchEvent(new CustomEvent(`which-one-${type}`, { detail, bubbles: true, composed: true }));
  }

  /** Shows what is inside the element again, and maybe more. */
  empty(...more) {
    this.widget?.remove();
    this.widget = this.source = undefined;
    this.root.replaceChildren(this.#slot, ...more);
  }
}

/** What an element's pack is read from. */
async function sought(element) {
  const src = element.getAttribute('src');
  // A link's address is whole; what can be none stays as it is, for fetching to refuse.
  if (src !== null) return textAt(Object.assign(document.createElement('a'), { href: src }).href);
  // While the page is still being read, an element may not have all that is inside it.
  await (document.readyState === 'loading' && new Promise((resolve) => addEventListener('DOMContentLoaded', resolve)));
  return element.querySelector(':scope > script[type="application/json"]')
    ?? element.querySelector('table')
    ?? textAt(new URL(OWN_PACK, baseOf(element)).href);
}

/** The text at an address, or what came of asking for it. */
function textAt(url) {
  return asked(url, '', (response) => (response.ok ? response.text() : response));
}
