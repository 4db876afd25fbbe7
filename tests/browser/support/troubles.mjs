// Everything that goes wrong on a journey's pages without the journey noticing: errors and warnings
// in the console, uncaught errors, requests that failed, answers of 400 and above. A journey is
// only right if there were none, or exactly those that it says it expects.

/** How long a story's end may wait for the last requests; one may be held back for good. */
const LAST_REQUESTS = 2_000;

/**
 * Notes the troubles of every page of a context: `seen` has them as lines of text, and `settle()`
 * is done when no request is under way and the pages have had time to say what came of them.
 */
export function watchTroubles(context, { scripts = true } = {}) {
  const seen = [];
  const underWay = new Set();
  let quiet = () => {};
  const ended = (request) => {
    underWay.delete(request);
    if (underWay.size === 0) quiet();
  };
  context.on('request', (request) => underWay.add(request));
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      seen.push(`console ${message.type()}: ${message.text()}${at(message.location()?.url)}`);
    }
  });
  // A CompileError comes without a stack.
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error()?.stack || error.error()}`));
  context.on('page', (page) => page.on('crash', () => seen.push(`crashed (${page.url()})`)));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // The page itself gave these up, by leaving or by removing a widget.
    if (why !== 'net::ERR_ABORTED') seen.push(`request failed: ${why}${at(request.url())}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`answered ${response.status()}${at(response.url())}`);
  });
  return { seen, settle };

  async function settle() {
    const noRequests = new Promise((done) => {
      quiet = done;
      if (underWay.size === 0) done();
    });
    await atMost(LAST_REQUESTS, noRequests);
    // What a page has said before it answers this has arrived here by then.
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
    // Where scripts are off nothing is said, and no callback comes.
    const pages = scripts ? context.pages() : [];
    await atMost(LAST_REQUESTS, Promise.allSettled(pages.map((page) => page.evaluate(idle))));
  }
}

async function atMost(milliseconds, promise) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(done, milliseconds);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}

function at(url) {
  return url ? ` (${url})` : '';
}

/**
 * Fails unless each line of `seen` fits one of the expected patterns (text or regular expression),
 * and each pattern fits a line: an expectation that has become wrong is found, too.
 */
export function assertTroubles(seen, expected) {
  const fits = (pattern, line) => (pattern instanceof RegExp ? pattern.test(line) : line.includes(pattern));
  const surprises = seen.filter((line) => !expected.some((pattern) => fits(pattern, line)));
  const missed = expected.filter((pattern) => !seen.some((line) => fits(pattern, line)));
  const problems = [
    ...surprises.map((line) => `  unexpected  ${line}`),
    ...missed.map((pattern) => `  did not come  ${pattern}`),
  ];
  if (problems.length > 0) throw new Error(`the pages had troubles:\n${problems.join('\n')}`);
}
