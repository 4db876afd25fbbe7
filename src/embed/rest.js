// The rest: the half of the wasm that the first frame does without, and the styles of what it shows.
//
// Owns that it is fetched once for the page, when the first frame is there or somebody wants it. An instance of the first
// half is complete when it has been joined to one of the second. One that stops before may have lacked just
// that: the next one waits for it.

/** The styles of the first frame. */
export const css = WHICH_ONE_STYLES;

let module;

let isLacked = false;

/** Whether an instance should be complete from the beginning: the rest is here, or was found missing. */
export function isDue() {
  return isLacked || module instanceof WebAssembly.Module;
}

/** Notes that an instance was given up. */
export function stopped(core) {
  isLacked ||= core.isLacking;
}

/**
 * Makes an instance complete. After a failure the next call tries anew.
 * @param {import('./runtime.js').Core} core
 */
export function complete(core) {
  if (core.isComplete) return undefined;
  core.completing ??= join(core).finally(() => {
    core.completing = undefined;
  });
  return core.completing;
}

/** Does something at once if an instance is complete, or else as soon as it is. */
export function whenComplete(core, act) {
  if (core.isComplete) act();
  else (core.later ??= []).push(act);
}

async function join(core) {
  // Not kept before it is there, so that after a failure the next call asks again.
  module ??= await core.compiling(WHICH_ONE_REST, WHICH_ONE_REST_INTEGRITY);
  await core.glue.complete(module);
  const [styles] = WebAssembly.Module.customSections(module, 'css');
  core.sheet.replaceSync(css + new TextDecoder().decode(styles));
  core.isComplete = true;
  for (const act of core.later ?? []) act();
}
