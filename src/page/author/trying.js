// The widget that shows what was made, as any page embeds it.
//
// Owns the element: it is there while there is a pack, and keeps the answers that still fit another, and
// the view that the author looks at.

import { inTurn } from './turns.js';

/** Gives what the program may want of the widget. */
export function trying() {
  let widget;
  const show = (text) => {
    if (text === null) {
      widget?.remove();
      widget = undefined;
      return;
    }
    const pack = JSON.parse(text);
    if (widget) {
      widget.pack = pack;
      return;
    }
    widget = document.createElement('which-one');
    widget.pack = pack;
    widget.loading = 'eager';
    followView(widget);
    document.querySelector('.widget-place').append(widget);
  };
  return { show: inTurn(show) };
}

/** Lets the next pack begin with the view that the author has chosen. */
function followView(widget) {
  const chosen = new MutationObserver((changes) => {
    const tab = changes.map(({ target }) => target).find((one) => one.getAttribute('aria-selected') === 'true');
    if (tab) widget.view = tab.getAttribute('aria-controls').split('-').at(-1);
  });
  chosen.observe(widget.shadowRoot, { subtree: true, attributeFilter: ['aria-selected'] });
}
