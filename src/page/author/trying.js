// The widget that shows what was made, as any page embeds it.
//
// Owns the element: it is there while there is a pack, and keeps the answers that still fit another.

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
    document.querySelector('.widget-place').append(widget);
  };
  return { show: inTurn(show) };
}
