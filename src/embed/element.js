// The element: from being seen to a painted widget, and back.
//
// Owns the shadow root. What the author put inside the element stays visible in its slot until the
// widget has been rendered, and comes back if anything fails. It never knows what a pack means.

import { Failure, say } from './failure.js';
import { packText } from './pack.js';
import { runtime, styles } from './runtime.js';

// Near enough to the viewport to start loading.
const NEAR = '400px';

let mounted = 0;

export class WhichOneElement extends HTMLElement {
  static observedAttributes = ['src', 'view'];

  #root = this.attachShadow({ mode: 'open' });
  #slot = document.createElement('slot');
  #widget; // { number, box, runtime } while one is mounted
  #attempt = 0; // counts starts, so that an overtaken one can tell
  #watch;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles()];
    this.#root.append(this.#slot);
  }

  connectedCallback() {
    if (this.#widget) return; // moved, not new
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
      if (!overtaken()) this.#mount(core, text);
    } catch (error) {
      if (!overtaken()) this.#fail(Failure.from(error));
    }
  }

  #mount(core, text) {
    const box = document.createElement('div');
    box.className = 'box';
    const number = ++mounted;
    const tell = (type, detail) => this.#tell(type, detail);
    // Yew renders at once, so the box is full before the old content leaves, in the same frame.
    const problems = core.glue.mount(number, box, text, this.getAttribute('view') ?? '', tell);
    if (!box.firstElementChild) throw new Failure('panic', 'nothing was rendered');
    this.#clear();
    this.#widget = { number, box, core };
    core.elements.add(this);
    // Of a pack with problems, what the author put inside stays, with the list below it.
    this.#root.replaceChildren(...(problems.length > 0 ? [this.#slot, box] : [box]));
    if (problems.length > 0) this.#tell('which-one-error', { code: 'pack', message: problems.join('\n'), problems });
    else this.#tell('which-one-ready', {});
  }

  #stop() {
    this.#attempt = 0;
    this.#ignore();
    this.#clear();
    this.#root.replaceChildren(this.#slot);
  }

  #clear() {
    if (!this.#widget) return;
    const { number, box, core } = this.#widget;
    this.#widget = undefined;
    core.elements.delete(this);
    if (!core.dead) core.glue.unmount(number);
    box.remove(); // Yew's listeners hold on to a box that stays attached
  }

  // Called by the runtime when its instance has panicked.
  failed(message) {
    this.#fail(new Failure('panic', message));
  }

  #fail(failure) {
    this.#clear();
    const line = say(failure, () => this.#start());
    this.#root.replaceChildren(this.#slot, line);
    this.#tell('which-one-error', { code: failure.code, message: failure.message });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
