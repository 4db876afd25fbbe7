// Inside: where the loader finds the widget's files in a page that carries them.
//
// Must be done before the loader is: it asks for addresses, and these are the page's own.

/** What is carried under a name, gzipped and in base64, as a response to read. */
function unpacked(name) {
  const bytes = Uint8Array.from(atob(document.getElementById(name).textContent), (letter) => letter.charCodeAt());
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

async function address(name, type) {
  const blob = await unpacked(name).blob();
  return URL.createObjectURL(new Blob([blob], { type }));
}

globalThis.WHICH_ONE_INSIDE = {
  [WHICH_ONE_CORE]: await address('core', 'text/javascript'),
  [WHICH_ONE_WASM]: await address('wasm', 'application/wasm'),
  [WHICH_ONE_REST]: await address('rest', 'application/wasm'),
};

const pack = document.createElement('script');
pack.type = 'application/json';
pack.textContent = await unpacked('pack').text();
document.querySelector('which-one').append(pack);

const sheet = new CSSStyleSheet();
sheet.replaceSync(WHICH_ONE_STYLES);
document.adoptedStyleSheets = [sheet];
