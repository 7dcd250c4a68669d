/** Play without a network. Where the browser keeps nothing for us (a frame, a private window, a school's policy) the game goes on without. */

export interface Offline {
  /** Called once when everything is kept in this browser. */
  readonly whenReady: (tell: () => void) => void;
  /** Called when a newer game has arrived beside this one; `take` changes to it and loads the page again. */
  readonly whenNewer: (tell: (take: () => void) => void) => void;
}

const nothing: Offline = { whenReady: () => {}, whenNewer: () => {} };

/** Changes to the newer game: this page is loaded again once the newer worker stands in its place. */
function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}

/** Calls back when this worker has everything. */
function whenInstalled(worker: ServiceWorker, then: () => void): void {
  if (worker.state !== 'installing') then();
  else worker.addEventListener('statechange', () => worker.state === 'installed' && then());
}

function offlineBy(registered: ServiceWorkerRegistration): Offline {
  return {
    whenReady: (tell) => void navigator.serviceWorker.ready.then(tell),
    whenNewer: (tell) => {
      const look = () => {
        const worker = registered.waiting ?? registered.installing;
        // The first one replaces nobody, and is no news.
        if (worker && registered.active) whenInstalled(worker, () => tell(() => takeOver(worker)));
      };
      // It may have come before anybody asked.
      look();
      registered.addEventListener('updatefound', look);
    },
  };
}

/** Asks the browser to keep the game. Never rejects; `address` is where the built worker lies, relative to the page. */
export async function openOffline(address: string): Promise<Offline> {
  if (!('serviceWorker' in navigator)) return nothing;
  try {
    // Where workers are blocked by a tool or an extension, this answers with nothing at all, whatever the types say.
    const registered: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(address);
    return registered ? offlineBy(registered) : nothing;
  } catch {
    return nothing;
  }
}
