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
 * An instance, and what belongs to it: everything that the core's script exports, too.
 * @typedef {object} Core
 * @property {object} glue the exports of src/embed/exports.rs
 * @property {typeof import('./widget.js').mount} mount
 * @property {(table: HTMLTableElement, get: Get) => Promise<string>} packOf see table.js
 * @property {Get} get
 * @property {CSSStyleSheet} sheet the style sheet of every widget
 * @property {Map<HTMLElement, (failure: Failure, isGuilty: boolean) => void>} widgets whom to tell of
 *   its end
 * @property {HTMLElement} [active] whose widget was last at work
 * @property {{ box: HTMLElement, number: number }[]} boxes of widgets that were taken down
 * @property {Promise<unknown>} turn is done when the next task may begin
 * @property {boolean} [isComplete] whether the second half has joined it
 * @property {boolean} [isLacking] whether it had not when the instance was given up, and may have been all it lacked
 * @property {string} [fault] why it was given up
 * @property {(message: string) => void} giveUp
 */

/**
 * A file of ours by its name: a script, or a wasm, whose bytes are those that its integrity says.
 * @typedef {(name: string, integrity?: string) => Promise<any>} Get
 */

/** @type {Promise<[object, WebAssembly.Module]> | undefined} its script and its wasm */
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
  begun ??= begin(element).catch((error) => {
    begun = files = undefined;
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

async function begin(element) {
  const base = filesOf(element);
  const get = (name, integrity) => {
    // Bundlers give our files addresses of their own.
    const url = new URL(WHICH_ONE_PLACES ? WHICH_ONE_PLACES[name] : name, base);
    return integrity ? compiled(url, integrity) : imported(url);
  };
  files ??= Promise.all([get(WHICH_ONE_CORE), get(WHICH_ONE_WASM, WHICH_ONE_INTEGRITY)]);
  const [script, module] = await files;
  const core = {
    ...script,
    get,
    giveUp: (message) => giveUp(core, message),
  };
  await script.boot(core, module, element);
  return core;
}

function giveUp(core, message) {
  if (core.fault) return;
  core.fault = message;
  core.isLacking = !core.isComplete;
  begun = undefined;
  // Not now: the panic is still on the stack, and its instance must not be entered again.
  queueMicrotask(() => {
    for (const [element, tell] of [...core.widgets]) {
      tell(new Failure('panic', message), !core.isLacking && element === core.active);
    }
  });
}

async function imported(url) {
  // Some browsers remember that a module could not be loaded, by its address.
  if (failures > 0) url.searchParams.set('retry', failures);
  try {
    return await import(url.href);
  } catch (error) {
    failures += 1;
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
