// Turns wasm-bindgen's `no-modules` glue into the source of a factory, because:
//
// - After a panic the page needs a fresh instance of the wasm, so the glue's state must not belong
//   to the module: each call of makeGlue() gives state of its own, and the old one can be freed.
// - The wasm comes in two halves (split.mjs): the second one is made to belong to an instance of the first.
// - Yew marks elements with `__yew_…` properties, numbered from 0 in every wasm. In a page that is
//   itself a Yew app, its marks and ours would collide and clicks run the wrong handlers, so ours
//   are renamed. Only the glue's text carries the names.
// - Yew looks at the clock after each step of its work, and puts off what comes after 16 ms: a widget would have its
//   new question in one turn and the focus in it in another, and a key in between would be the page's. A
//   widget's work is one turn; what may take longer has a pace of its own (src/pace.rs). So its clock stands still.
// - Yew asks twice for each element that it makes which namespace its parent is of, and each time the same string is
//   copied for it. It wants to know only whether that is another one than HTML's, so of that nothing is said.
// - A third of the glue fetches and compiles the wasm in many ways. The loader has done that by then, and
//   with more care; all that is left to do is to make an instance.

import { FIRST } from './split.mjs';

const CLOCK = 'Date.now()';
const NAMESPACE = 'arg1.namespaceURI';
const OTHER_NAMESPACE = `arg1 instanceof HTMLElement ? undefined : ${NAMESPACE}`;
const MARK = '__yew_';
const OUR_MARK = '__w1_';
// What follows finds, fetches and compiles the wasm in many ways; the loader does that.
const LOADING = '\n    async function __wbg_load(';
// One function that the wasm imports, and one that those call.
const IMPORTED = /\n {12}(\w+): function[^]*?\n {12}}(?:, arguments\); })?,(?=\n)/g;
const FUNCTION = /\n {4}function (\w+)\([^]*?\n {4}}(?=\n)/g;
// Whoever wants to watch the program gives what it imports besides.
const START = `
    async function start(module, besides) {
        __wbg_finalize_init(await WebAssembly.instantiate(module, { ...__wbg_get_imports(), ...besides }), module);
    }
    start.complete = (module) => WebAssembly.instantiate(module, { ${FIRST}: wasm });
    return Object.assign(start, exports);
})({ __proto__: null });`;

/** For esbuild: lets `import … from` that name find a factory's source. */
export function importable(name, contents) {
  const setup = (building) => {
    building.onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: 'glue' }));
    building.onLoad({ filter: /.*/, namespace: 'glue' }, () => ({ contents, loader: 'js' }));
  };
  return { name, setup };
}

/**
 * The glue without what none of these imports: wasm-bindgen has made it before calls went (traps.mjs).
 * @param {string} glue
 * @param {Uint8Array} wasm
 */
export function leaner(glue, wasm) {
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const lean = glue.replace(IMPORTED, (entry, name) => (imported.includes(name) ? entry : ''));
  // What only those called, or itself.
  return lean.replace(FUNCTION, (text, name) => (new RegExp(`\\b${name}\\b`).test(lean.replace(text, '')) ? text : ''));
}

/** The source of `makeGlue` for the glue of a Yew app, whose clock stands still. */
export function appFactory(glue) {
  return [[CLOCK, '0'], [NAMESPACE, OTHER_NAMESPACE]].reduce((source, [yews, ours]) => {
    if (source.split(yews).length !== 2) throw new Error(`the glue should have ${yews} once: Yew's`);
    return source.replace(yews, ours);
  }, factory(glue));
}

/** The source of `makeGlue` for the widget's glue, with our marks in the place of Yew's. */
export function glueFactory(glue) {
  const source = appFactory(glue);
  if (!source.includes(MARK)) {
    throw new Error(`no ${MARK} in the glue: if Yew now names its marks otherwise, rename those`);
  }
  return source.replaceAll(MARK, OUR_MARK);
}

/** The source of `makeGlue`; throws when the glue is not of the shape that this relies on. */
export function factory(glue) {
  const unexpected = (what) =>
    new Error(`the wasm-bindgen glue ${what}; was it built with data-bindgen-target="no-modules"?`);
  if (!/^\s*let wasm_bindgen\s*=/.test(glue)) throw unexpected('does not begin with `let wasm_bindgen =`');
  if (/^\s*(import|export)\b/m.test(glue)) throw unexpected('imports or exports modules');
  const [body, loading, ...more] = glue.split(LOADING);
  if (!loading || more.length > 0) throw unexpected('loads the wasm in another way');
  if (/\bimport\.meta\b/.test(body)) throw unexpected('uses import.meta');
  const own = body
    .replace(/\n {4}let script_src;\n {4}if .*\n.*\n {4}}\n/, '\n')
    // Every browser with wasm has it.
    .replace(/\n {4}if \(!\('encodeInto' in [^]*?\n {4}}\n/, '\n');
  return `export const makeGlue = () => {\n${own}${START}\nreturn wasm_bindgen;\n};\n`;
}
