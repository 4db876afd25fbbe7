// Before the core: our files, where they are, asking for them, and why one did not come.
//
// Owns what the first element that starts asks for: the core's script and its wasm, both at once. A browser
// tells a page little of why a request failed. What the page's policy refused it says in an event of its own;
// for the rest, the file is asked for once more and looked at. It never knows what is in a file.

// Read while the loader runs: later, nobody knows any more which classic script this was.
const script = /** @type {HTMLScriptElement | null} */ (WHICH_ONE_CLASSIC ? document.currentScript : null);
const here = WHICH_ONE_CLASSIC ? script?.src || document.baseURI : import.meta.url;

/** @type {URL | string} */
let base;
/** @type {Promise<typeof import('./core.js')>} */
let core;
let failures = 0;

/** @typedef {Response | { url: string, message: string }} Came what came of asking for a file; the second, where nothing did */

/**
 * What both halves need: the core's script is handed it.
 * @property {ReturnType<typeof asking>} [wasm] the core's; what cannot be used, is to be forgotten
 */
export const files = {
  /** What the page's policy did not let be used: addresses, and `wasm-eval`. */
  refused: new Set(),

  asked,
  asking,

  /** A script of ours by its name. */
  async imported(name) {
    const url = at(name);
    // Some browsers remember that a module could not be loaded, by its address.
    if (failures) url.searchParams.set('retry', failures);
    try {
      return await import(url.href);
    } catch (error) {
      failures += 1;
      throw await files.reason(await asked(url.href), error.message, /^(?!.*(java|ecma)script)/);
    }
  },

  /**
   * Why a file cannot be used.
   * @param {Came} came of asking for it, once more if need be
   * @param {string} [said] by the browser, at first
   * @param {RegExp} [wrongTypes] the content types that explain it
   * @returns {Promise<import('./failure.js').Failure>}
   */
  async reason({ url, ok, status, headers, message }, said = message, wrongTypes) {
    await new Promise((resolve) => setTimeout(resolve)); // the event may come after the error
    const type = headers?.get('content-type') ?? 'nothing';
    const [code, what] = files.refused.has(url) ? ['csp', `: ${said}`]
      : !status ? ['network', ` cannot be reached: ${message}`]
      : !ok ? ['http', ` answers ${status}`]
      : wrongTypes.test(type) ? ['mime', ` comes as ${type}`]
      : ['integrity', `: ${said}`];
    return { code, message: url + what, problems: [url + what] };
  },
};

addEventListener('securitypolicyviolation', (event) => files.refused.add(event.blockedURI));

/**
 * The core's script, with its wasm on its way. After a failure the next call tries anew.
 * @param {HTMLElement} element says where our files are, if they are not here yet
 */
export function begun(element) {
  if (!files.wasm) {
    base = baseOf(element);
    files.wasm = asking(WHICH_ONE_WASM, WHICH_ONE_INTEGRITY);
    core = files.imported(WHICH_ONE_CORE).catch((failure) => {
      files.wasm = undefined;
      throw failure;
    });
  }
  return core;
}

/** Where our files are, for an element: the folder that it names, or the loader's. */
export function baseOf(element) {
  const named = element.getAttribute('base');
  return named ? new URL(named.replace(/\/?$/, '/'), document.baseURI) : here;
}

/**
 * Asks for a file.
 * @param {string} url a whole one
 * @param {string} [integrity] what its bytes must be
 * @param {(response: Response) => any} [read] makes something else of the response
 * @returns {Promise<Came>}
 */
export function asked(url, integrity, read) {
  return fetch(url, { integrity }).then(read).catch(({ message }) => ({ url, message }));
}

/** Asks for a wasm by its name, and compiles it as it comes: what came of both, the second a module or an error. */
function asking(name, integrity) {
  const came = asked(at(name).href, integrity);
  return Promise.all([came, came.then((response) => WebAssembly.compileStreaming(response)).catch((error) => error)]);
}

/** The address of a file by its name. Bundlers give them addresses of their own. */
function at(name) {
  return new URL(WHICH_ONE_PLACES ? WHICH_ONE_PLACES[name] : name, base);
}
