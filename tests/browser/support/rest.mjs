// The rest of the wasm, kept back: what a host answers until a journey lets it come.

/** Where the rest is. */
export const REST = '/which-one-rest-*.wasm';

/** A promise, and what keeps it. */
export function held() {
  let release;
  const until = new Promise((resolve) => {
    release = resolve;
  });
  return { until, release };
}

/** Opens a page to which the rest does not come before it is released. */
export async function withoutRest(host, open, page) {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(page);
  return rest;
}
