// The runtime: one instance of the wasm for each page, shared by all widgets, and a new one only
// after a panic.
//
// A panic leaves an instance half done: every widget on it would freeze without a word. So it is
// given up as a whole, its widgets are told, and the next start makes a new one.

import { Failure } from './failure.js';
import { fetched } from './fetched.js';

/** Where our files are: next to the loader. */
export const BASE = new URL('.', import.meta.url);

const sheet = new CSSStyleSheet();
let current;
let failures = 0;

/** The style sheet that all widgets share; it is filled when the core has come. */
export function styles() {
  return sheet;
}

/** The runtime of this page: { glue, elements, dead }. After a failure the next call tries anew. */
export function runtime() {
  current ??= load().catch((error) => {
    current = undefined;
    failures += 1;
    throw error;
  });
  return current;
}

async function load() {
  const [{ makeGlue, css }, module] = await Promise.all([script(), compiled()]);
  sheet.replaceSync(css);
  const core = { glue: makeGlue(), elements: new Set(), dead: false };
  await core.glue({ module_or_path: module });
  core.glue.boot((message) => giveUp(core, message));
  return core;
}

function giveUp(core, message) {
  if (core.dead) return;
  core.dead = true;
  current = undefined;
  // Not now: the panic is still on the stack, and its instance must not be entered again.
  queueMicrotask(() => [...core.elements].forEach((element) => element.failed(message)));
}

async function script() {
  const url = new URL(WHICH_ONE_CORE, BASE);
  // Some browsers remember that a module could not be loaded, by its address.
  if (failures > 0) url.searchParams.set('retry', failures);
  try {
    return await import(url.href);
  } catch (error) {
    throw new Failure('network', `${url} cannot be loaded: ${error.message}`);
  }
}

async function compiled() {
  if (typeof WebAssembly !== 'object') {
    throw new Failure('unsupported', 'this browser runs no WebAssembly');
  }
  const url = new URL(WHICH_ONE_WASM, BASE).href;
  const response = await fetched(url);
  try {
    const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
    return await (isWasm
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    const blocked = /unsafe-eval|Content Security Policy/i.test(error.message);
    throw new Failure(blocked ? 'csp' : 'integrity', `${url}: ${error.message}`);
  }
}
