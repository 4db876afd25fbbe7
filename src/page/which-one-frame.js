// For a page with the widget in a frame: gives the frame the height that the widget has.
//
// Owns nothing but frames that show embed.html, and believes only the window and the origin that
// belong to such a frame.

const HIGHEST = 50_000;

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== 'which-one:height') return;
  const height = Math.ceil(data.height);
  if (!(height > 0 && height <= HIGHEST)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.setProperty('height', `${height + border(frame)}px`);
    fits(frame);
  }
});

// A frame may have been there first; to all others this means nothing.
document.querySelectorAll('iframe').forEach(fits);

function fits(frame) {
  frame.contentWindow?.postMessage({ type: 'which-one:fits' }, '*');
}

/** A frame that is sandboxed away from its own site has no origin. */
function originOf(frame) {
  const isAway = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isAway ? 'null' : new URL(frame.src, location.href).origin;
}

function border(frame) {
  const { boxSizing } = getComputedStyle(frame);
  return boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}
