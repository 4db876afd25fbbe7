// Turns wasm-bindgen's `no-modules` glue into the source of a factory. Two things depend on it:
//
// - After a panic the page needs a fresh instance of the wasm, so the glue's state must not belong
//   to the module: each call of makeGlue() gives state of its own, and the old one can be freed.
// - Yew marks elements with `__yew_…` properties, numbered from 0 in every wasm. In a page that is
//   itself a Yew app, its marks and ours would collide and clicks run the wrong handlers, so ours
//   are renamed. Only the glue's text carries the names.

const MARK = '__yew_';
const OUR_MARK = '__w1_';

/** The source of `makeGlue`; throws when the glue is not of the shape that this relies on. */
export function glueFactory(glue) {
  const source = factory(glue);
  if (!glue.includes(MARK)) {
    throw new Error(`no ${MARK} in the glue: if Yew now names its marks otherwise, rename those`);
  }
  return source.replaceAll(MARK, OUR_MARK);
}

/** The same with Yew's own marks, for a page that is ours. */
export function factory(glue) {
  const unexpected = (what) =>
    new Error(`the wasm-bindgen glue ${what}; was it built with data-bindgen-target="no-modules"?`);
  if (!/^\s*let wasm_bindgen\s*=/.test(glue)) throw unexpected('does not begin with `let wasm_bindgen =`');
  if (/^\s*(import|export)\b/m.test(glue)) throw unexpected('imports or exports modules');
  if (/\bimport\.meta\b/.test(glue)) throw unexpected('uses import.meta');
  return `export const makeGlue = () => {\n${glue}\nreturn wasm_bindgen;\n};\n`;
}
