// The service worker of the page: one build of it, whole, in a cache of its own.
//
// Owns the cache that is named by the build. A build is taken in only as a whole, every file with
// the very bytes that were built, and given out only as a whole; the next build waits until the
// reader agrees. It never serves another site's page, and an embed never registers it.

const CACHE = `which-one-${WHICH_ONE_BUILD}`;
const OURS = /^which-one-[0-9a-f]+$/;

self.addEventListener('install', (event) => event.waitUntil(takeIn()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
self.addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  if (name !== undefined) event.respondWith(kept(name, event.request));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});

async function takeIn() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(WHICH_ONE_FILES.map(([name, integrity]) => take(cache, name, integrity)));
  } catch (error) {
    await caches.delete(CACHE); // a part of it would only take up room
    throw error;
  }
}

async function take(cache, name, integrity) {
  const url = new URL(name, self.registration.scope);
  const response = await fetch(url, { cache: 'reload', integrity });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  // A response of our own, because some hosts redirect `x.html` to `x`, and a page may not be answered
  // with a response that was redirected. Its body is unpacked already.
  const headers = new Headers(response.headers);
  for (const packed of ['content-encoding', 'content-length']) headers.delete(packed);
  await cache.put(url, new Response(await response.blob(), { headers }));
}

async function clear() {
  const names = await caches.keys();
  const old = names.filter((name) => OURS.test(name) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  // So that the first visit already works without a network.
  await self.clients.claim();
}

/** The name of the file that a request is for; `undefined` if it is none of this build's. */
function nameOf({ method, url }) {
  const { scope } = self.registration;
  const address = new URL(url);
  address.search = address.hash = '';
  if (method !== 'GET' || !address.href.startsWith(scope)) return undefined;
  const path = address.href.slice(scope.length);
  const name = path === '' || path === 'index.html' ? './' : path;
  return WHICH_ONE_FILES.some(([ours]) => ours === name) ? name : undefined;
}

async function kept(name, request) {
  const cache = await caches.open(CACHE);
  // Browsers may clear a cache when room is short: then the network is as good as ever.
  return (await cache.match(new URL(name, self.registration.scope))) ?? fetch(request);
}
