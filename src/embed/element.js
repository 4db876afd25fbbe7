// The element: from being seen to a painted widget, and back.
//
// Owns the shadow root. What the author put inside the element stays visible in its slot until the
// widget has been rendered, and comes back if anything fails. It never knows what a pack means.

import { Failure, say } from './failure.js';
import { address, keep, kept, nameOf } from './keeping.js';
import { copy, download } from './outgoing.js';
import { packText } from './pack.js';
import { runtime, styles } from './runtime.js';

// Near enough to the viewport to start loading.
const NEAR = '400px';

let mounted = 0;

export class WhichOneElement extends HTMLElement {
  static observedAttributes = ['src'];

  #root = this.attachShadow({ mode: 'open' });
  #slot = document.createElement('slot');
  #widget; // { number, box, core } while one is mounted
  #attempt = 0; // counts starts, so that an overtaken one can tell
  #watch;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles()];
    this.#root.append(this.#slot);
  }

  connectedCallback() {
    if (this.#widget || this.#watch || this.#attempt > 0) return; // moved, not new
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

  attributeChangedCallback(_name, before, now) {
    if (this.#attempt > 0 && before !== now) this.#start();
  }

  #startWhenNear() {
    const start = () => {
      this.#ignore();
      this.#start();
    };
    const seen = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && start(),
      { rootMargin: NEAR },
    );
    seen.observe(this);
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, start);
    this.#watch = () => {
      seen.disconnect();
      for (const event of ['pointerover', 'focusin']) this.removeEventListener(event, start);
    };
  }

  #ignore() {
    this.#watch?.();
    this.#watch = undefined;
  }

  async #start() {
    const attempt = ++this.#attempt;
    const overtaken = () => attempt !== this.#attempt || !this.isConnected;
    try {
      const [core, text] = await Promise.all([runtime(), packText(this)]);
      if (overtaken()) return;
      const widget = await mount(core, text, this);
      if (overtaken()) remove(widget);
      else this.#show(widget);
    } catch (error) {
      if (!overtaken()) this.#fail(Failure.from(error));
    }
  }

  // The box is full, so what was visible before leaves in the very frame in which it comes.
  #show(widget) {
    this.#clear();
    this.#widget = widget;
    widget.core.elements.add(this);
    this.#root.replaceChildren(widget.box);
    this.tell('which-one-ready', {});
  }

  #stop() {
    this.#attempt = 0;
    this.#ignore();
    this.#clear();
    this.#root.replaceChildren(this.#slot);
  }

  #clear() {
    this.#widget?.core.elements.delete(this);
    if (this.#widget) remove(this.#widget);
    this.#widget = undefined;
  }

  // Called by the runtime when its instance has panicked.
  failed(message) {
    this.#fail(new Failure('panic', message));
  }

  #fail(failure) {
    this.#clear();
    this.#root.replaceChildren(this.#slot, say(failure, () => this.#start()));
    const { code, message, problems } = failure;
    this.tell('which-one-error', { code, message, problems });
  }

  /** Dispatches an event of the element's own; three are orders to this script instead. */
  tell(type, detail) {
    if (type === 'copy') return copy(detail);
    if (type === 'download') return download(detail);
    if (type === 'copy-link') return copy(address(nameOf(this), detail));
    if (type === 'which-one-answer') keep(nameOf(this), detail.link);
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Renders a pack in a box that is not in the document yet. */
async function mount(core, text, element) {
  const box = document.createElement('div');
  const number = ++mounted;
  const tell = (type, detail) => element.tell(type, detail);
  const view = element.getAttribute('view') ?? '';
  const problems = core.glue.mount(number, box, text, view, kept(nameOf(element)), tell);
  if (problems.length > 0) throw new Failure('pack', problems.join('\n'), problems);
  // Yew renders in a microtask; by the next task it is done.
  await new Promise((resolve) => setTimeout(resolve));
  if (!box.firstElementChild) throw new Failure('panic', 'nothing was rendered');
  return { number, box, core };
}

function remove({ number, box, core }) {
  if (!core.dead) core.glue.unmount(number);
  box.remove(); // Yew's listeners hold on to a box that stays attached
}
