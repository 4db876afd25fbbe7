// Keeping: answers in a link, for sharing, and in the tab's own storage, for coming back.
//
// Owns the page's fragment, `#film-music:origin=screen&audience=no;tea:leaves=yes`: a part for each
// widget, by its name, so that several on a page do not disturb each other. What a part says is the
// core's to read. Where storage is refused, nothing is kept.

/** The name of an element's answers: its id, or where its pack comes from. */
export function nameOf(element) {
  const name = element.id || element.getAttribute('src')?.replace(/^.*\//, '').replace(/\.json$/, '');
  return (name || 'which-one').replace(/[^\w.-]/g, '_');
}

/** The answers that the address or an earlier visit brings, and whether it is the address. */
export function kept(name) {
  const part = parts().find((one) => one.startsWith(`${name}:`));
  return { answers: part?.slice(name.length + 1) ?? stored(name) ?? '', linked: part !== undefined };
}

/** Keeps answers for coming back in the same tab. */
export function keep(name, answers) {
  try {
    sessionStorage.setItem(key(name), answers);
  } catch {
    // refused, or full: then nothing is kept
  }
}

/** The page's address with these answers in it. */
export function address(name, answers) {
  const url = new URL(location.href);
  const others = parts().filter((one) => !one.startsWith(`${name}:`));
  url.hash = [...others, `${name}:${answers}`].join(';');
  return url.href;
}

// Anything without a colon is the page's own fragment, and no answers.
function parts() {
  return decode(location.hash.slice(1)).split(';').filter((part) => /^[\w.-]+:/.test(part));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function stored(name) {
  try {
    return sessionStorage.getItem(key(name));
  } catch {
    return null;
  }
}

function key(name) {
  return `which-one:${location.pathname}:${name}`;
}
