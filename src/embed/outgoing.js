// Outgoing: texts that a reader takes away, to the clipboard or as a file.

// The clipboard is refused in some frames; what was to be copied is on the screen all the same.
export function copy(text) {
  navigator.clipboard?.writeText(text).catch(() => {});
}

/** Hands a text to the reader as a file, which no CSP has a say in. */
export function download({ name, text }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  // By then it has been written.
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}
