// Part of the service worker: keeps the files of the search index that searches have loaded, so that the same searches work
// without a connection. Files lie in folders named by generation and never change; each language's manifest names one.
const MOST_SEARCH_FILES = 400;
const isSearchData = (url) => url.origin === self.location.origin && below(url, 'cari/data/');
const isManifest = ({pathname}) => pathname.endsWith('/manifest.json');

/** Generations of one language's index that are kept, the one confirmed last at the end: its folder, and where its manifest lies. */
async function generations(cache, folder) {
  const paths = (await cache.keys()).map(({url}) => new URL(url));
  return paths
    .filter((url) => isManifest(url) && url.pathname.startsWith(folder))
    .map((url) => {
      const files = `${folder}${url.searchParams.get('generasi')}/`;
      return {manifest: url, files: paths.filter(({pathname}) => pathname.startsWith(files))};
    });
}

/** An old manifest stays beside its own files. Generations go as builds go: three stay. */
async function keepManifest({pathname}, response) {
  const folder = pathname.slice(0, -'manifest.json'.length);
  const cache = await caches.open(SEARCH);
  const {generation} = await response.clone().json();
  const key = `${pathname}?generasi=${generation}`;
  await cache.delete(key);
  await cache.put(key, response);
  const old = (await generations(cache, folder)).slice(0, -KEPT_BUILDS);
  await Promise.all(old.flatMap(({manifest, files}) => [manifest, ...files]).map((url) => cache.delete(url)));
}

/** The newest generation that is kept; an older one while the newer has less than half as many files. */
async function findManifest({pathname}) {
  const cache = await caches.open(SEARCH);
  const known = await generations(cache, pathname.slice(0, -'manifest.json'.length));
  const most = Math.max(...known.map(({files}) => files.length));
  const chosen = known.reverse().find(({files}) => files.length * 2 >= most);
  return chosen && cache.match(chosen.manifest);
}

async function keepSearchFile(path, response) {
  const cache = await caches.open(SEARCH);
  await cache.put(path, response);
  const files = (await cache.keys()).filter(({url}) => !isManifest(new URL(url)));
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST_SEARCH_FILES)).map((file) => cache.delete(file)));
}

/** Files of a generation never change: the kept copy first. What no search has loaded yet fails at once without a line, and the field says so. */
async function showSearchData(event, url) {
  if (isManifest(url)) {
    const kept = await findManifest(url);
    return ask(event, kept, (response) => keepManifest(url, response)).catch((error) => kept ?? Promise.reject(error));
  }
  const kept = await (await caches.open(SEARCH)).match(url.pathname);
  return kept ?? ask(event, undefined, (response) => keepSearchFile(url.pathname, response));
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && isSearchData(url)) event.respondWith(showSearchData(event, url));
});
