// Before the core: the element, as a page's script sees it.
//
// Owns its attributes, properties and methods, which are the same before there is a widget, with one, and after one. What
// they come to, its seat knows.

import { Seat } from './seat.js';

const ATTRIBUTES = ['src', 'view', 'views', 'things', 'theme', 'base', 'loading'];

export class WhichOneElement extends HTMLElement {
  static version = WHICH_ONE_VERSION;
  static observedAttributes = ATTRIBUTES;

  #seat = new Seat(this);

  constructor() {
    super();
    // What a script set before the element was defined lies in front of the accessors.
    for (const [name, value] of Object.entries(this)) {
      delete this[name];
      Reflect.set(this, name, value); // which may be read only
    }
  }

  connectedCallback() {
    this.#seat.wait();
  }

  // A move in the document disconnects and connects again in one turn: only what is still away
  // after it has been removed.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#seat.stop());
  }

  // Lets browsers that know it move the element without disconnecting it at all.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    const seat = this.#seat;
    if (before === now) return;
    // Another pack has other questions; from another place, it is the same pack.
    if (name === 'src' && seat.text) seat.forget();
    if (seat.attempt === null) seat.wait();
    else if (name === 'src' || name === 'base') seat.restart();
    else if (name !== 'loading') seat.widget?.show();
  }

  get pack() {
    return JSON.parse(this.#seat.given ?? this.#seat.text ?? null);
  }

  set pack(pack) {
    const given = pack == null ? undefined : JSON.stringify(pack);
    if (given === this.#seat.given) return;
    this.#seat.given = given;
    this.#seat.restart();
  }

  get answers() {
    return structuredClone(this.#seat.answers);
  }

  set answers(answers) {
    const seat = this.#seat;
    seat.replies = seat.answers = structuredClone(answers ?? {});
    seat.widget?.answer(seat.replies);
  }

  get verdict() {
    return structuredClone(this.#seat.verdict);
  }

  reset() {
    if (this.#seat.widget) this.#seat.widget.reset();
    else this.answers = {};
  }

  undo() {
    this.#seat.widget?.undo();
  }
}

// A property for each attribute; null takes the attribute away.
for (const name of ATTRIBUTES) {
  Object.defineProperty(WhichOneElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? '';
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}
