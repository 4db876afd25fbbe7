// The element: from being seen to a painted widget, and back.
//
// Owns the shadow root, and what a page's script sees: attributes, properties, methods, events. What
// the author put inside the element stays visible in its slot until the widget has been rendered, and
// comes back if anything fails. It never knows what a pack means.

import { Failure, say } from './failure.js';
import { sourceOf } from './pack.js';
import { inTurn, runtime } from './runtime.js';

const ATTRIBUTES = ['src', 'view', 'views', 'things', 'theme', 'base', 'loading'];

// Near enough to the viewport to start loading.
const NEAR = '400px';

// With one of these a reader begins whatever makes the widget work.
const TOUCHES = ['pointerover', 'focusin', 'keydown', 'click', 'input'];

export class WhichOneElement extends HTMLElement {
  static version = WHICH_ONE_VERSION;
  static observedAttributes = ATTRIBUTES;
  static isTold = false; // whether the console has been told of a second copy

  #root = this.attachShadow({ mode: 'open' });
  #slot = document.createElement('slot');
  #attempt = 0; // counts starts, so that an overtaken one can tell
  #unwatch; // while the element waits to come near
  #widget; // while one is mounted, see widget.js
  #source; // a promise of what the pack is read from
  #text; // the pack in use
  #given; // a pack from script, as JSON
  #replies; // the answers to begin with, as an object or a link; undefined: those that were kept
  #answers = {};
  #verdict = null;

  constructor() {
    super();
    this.#root.append(this.#slot);
    for (const type of TOUCHES) this.#root.addEventListener(type, () => this.#touched(), true);
    // What a script set before the element was defined lies in front of the accessors.
    for (const name of [...ATTRIBUTES, 'pack', 'answers']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  connectedCallback() {
    if (this.#attempt > 0 || this.#unwatch) return; // moved, not new
    if (this.getAttribute('loading') === 'eager') this.#start();
    else this.#startWhenNear();
  }

  // A move in the document disconnects and connects again in one turn: only what is still away
  // after it has been removed.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  // Lets browsers that know it move the element without disconnecting it at all.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'loading') {
      if (this.#unwatch && now === 'eager') this.#start();
    } else if (name === 'src' || name === 'base') {
      // Another pack has other questions; from another place, it is the same pack.
      if (name === 'src') this.#answered({ answers: {}, link: undefined, verdict: null });
      this.#restart();
    } else {
      this.#widget?.show();
    }
  }

  get pack() {
    const text = this.#given ?? this.#text;
    return text === undefined ? null : JSON.parse(text.trim());
  }

  set pack(pack) {
    const given = pack == null ? undefined : JSON.stringify(pack);
    if (given === this.#given) return;
    this.#given = given;
    this.#restart();
  }

  get answers() {
    return structuredClone(this.#answers);
  }

  set answers(answers) {
    this.#answers = structuredClone(answers ?? {});
    this.#replies = this.#answers;
    this.#widget?.answer(this.#replies);
  }

  get verdict() {
    return structuredClone(this.#verdict);
  }

  reset() {
    if (this.#widget) this.#widget.reset();
    else this.answers = {};
  }

  undo() {
    this.#widget?.undo();
  }

  #touched() {
    if (this.#widget) this.#widget.core.active = this;
    else if (this.#unwatch) this.#start();
  }

  #startWhenNear() {
    const seen = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: NEAR },
    );
    seen.observe(this);
    this.#unwatch = () => seen.disconnect();
  }

  #ignore() {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  #restart() {
    this.#source = undefined;
    if (this.#attempt > 0) this.#start();
  }

  async #start() {
    this.#ignore();
    const attempt = ++this.#attempt;
    const overtaken = () => attempt !== this.#attempt || !this.isConnected;
    try {
      let widget;
      // No widget: another one's panic came before this one's turn, or this one wants more than the first half.
      while (!widget) {
        this.#source ??= this.#given === undefined ? sourceOf(this) : Promise.resolve(this.#given);
        const [core, source] = await Promise.all([this.#styled(), this.#source]);
        if (overtaken()) return;
        widget = await inTurn(core, () => this.#mount(core, source, overtaken));
        if (overtaken()) return widget?.remove();
      }
      this.#show(widget);
    } catch (error) {
      if (!overtaken()) this.#fail(Failure.from(error));
    }
  }

  // What is said of a pack that cannot be had wants the styles, too.
  async #styled() {
    const core = await runtime(this);
    this.#root.adoptedStyleSheets = [core.sheet];
    return core;
  }

  async #mount(core, source, overtaken) {
    let first;
    const told = (name, detail) => {
      if (name === 'begin') first = detail;
      else this.#told(detail);
    };
    const widget = await core.mount(core, source, { element: this, replies: this.#replies, told, overtaken });
    if (!widget) return widget;
    const { problems } = widget;
    if (problems.length > 0 || core.fault) widget.remove();
    if (problems.length > 0) throw new Failure('pack', problems.join('\n'), problems);
    if (core.fault) {
      if (core.isLacking) return undefined;
      // With these replies it would come to the same again.
      if (core.active === this) this.#replies = '';
      throw new Failure('panic', core.fault);
    }
    this.#text = source;
    this.#answered(first);
    return widget;
  }

  // The box is full, so what was visible before leaves in the very frame in which it comes.
  #show(widget) {
    this.#clear();
    this.#widget = widget;
    widget.core.widgets.set(this, (failure, isGuilty) => {
      if (isGuilty) return this.#fail(failure);
      widget.box.inert = true; // until another takes its place
      this.#start();
    });
    this.#root.replaceChildren(widget.box);
    if (widget.core.isComplete) widget.show(); // as its attributes are by now
    this.#fire('ready', {});
    if (this.#verdict.kind !== 'undecided') this.#fire('verdict', this.verdict);
  }

  #stop() {
    this.#attempt = 0;
    this.#ignore();
    this.#clear();
    this.#source = undefined;
    this.#root.replaceChildren(this.#slot);
  }

  #clear() {
    this.#widget?.core.widgets.delete(this);
    this.#widget?.remove();
    this.#widget = undefined;
  }

  #fail(failure) {
    this.#clear();
    this.#source = undefined;
    this.#root.replaceChildren(this.#slot, say(failure, () => this.#start()));
    const { code, message, problems } = failure;
    this.#fire('error', { code, message, problems });
  }

  // What comes of an answer is rendered next, and may panic: an answer is only kept when it did not,
  // so that neither a retry nor a later visit brings the panic back.
  #told(detail) {
    const isNews = JSON.stringify(detail.verdict) !== JSON.stringify(this.#verdict);
    const widget = this.#widget;
    queueMicrotask(() => {
      if (!widget || widget.core.fault) return;
      this.#replies = detail.link;
      widget.keep(detail.link);
    });
    this.#answered({ ...detail, link: this.#replies });
    // What listeners do with it must not change what is kept; the rest is theirs.
    this.#fire('answer', { ...detail, answers: this.answers, verdict: this.verdict });
    if (isNews) this.#fire('verdict', this.verdict);
  }

  #answered({ answers, link, verdict }) {
    this.#answers = answers;
    this.#replies = link;
    this.#verdict = verdict;
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(`which-one-${type}`, { detail, bubbles: true, composed: true }));
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
