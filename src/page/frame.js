// The script of embed.html: the widget in a frame of another page.
//
// Owns what the address may ask for, and telling the page around how high the widget is. It never
// knows that page; the element says everything that is to be said of a pack that cannot be loaded.

const ASKED = ['src', 'view', 'theme'];

const widget = document.querySelector('which-one');
const asked = new URLSearchParams(location.search);
for (const name of ASKED) {
  if (asked.has(name)) widget.setAttribute(name, asked.get(name));
}

const root = document.documentElement;
let told;

// Before the widget is there, its height says nothing, and the frame keeps the one its page gave it.
for (const event of ['which-one-ready', 'which-one-error']) widget.addEventListener(event, watch, { once: true });

function watch() {
  watch.seen ??= new ResizeObserver(tell);
  watch.seen.observe(document.body);
}

function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  // To whoever it is: a height is no secret, and which page this is in, only the browser knows.
  parent.postMessage({ type: 'which-one:height', height }, '*');
}

// A page that makes room needs no scroll bar, which would come and go while the frame follows. Its
// script may have come later than the first height.
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.type !== 'which-one:fits' || 'fits' in root.dataset) return;
  root.dataset.fits = '';
  if (told === undefined) return;
  told = undefined;
  tell();
});
