// Held: what a reader, or the page, does to a widget before all of its program is there.
//
// Owns what was done, in its order, and its being done later. Nothing of it may be lost: it is kept for the
// element, not for its widget, so that it is still there after a failure to fetch the rest and another try.
// Until then the program hears nothing, so that of the first half only what makes a first frame is ever used.
// It never knows what anything that was done means.

/**
 * @typedef {object} Deed
 * @property {(glue: object, number: number) => void} [call] the page's; or the reader's:
 * @property {Element} [target] what it was done to
 * @property {number[]} [path] which child of which child of the box that is
 * @property {string} [asked] the question that it was done in
 * @property {string | false} [of] what it is about, where doing something to that again takes its place
 * @property {new (type: string, init: object) => Event} [Kind]
 * @property {string} [type]
 * @property {string} [key]
 * @property {string} [value]
 * @property {boolean} [checked]
 */

// Where one of these happens to one of those, the program may listen. An arrow in a row of tabs, and Enter where
// it gives an answer, is all that it keeps from the browser.
const HEARD = {
  keydown: 'input, button',
  input: '[type=text]',
  change: 'input',
  click: 'button',
  toggle: 'details',
};
const ALONG_TABS = /^(Arrow(Left|Right)|Home|End)$/;

/** What is done again. */
const replays = new WeakSet();

/** @type {WeakMap<HTMLElement, { source: string, deeds: Deed[], hadFocus: boolean }>} */
const all = new WeakMap();

/** What waits for an element with that pack. */
export function waiting(element, source) {
  let held = all.get(element);
  if (held?.source !== source) all.set(element, (held = { source, deeds: [], hadFocus: false }));
  return held;
}

/**
 * Holds back what is done in a box: the program hears only of what is done again.
 * @param {HTMLElement} box in which nothing has been rendered yet
 * @param {ReturnType<typeof waiting>} held
 * @param {() => void} came is told of each deed that wants an answer
 * @returns {() => void} lets the program hear everything from now on
 */
export function hold(box, held, came) {
  let isOver = false;
  const isHeard = (event) => isOver || replays.has(event);
  const note = (event) => !isHeard(event) && noted(box, held, event) && came();
  for (const type of Object.keys(HEARD)) box.addEventListener(type, note, true);
  // What the program listens with: Yew listens to its box for all that is in it.
  const listen = box.addEventListener;
  box.addEventListener = (type, hear, ...rest) => listen.call(box, type, (event) => isHeard(event) && hear(event), ...rest);
  return () => {
    isOver = true;
    delete box.addEventListener;
    for (const type of Object.keys(HEARD)) box.removeEventListener(type, note, true);
  };
}

/**
 * Does what was held, one thing after another, each to what was there when it was done.
 * @param {HTMLElement} box all of it rendered, in the document
 * @param {ReturnType<typeof waiting>} held
 * @param {(call: NonNullable<Deed['call']>) => void} call
 * @param {() => Promise<void>} turn lets the program render
 */
export async function release(box, held, call, turn) {
  // Those of a box that this one took the place of.
  for (const deed of held.deeds) {
    if (deed.path && !box.contains(deed.target)) deed.target = deed.path.reduce((node, i) => node?.children[i], box);
  }
  // A box that took the place of another one has the focus if that had it, unless it has gone elsewhere.
  if (held.hadFocus && document.activeElement === document.body) box.querySelector('.step')?.focus();
  // What a widget that is taken down meanwhile has not done, the element's next one does.
  while (held.deeds.length > 0 && box.isConnected) {
    const deed = held.deeds.shift();
    if (deed.call) call(deed.call);
    else if (deed.target?.isConnected && askedIn(deed.target) === deed.asked) again(deed);
    await turn();
  }
  held.hadFocus &&= held.deeds.length > 0;
}

function noted(box, held, event) {
  const { type, key, target } = event;
  const done = target.closest(HEARD[type]);
  if (!done || !box.contains(done)) return false;
  if (done.role === 'tab' ? ALONG_TABS.test(key) : key === 'Enter' && done.matches('input')) event.preventDefault();
  const path = [];
  for (let node = done; node !== box; node = node.parentElement) path.unshift([...node.parentElement.children].indexOf(node));
  const { value, checked } = done;
  // Of radio buttons one counts, with the key that led to it, and of what is typed all there is now.
  const of = done.type === 'radio' ? done.name : type === 'input' && path.join();
  const before = of && type !== 'keydown' ? held.deeds.findIndex((deed) => deed.type === type && deed.of === of) : -1;
  if (before >= 0) {
    const from = held.deeds[before - 1]?.type === 'keydown' ? before - 1 : before;
    held.deeds.splice(from, before - from + 1);
  }
  held.deeds.push({ Kind: event.constructor, type, key, target: done, asked: askedIn(done), path, of, value, checked });
  held.hadFocus ||= box.contains(box.getRootNode().activeElement);
  return type !== 'keydown';
}

/** The next question stands in the same elements; what was done in one is not meant for the other. */
function askedIn(target) {
  return target.closest('.question')?.querySelector('.step').textContent;
}

function again({ target, Kind, type, key, value, checked }) {
  // Rendering has set it to what the program knew.
  if ('checked' in target) Object.assign(target, { value, checked });
  const replay = new Kind(type, { bubbles: true, cancelable: true, key });
  replays.add(replay);
  target.dispatchEvent(replay);
}
