// The rest: the half of the wasm that the first frame does without, and the styles of what it shows.
//
// Owns when it is fetched: once for the page, when the first frame is there. An instance of the first
// half is complete when it has been joined to one of the second.

/** The styles of the first frame. */
export const css = WHICH_ONE_STYLES;

let module;

/** Whether an instance can be made complete without asking the network. */
export function isHere() {
  return module instanceof WebAssembly.Module;
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

async function join(core) {
  // Not kept before it is there, so that after a failure the next call asks again.
  module ??= await core.rest(WHICH_ONE_REST_INTEGRITY);
  await core.glue.complete(module);
  const [styles] = WebAssembly.Module.customSections(module, 'css');
  core.sheet.replaceSync(css + new TextDecoder().decode(styles));
  core.isComplete = true;
}
