// Packs: which one the page shows, as `?pack=NAME` says.
//
// The text of every pack is in the page. That of the pack shown belongs inside the element, the
// others below; they change places here.

const PARAMETER = 'pack';

/** Shows the pack that the address names; gives its name. */
export function showChosenPack() {
  const widget = document.querySelector('which-one');
  const shown = widget.querySelector('[data-text]');
  // Without script, all texts are open, and a link leads to one; with it, to the widget at the top.
  for (const link of document.querySelectorAll('.packs a')) link.hash = '';
  for (const text of document.querySelectorAll('details:has([data-text])')) text.open = false;
  const name = new URLSearchParams(location.search).get(PARAMETER) ?? shown.dataset.text;
  const text = [...document.querySelectorAll('[data-text]')].find((one) => one.dataset.text === name);
  if (!text) return shown.dataset.text;
  if (location.hash === `#${text.id}`) {
    history.replaceState(history.state, '', location.pathname + location.search);
    scrollTo(0, 0);
  }
  if (text !== shown) exchange(widget, shown, text);
  mark(name);
  return name;
}

function exchange(widget, shown, text) {
  const summary = text.closest('details').querySelector('summary');
  const titles = [summary, shown.querySelector('h2')].map((title) => title.textContent);
  text.replaceWith(shown);
  widget.append(text);
  widget.setAttribute('src', `packs/${text.dataset.text}.json`);
  [document.title, summary.textContent] = titles;
}

function mark(name) {
  for (const link of document.querySelectorAll('.packs a')) {
    if (link.dataset.pack === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
