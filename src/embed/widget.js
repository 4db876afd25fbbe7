// With the core: a widget, one mounted app, as its seat sees it.
//
// Owns every call into the wasm: each notes whose turn it is, and none enters an instance that was
// given up.

import { fail, failure } from './fault.js';
import { hold, release, waiting } from './held.js';
import { address, keep, kept, nameOf } from './keeping.js';
import { holdKeys } from './keys.js';
import { copy, download } from './outgoing.js';
import { complete, css, isDue, stopped, whenComplete } from './rest.js';

// How many turns of the event loop a first rendering may take: it pauses where it is long.
const PATIENCE = 500;
// How many milliseconds a pack is read before the page has its turn, and before it is said that it takes
// longer. Most packs take less than one turn.
const TURN = 40;
const MOMENT = 300;
// What may lead to a part that is not there yet.
const TOUCHES = ['click', 'focusin'];

let mounted = 0;
/** @type {CSSStyleSheet | undefined} */
let sheet;

/**
 * Makes the instance of the wasm, and the style sheet of every widget.
 * @param {import('./runtime.js').Core} core
 * @param {object} glue not in use yet
 * @param {WebAssembly.Module} module
 * @param {HTMLElement} element who wants it
 */
export async function boot(core, glue, module, element) {
  if (!document.adoptedStyleSheets) throw failure('unsupported', 'this browser has no constructed style sheets');
  core.sheet = sheet ??= new CSSStyleSheet();
  sheet.replaceSync(css);
  core.glue = glue;
  await glue(module);
  const giveUp = core.giveUp;
  core.giveUp = (message) => {
    giveUp(message);
    stopped(core);
  };
  core.boxes = [];
  glue.boot(core.giveUp);
  watch(core);
  // What wants all of it at once need not wait until its pack is here; who waits for it hears of a failure.
  if (beginsLater(element, begun(element))) complete(core).catch(() => {});
}

/**
 * @typedef {object} Widget
 * @property {import('./runtime.js').Core} core
 * @property {import('./seat.js').Seat} seat
 * @property {HTMLElement} box
 * @property {string[]} problems what is wrong with the pack
 * @property {() => void} show after the attributes have changed
 * @property {(answers: object | string) => void} answer
 * @property {() => void} reset
 * @property {() => void} undo
 * @property {() => void} touch what happens next is its doing
 * @property {(link: string) => void} keep
 * @property {() => void} remove
 */

/**
 * Renders a pack in a box that is not in the document yet. Nothing, where that is not wanted any more, or
 * where the instance was given up for another's panic meanwhile.
 * @param {import('./runtime.js').Core} core
 * @param {string} source
 * @param {object} host
 * @param {import('./seat.js').Seat} host.seat
 * @param {(name: 'begin' | 'answer', detail: object) => void} host.told
 * @param {() => boolean} host.overtaken whether it is not wanted any more
 * @returns {Promise<Widget | undefined>}
 */
export async function mount(core, source, { seat, told, overtaken }) {
  const { element, root } = seat;
  const replied = begun(element, seat.replies);
  const held = waiting(element, source);
  if (isDue() || held.deeds.length > 0 || beginsLater(element, replied)) await complete(core);
  const { box, number } = core.boxes.pop() ?? anotherBox();
  const enter = (call) => {
    if (core.fault) return undefined;
    core.active = seat;
    try {
      return call(core.glue);
    } catch (error) {
      return core.giveUp(String(error));
    }
  };
  const later = (call) => whenComplete(core, () => enter(call));
  if (!(await read({ core, enter, later, source, root, overtaken }))) return undefined;
  const tell = (name, detail) => {
    if (name === 'copy') copy(detail);
    else if (name === 'download') download(detail);
    else if (name === 'copy-link') copy(address(nameOf(element), detail));
    else told(name, named(detail));
  };
  const show = (whole) => enter((glue) => glue.show(number, shown(core, element, box, whole)));
  let isFilled = core.isComplete;
  let isAwaited = false; // the rest, by somebody
  const listening = new AbortController();
  const { signal } = listening;
  const say = (isSo) => {
    isAwaited = isSo;
    box.querySelector('.awaited *').hidden = !isSo;
  };
  const wait = () => {
    say(true);
    fill();
  };
  const fill = async () => {
    try {
      await complete(core);
    } catch (failure) {
      // Nobody has missed it yet: the next touch tries again.
      if (isAwaited && seat.widget?.box === box) fail(seat, failure);
    }
  };
  const letGo = async () => {
    const isOver = () => core.fault || signal.aborted;
    while (!box.isConnected && !isOver()) await turn();
    if (!isOver()) await release(box, held, (call) => enter((glue) => call(glue, number)), turn);
    hear?.();
    if (isAwaited && !isOver()) say(false);
  };
  // What the page does comes after what waits.
  const act = (call) => {
    if (isFilled && held.deeds.length === 0) return enter((glue) => call(glue, number));
    held.deeds.push({ call });
    return isFilled ? undefined : wait();
  };
  // Paper has no tabs: all views go on it; before they are here, what is on the screen.
  const print = ({ type }) => (core.isComplete ? show(type === 'beforeprint') : fill());
  addEventListener('beforeprint', print, { signal });
  addEventListener('afterprint', print, { signal });
  for (const touch of TOUCHES) box.addEventListener(touch, fill, { signal });
  const hear = isFilled ? undefined : hold(box, held, wait);
  const settings = { ...shown(core, element, box), ...replied };
  const problems = enter((glue) => glue.mount(number, box, settings, tell)) ?? [];
  if (problems.length === 0) {
    await rendered(core, box);
    fill();
    whenComplete(core, async () => {
      if (!isFilled) {
        show();
        await turn();
        isFilled = true;
      }
      await letGo();
    });
  }
  const widget = {
    core,
    seat,
    box,
    problems,
    show: () => (core.isComplete ? show() : wait()),
    answer: (answers) => act((glue, at) => {
      const gone = glue.answer(at, linkOf(answers));
      if (gone.length > 0) console.warn(`<which-one>: the pack does not have ${gone.join(', ')}`);
    }),
    reset: () => act((glue, at) => glue.reset(at)),
    undo: () => act((glue, at) => glue.undo(at)),
    touch: () => {
      core.active = seat;
    },
    keep: (link) => keep(nameOf(element), link),
    remove() {
      listening.abort();
      core.shown.delete(widget);
      box.remove();
      // Yew holds on to its box and to what it listens with there, so the next widget gets them.
      whenComplete(core, async () => {
        enter((glue) => glue.unmount(number));
        await turn();
        if (!box.firstElementChild) core.boxes.push({ box, number });
      });
    },
  };
  return widget;
}

function anotherBox() {
  const box = document.createElement('div');
  holdKeys(box);
  return { box, number: ++mounted };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a pack a part at a time, so that the page can be used meanwhile; after a moment it says how far it is.
 * @returns {Promise<boolean>} whether it was read to its end
 */
async function read({ core, enter, later, source, root, overtaken }) {
  const label = document.createElement('label');
  const bar = document.createElement('progress');
  label.className = 'opening';
  bar.max = 100;
  label.append(enter((glue) => glue.read(source)) ?? '', bar);
  for (let until = performance.now() + TURN, turns = 1; ; ) {
    const percent = enter((glue) => glue.step());
    const isRead = percent === 100;
    // After a panic there is nothing to wait for.
    if (percent === undefined || (isRead && turns === 1)) return true;
    if (!isRead && performance.now() < until) continue;
    turns += 1;
    bar.value = percent;
    if (turns * TURN > MOMENT && !bar.isConnected) root.prepend(label);
    await turn();
    if (core.fault || overtaken()) {
      label.remove();
      later((glue) => glue.read(''));
      return false;
    }
    // What comes next has a turn of its own; the widget takes the place of the label.
    if (isRead) return true;
    until = performance.now() + TURN;
  }
}

async function rendered(core, box) {
  for (let turns = 0; !core.fault && !box.firstElementChild; turns += 1) {
    if (turns === PATIENCE) core.giveUp('nothing was rendered');
    // Yew renders in a microtask.
    await (turns < 9 ? undefined : turn());
  }
}

/** A detail with its probabilities by ids (src/embed/events.rs), once somebody asks for them: of a thousand things they
 * take longer than what else is done. */
function named({ ids, probabilities: flat, ...detail }) {
  let byId;
  const get = () => {
    if (byId) return byId;
    byId = {};
    for (let i = 0; i < flat.length; i += 2) byId[ids[flat[i]]] = flat[i + 1];
    return byId;
  };
  return Object.defineProperty(detail, 'probabilities', { enumerable: true, get });
}

/** What the element's attributes say about what is shown. */
function shown(core, element, box, whole = false) {
  const text = (name) => element.getAttribute(name) ?? '';
  // A page that says nothing about colour schemes leaves the choice to the reader, where its author
  // wants that; what a page says is inherited.
  const isReaders = text('theme') === 'auto' && getComputedStyle(element).colorScheme === 'normal';
  box.toggleAttribute('data-readers-scheme', isReaders);
  return { view: text('view'), views: text('views'), things: text('things'), whole, complete: !!core.isComplete };
}

/** Whether the first frame is none of the first question's. */
function beginsLater(element, { answers }) {
  const view = element.getAttribute('view') ?? element.getAttribute('views') ?? '';
  return answers !== '' || /^\s*(compare|explain)/.test(view);
}

function begun(element, replies) {
  return replies == null ? kept(nameOf(element)) : { answers: linkOf(replies), linked: false };
}

/** Answers as a link carries them (src/app/link.rs). */
function linkOf(answers) {
  if (typeof answers === 'string') return answers;
  const said = (answer) => (answer?.about === undefined ? String(answer) : `~${answer.about}`);
  return Object.entries(answers).map(([id, answer]) => `${id}=${said(answer)}`).join('&');
}

// Not every fault is a panic: where the stack or the memory is used up, the wasm traps, and the page's
// error event is all that tells of it. The first frame says whether it was ours.
const FIRST_FRAME = /^(?:.*Error.*\n)?.*(?:which-one-(?:core|rest)-\w+\.wasm|wasm:\/\/wasm|\[wasm code\])/;

/** Gives an instance up when it traps. */
function watch(core) {
  addEventListener('error', function look(event) {
    if (FIRST_FRAME.test(event.error?.stack)) {
      // It starts again in one piece; what is a fault comes again.
      if (!core.isComplete) event.preventDefault();
      core.giveUp(String(event.error));
    }
    if (core.fault) removeEventListener('error', look);
  });
}
