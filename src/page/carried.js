// What a single file carries: gzipped, in base64. One way in, one way out.

/** A blob as text to carry. */
export async function carried(blob) {
  const bytes = new Uint8Array(await through(blob, new CompressionStream('gzip')).arrayBuffer());
  let letters = '';
  // In portions: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(letters);
}

/** What was carried, as a response to read. */
export function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt());
  return through(new Blob([bytes]), new DecompressionStream('gzip'));
}

function through(blob, stream) {
  return new Response(blob.stream().pipeThrough(stream));
}
