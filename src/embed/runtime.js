// The runtime: one instance of the wasm for each page, shared by all widgets, and a new one only
// after a panic.
//
// A panic leaves an instance half done: every widget on it would freeze without a word. So it is
// given up as a whole. The widget that was at work fails; the others start again on a new instance,
// which is made from the files that are already here.

import { Failure } from './failure.js';
import { isRefused, reason } from './fetched.js';
import { filesOf } from './here.js';

/**
 * An instance, and what belongs to it.
 * @typedef {object} Core
 * @property {object} glue the exports of src/embed/exports.rs
 * @property {typeof import('./widget.js').mount} mount
 * @property {CSSStyleSheet} sheet the style sheet of every widget
 * @property {(integrity: string) => Promise<WebAssembly.Module>} rest fetches the second half of the wasm
 * @property {Map<HTMLElement, (failure: Failure, isGuilty: boolean) => void>} widgets whom to tell of
 *   its end
 * @property {HTMLElement} [active] whose widget was last at work
 * @property {Promise<unknown>} turn is done when the next task may begin
 * @property {string} [fault] why it was given up
 * @property {(message: string) => void} giveUp
 */

/** @type {Promise<{ script: object, module: WebAssembly.Module, sheet: CSSStyleSheet }> | undefined} */
let files;
/** @type {Promise<Core> | undefined} */
let begun;
let failures = 0;

/**
 * The runtime of this page. After a failure the next call tries anew.
 * @param {HTMLElement} element says where our files are, if they are not here yet
 * @returns {Promise<Core>}
 */
export function runtime(element) {
  begun ??= begin(filesOf(element)).catch((error) => {
    begun = undefined;
    throw error;
  });
  return begun;
}

/**
 * Does one task after another, so that a panic can be told from whose it is.
 * @template T
 * @param {Core} core
 * @param {() => Promise<T>} task
 * @returns {Promise<T | undefined>} nothing, if the instance was given up before
 */
export function inTurn(core, task) {
  const done = core.turn.then(() => (core.fault ? undefined : task()));
  core.turn = done.catch(() => {});
  return done;
}

async function begin(base) {
  files ??= load(base).catch((error) => {
    files = undefined;
    failures += 1;
    throw error;
  });
  const { script, module, sheet } = await files;
  const core = {
    glue: script.makeGlue(),
    mount: script.mount,
    sheet,
    rest: (integrity) => compiled(new URL(WHICH_ONE_REST, base), integrity),
    widgets: new Map(),
    turn: Promise.resolve(),
    giveUp: (message) => giveUp(core, message),
  };
  await core.glue(module);
  core.glue.boot(core.giveUp);
  script.watch(core);
  return core;
}

function giveUp(core, message) {
  if (core.fault) return;
  core.fault = message;
  begun = undefined;
  // Not now: the panic is still on the stack, and its instance must not be entered again.
  queueMicrotask(() => {
    for (const [element, tell] of [...core.widgets]) tell(new Failure('panic', message), element === core.active);
  });
}

async function load(base) {
  const [script, module] = await Promise.all([
    imported(new URL(WHICH_ONE_CORE, base)),
    compiled(new URL(WHICH_ONE_WASM, base), WHICH_ONE_INTEGRITY),
  ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(script.css);
  return { script, module, sheet };
}

async function imported(url) {
  // Some browsers remember that a module could not be loaded, by its address.
  if (failures > 0) url.searchParams.set('retry', failures);
  try {
    return await import(url.href);
  } catch (error) {
    throw await reason(url, error, /^(?!.*(java|ecma)script)/);
  }
}

async function compiled(url, integrity) {
  if (typeof WebAssembly !== 'object' || !document.adoptedStyleSheets) {
    throw new Failure('unsupported', 'this browser has no WebAssembly or no constructed style sheets');
  }
  let response;
  try {
    response = await fetch(url, { integrity });
  } catch (error) {
    throw await reason(url, error, /html/);
  }
  try {
    const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
    return await (isWasm
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    // The bytes are the right ones, so it is the browser: it must not, or it cannot.
    throw new Failure((await isRefused('wasm-eval')) ? 'csp' : 'unsupported', `${url}: ${error.message}`);
  }
}
