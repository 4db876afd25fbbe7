// Keys that something in the widget uses, which are none of the page's: a book would turn its page at
// an arrow that chooses a tab, and what is typed into a field would be its shortcuts. The page cannot
// tell, since to it everything in the widget is the element.

/** What browsers do with keys; what the app uses, it keeps from them. */
const USED = [
  ['[type=text], [type=search]', /^(.|Arrow.*|Home|End|Backspace|Delete|Enter)$/u],
  ['[type=radio]', /^Arrow/],
  ['input, button, summary', /^ $/],
  ['button, summary, a', /^Enter$/],
  ['[role=region]', /^(Arrow|Page|Home|End)/],
];

/** Keeps to a widget's box what is used in it. */
export function holdKeys(box) {
  let held; // what a press begins, it ends, wherever the focus has gone
  for (const type of ['keydown', 'keypress', 'keyup']) {
    box.addEventListener(type, (event) => {
      if (!event.composed) return; // never leaves the shadow root: what waited, and is done again (held.js)
      if (type === 'keydown') held = isUsed(event) ? event.code : null;
      if (held === event.code) event.stopPropagation();
    });
  }
}

function isUsed({ target, key, ctrlKey, metaKey, altKey, defaultPrevented }) {
  const isOfBrowser = !(ctrlKey || metaKey || altKey) && USED.some(([selector, keys]) => target.matches(selector) && keys.test(key));
  return isOfBrowser || defaultPrevented;
}
