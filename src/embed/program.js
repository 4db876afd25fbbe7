// With the core: programs, which are files of wasm, as modules; or why one cannot be had.

import { failure } from './fault.js';

/** @typedef {typeof import('./files.js').files} Files */

/**
 * The module of a program that was asked for.
 * @param {Files} files
 * @param {ReturnType<typeof import('./files.js').files.asking>} coming
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compiled(files, coming) {
  const [came, module] = await coming;
  if (!came.ok) throw await files.reason(await files.asked(came.url), came.message, /html/);
  try {
    // On its way, only what is sent as wasm is compiled.
    return module instanceof WebAssembly.Module ? module : await WebAssembly.compile(await came.arrayBuffer());
  } catch {
    await new Promise((resolve) => setTimeout(resolve)); // the event may come after the error
    // The bytes are the right ones, so it is the browser: it must not, or it cannot.
    throw failure(files.refused.has('wasm-eval') ? 'csp' : 'unsupported', `${came.url}: ${module.message}`);
  }
}

/**
 * What asks for a program by its name, whose bytes must be those that its integrity says.
 * @param {Files} files
 * @returns {(name: string, integrity: string) => Promise<WebAssembly.Module>}
 */
export const compiling = (files) => (name, integrity) => compiled(files, files.asking(name, integrity));
