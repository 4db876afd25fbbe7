// Shared names: what the two halves of the element's script call the same, and nobody else knows. They are bundled apart
// and meet only in the reader's browser, so both get the same short names for it.
//
// None may be a name that a browser, the wasm, a page or a pack uses, too: tests/tools/shared.test.mjs holds that.

/** Properties of the seat, of the loader's files, of an instance of the wasm and of a widget. */
export const NAMES = [
  'attempt', 'given', 'replies', 'widget', 'restart', 'forget',
  'refused', 'asked', 'asking', 'imported',
  'isComplete', 'isLacking', 'giveUp', 'fault', 'shown', 'boxes', 'later', 'completing', 'compiling',
  'told', 'overtaken', 'deeds', 'hadFocus',
];

/** For esbuild. */
export const shared = {
  mangleProps: new RegExp(`^(${NAMES.join('|')})$`),
  mangleCache: Object.fromEntries(NAMES.map((name, i) => [name, String.fromCharCode('a'.charCodeAt() + i)])),
};
