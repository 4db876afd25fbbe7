// Runs in each subject's page before anything else: when it is first drawn what a reader waits for, and
// when the page has come to rest after something was done to it.

const bench = { shown: undefined, longTasks: 0, longest: 0 };
window.bench = bench;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    bench.longTasks += duration;
    bench.longest = Math.max(bench.longest, duration);
  }
}).observe({ type: 'longtask', buffered: true });

// What Chromium says a page uses leaves out the memory of wasm.
const memories = new Set();
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  const { memory } = (made.instance ?? made).exports;
  if (memory) memories.add(memory);
  return made;
};

/** Bytes that the page uses, the memory of wasm included. */
bench.memory = async () => {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, bytes);
};

/** Every root that may hold what is looked for: the document and open shadow roots. */
function* roots() {
  yield document;
  for (const element of document.querySelectorAll('which-one')) if (element.shadowRoot) yield element.shadowRoot;
}

bench.find = (selector) => {
  for (const root of roots()) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** After the frame that is being made has been drawn. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });

/** When what the selector finds was drawn first, in milliseconds from the page's first script. */
bench.first = async (selector) => {
  while (!bench.find(selector)) await drawn();
  return (await drawn()) - window.begun;
};

/** Presses what the selector finds, as a pointer would: some look at more than the click. */
bench.press = (selector) => {
  const found = bench.find(selector);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    found.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  }
  found.click();
};

const QUIET = 4; // frames without a change

/**
 * Does something, and waits until nothing changes any more.
 * @returns {Promise<number>} milliseconds until the last change was drawn
 */
bench.settled = async (act) => {
  const watched = [...roots()];
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes += 1;
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of watched) observer.observe(root, all);
  const began = performance.now();
  await act();
  let last;
  let seen = -1;
  for (let quiet = 0; quiet < QUIET; ) {
    const at = await drawn();
    if (changes === seen && changes > 0) {
      quiet += 1;
    } else {
      [seen, quiet, last] = [changes, 0, at];
    }
    if (at - began > 60_000) throw new Error('nothing changed, or it never stopped');
  }
  observer.disconnect();
  return last - began;
};
