/**
 * Stands between the game and the network: everything that is shipped, but for the sounds, is kept here at the first visit, so that
 * the game, and any address within it, opens without a network. Sounds are kept as they are heard. A newer game
 * waits until somebody asks for it; what an open page still needs stays.
 * Built by `src/tools/offline.mjs` into `sw.js`, with the names of all files in the place of `shipped`.
 */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
/** What the builder knows: every file but the sounds, relative to this one, and a name that changes with any of them. */
interface Shipment {
  readonly name: string;
  readonly files: readonly string[];
}

declare const shipped: Shipment;
const worker = globalThis as unknown as Worker;
const prefix = 'covenant-';

/** Ours, and the one before it, for pages that were opened with it and fetch their parts as they go. */
async function forgetOlder(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== shipped.name);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(shipped.name);
  await cache.addAll(shipped.files.map((file) => new Request(file, { cache: 'no-cache' })));
  await forgetOlder();
}

/** Module scripts are asked for with another `Vary` than they were kept with; the address alone tells what they are. */
const alike = { ignoreVary: true, ignoreSearch: true };

const isSound = ({ url }: Request): boolean => /\.(webm|m4a)$/.test(new URL(url).pathname);

/** A sound is kept when somebody first hears it. A browser that cannot keep it plays it all the same. */
async function fetched(request: Request, cache: Cache): Promise<Response> {
  const response = await fetch(request);
  if (isSound(request) && response.status === 200) await cache.put(request, response.clone()).catch(() => {});
  return response;
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(shipped.name);
  const wanted = request.mode === 'navigate' ? 'index.html' : request;
  return (await cache.match(wanted, alike)) ?? (await caches.match(request, alike)) ?? fetched(request, cache);
}

const isOurs = ({ method, url }: Request): boolean => method === 'GET' && new URL(url).origin === location.origin;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
