/// <reference lib="webworker" />

/** Keeps the page that reads, its scripts and its data, so that texts are read while the desk is stopped. Nothing of the record is kept. */
const CACHE = 'chancery-reading'
/** Files whose name changes with what is in them: kept once, they are kept. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/
const scope = self as unknown as ServiceWorkerGlobalScope

scope.addEventListener('install', () => void scope.skipWaiting())
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))

scope.addEventListener('message', (event) => {
  const urls = (event.data as { keep?: readonly string[] }).keep ?? []
  event.waitUntil(keep(urls))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api/')) return
  event.respondWith(answer(request))
})

/** The server's answer; what was kept of it where the server does not answer. Every page of the desk begins as the same document. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(request.mode === 'navigate' ? '/' : request)
    if (kept === undefined) throw error
    return kept
  }
}

/** Keeps what is asked for and nothing else: files of an earlier build go. */
async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  const wanted = new Set([new URL('/', location.origin).href, ...urls])
  for (const { url } of await cache.keys()) {
    if (!wanted.has(url)) await cache.delete(url)
    else if (NAMED_BY_CONTENT.test(url)) wanted.delete(url)
  }
  await cache.addAll([...wanted])
}
