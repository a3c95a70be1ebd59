// Keeps all files of the page, so that it opens without a network; when one of them changes, all are fetched anew.
self.importScripts('./files.js');
const name = `page-${self.assetsManifest.version}`;
const files = self.assetsManifest.assets.filter(file => !/\.(br|gz)$/.test(file.url));

self.addEventListener('install', event => event.waitUntil((async () => {
  const kept = await caches.open(name);
  await kept.addAll(['./', ...files.map(file => new Request(file.url, { cache: 'no-cache' }))]);
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const other of await caches.keys()) if (other.startsWith('page-') && other !== name) await caches.delete(other);
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  if (event.request.method !== 'GET') return;
  event.respondWith((async () => {
    const kept = await caches.open(name);
    const wanted = event.request.mode === 'navigate' ? './' : event.request;
    return await kept.match(wanted, { ignoreSearch: true }) ?? fetch(event.request);
  })());
});
