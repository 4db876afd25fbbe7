// With the core: the runtime, one instance of the wasm for each page, shared by all widgets, and a new one
// only after a panic.
//
// A panic leaves an instance half done: every widget on it would freeze without a word. So it is
// given up as a whole. The widget that was at work fails; the others start again on a new instance,
// which is made from the files that are already here.

import { makeGlue } from 'widget-glue';
import { fail, failure } from './fault.js';
import { compiled, compiling } from './program.js';
import { boot } from './widget.js';

/**
 * An instance, and what belongs to it.
 * @typedef {object} Core
 * @property {object} glue the exports of src/embed/exports.rs
 * @property {ReturnType<typeof compiling>} compiling
 * @property {CSSStyleSheet} sheet the style sheet of every widget
 * @property {Set<import('./widget.js').Widget>} shown
 * @property {import('./seat.js').Seat} [active] whose widget was last at work
 * @property {{ box: HTMLElement, number: number }[]} boxes of widgets that were taken down
 * @property {Promise<unknown>} turn is done when the next task may begin
 * @property {boolean} [isComplete] whether the second half has joined it
 * @property {boolean} [isLacking] whether it had not when the instance was given up, and may have been all it lacked
 * @property {string} [fault] why it was given up
 * @property {(message: string) => void} giveUp
 */

/** @type {Promise<WebAssembly.Module> | undefined} */
let module;
/** @type {Promise<Core> | undefined} */
let begun;

/**
 * The runtime of this page. After a failure the next call tries anew.
 * @param {import('./program.js').Files} files
 * @param {HTMLElement} element who wants it
 * @returns {Promise<Core>}
 */
export function runtime(files, element) {
  begun ??= begin(files, element).catch((error) => {
    begun = module = files.wasm = undefined;
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

async function begin(files, element) {
  module ??= compiled(files, files.wasm);
  const core = {
    compiling: compiling(files),
    shown: new Set(),
    turn: Promise.resolve(),
    giveUp: (message) => giveUp(core, message),
  };
  await boot(core, makeGlue(), await module, element);
  return core;
}

function giveUp(core, message) {
  if (core.fault) return;
  core.fault = message;
  core.isLacking = !core.isComplete;
  begun = undefined;
  // Not now: the panic is still on the stack, and its instance must not be entered again.
  queueMicrotask(() => {
    for (const { seat, box } of [...core.shown]) {
      if (!core.isLacking && seat === core.active) {
        fail(seat, failure('panic', message));
      } else {
        box.inert = true; // until another takes its place
        seat.start();
      }
    }
  });
}
