// Fetching a file of ours or a pack: the response, or the failure that says why there is none.

import { Failure } from './failure.js';

/** The response to a request that was answered well. */
export async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new Failure('network', `${url} cannot be reached: ${error.message}`);
  }
  if (!response.ok) throw new Failure('http', `${url} answers ${response.status}`);
  return response;
}
