// Here: where the loader itself came from, since its other files lie beside it.

// Read while the loader runs: later, nobody knows any more which classic script this was.
const script = /** @type {HTMLScriptElement | null} */ (WHICH_ONE_CLASSIC ? document.currentScript : null);
const url = WHICH_ONE_CLASSIC ? script?.src || document.baseURI : import.meta.url;

/** The folder in which our files are, for an element: the one that it names, or the loader's. */
export function filesOf(element) {
  const base = element.getAttribute('base');
  return base ? new URL(base.replace(/\/?$/, '/'), document.baseURI) : new URL('.', url);
}
