// The service worker of the browser edition. The build replaces the two names in capitals: a version that changes when
// any file does, and the list of all files, the bundled packs among them.
const PREFIX = 'siap-'
const CACHE = `${PREFIX}__VERSION__`
const FILES = __FILES__

/** `reload`: past the browser's own cache, or a new version could be put together from old files. */
async function fillCache() {
  const cache = await caches.open(CACHE)
  await cache.addAll(['./', ...FILES].map((file) => new Request(file, { cache: 'reload' })))
}

async function dropOldCaches() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

/** Any page address is the one page; the screens are told apart after the `#`. */
async function answer(request) {
  const cache = await caches.open(CACHE)
  const stored = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true })
  return stored ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(fillCache()))
self.addEventListener('activate', (event) => event.waitUntil(dropOldCaches()))
// A newer version waits until the person takes it up: it never changes the files under a page that is in use.
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/.well-known/')) return
  event.respondWith(answer(event.request))
})
