// Offline: the service worker of this page, and the question whether a new version may take over.
//
// A version changes as a whole and only when the reader agrees: a new worker waits, the prompt asks,
// and every tab of the page is loaded anew when the new one has taken over. Where service workers or
// storage are refused, the page works as before, over the network.

/** The worker of the version that this page is of; none on the first visit. */
let inCharge;

/** Registers the worker once the page is there. */
export function workOffline() {
  let workers;
  try {
    workers = navigator.serviceWorker; // some sandboxed frames refuse even to be asked
  } catch {
    return;
  }
  if (!workers) return;
  // The first worker of all takes over a page that is of its own version already.
  inCharge = workers.controller;
  workers.addEventListener('controllerchange', () => {
    if (inCharge) location.reload();
    inCharge = workers.controller;
  });
  if (document.readyState === 'complete') register(workers);
  else addEventListener('load', () => register(workers), { once: true });
}

async function register(workers) {
  try {
    const registration = await workers.register('sw.js', { updateViaCache: 'none' });
    // A page that was loaded past the worker has one all the same, and changes with the others.
    if (registration.active?.state === 'activated') inCharge ??= registration.active;
    offer(registration);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offer(registration));
    });
  } catch {
    // refused: then there is a network, or nothing
  }
}

/** Asks, when a new version waits beside one in use. */
function offer({ waiting, active }) {
  if (!waiting || !active) return;
  const prompt = document.querySelector('.update');
  prompt.querySelector('button').onclick = () => waiting.postMessage('take over');
  prompt.hidden = false;
}
