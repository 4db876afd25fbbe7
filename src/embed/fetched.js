// Fetching a file of ours or a pack: the response, or the failure that says why there is none.
//
// A browser tells a page little of why a request failed. What the page's policy refused it says in an
// event of its own; for the rest, the file is asked for once more and looked at.

import { Failure } from './failure.js';

const refused = new Set();
document.addEventListener('securitypolicyviolation', (event) => refused.add(event.blockedURI));

/**
 * The response to a request that was answered well.
 * @param {URL | string} url a whole one
 */
export async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new Failure((await isRefused(url)) ? 'csp' : 'network', `${url} cannot be reached: ${error.message}`);
  }
  if (!response.ok) throw new Failure('http', `${url} answers ${response.status}`);
  return response;
}

/**
 * Why a file of ours could not be used, where all that is known is an error.
 * @param {URL} url
 * @param {Error} error what the browser said
 * @param {RegExp} wrongTypes the content types that explain it
 * @returns {Promise<Failure>}
 */
export async function reason(url, error, wrongTypes) {
  const said = `${url}: ${error.message}`;
  if (await isRefused(url)) return new Failure('csp', said);
  try {
    const type = (await fetched(url)).headers.get('content-type') ?? 'nothing';
    return wrongTypes.test(type) ? new Failure('mime', `${url} comes as ${type}`) : new Failure('integrity', said);
  } catch (failure) {
    return failure;
  }
}

/** Whether the page's policy did not let an address (or `wasm-eval`) be used. */
export async function isRefused(address) {
  await new Promise((resolve) => setTimeout(resolve)); // the event may come after the error
  return refused.has(String(address));
}
