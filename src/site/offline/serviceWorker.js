// Keeps what the reader has opened, and what the reader has chosen to keep, readable without a connection.
// Plain JavaScript: the build copies this file to the root of the site and fills in `VERSION` (see plugin.ts).
// Nothing is fetched ahead: pages come here when they are opened or saved.
const VERSION = '__VERSION__';
/** Locale prefixes besides the root, e.g. ["en/"]. */
const LOCALES = '__LOCALES__'.split(',').filter(Boolean);
const PREFIX = 'pustaka-';
/** Opened pages and their assets; one cache a build, so that an old page keeps its old scripts. */
const VISITED = `${PREFIX}${VERSION}`;
/** What the reader saved; no build removes it. */
const SAVED = `${PREFIX}simpanan`;
/** Files of the search index that searches have loaded (see searchFiles.js). */
const SEARCH = `${PREFIX}indeks`;
const KEPT_BUILDS = 3;
const MOST_PAGES = 150;
/** On a line slower than this a kept page is shown instead. */
const PATIENCE = 4000;
const base = new URL(self.registration.scope).pathname;

const isPage = ({pathname}) => pathname.endsWith('/');
const below = ({pathname}, folder) => ['', ...LOCALES].some((locale) => pathname.startsWith(base + locale + folder));
const isAsset = (url) => below(url, 'assets/') || below(url, 'img/');
/** The page that helps without a connection, in the language of a path. */
const helpOf = (path) => `${base}${LOCALES.find((locale) => path.startsWith(base + locale)) ?? ''}luring/`;

/** Caches of builds, newest first. */
const buildCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SAVED && name !== SEARCH).reverse();

/** Newest build first, then what was saved. */
const cacheNames = async () => [...(await buildCaches()), SAVED];

async function find(path) {
  for (const name of await cacheNames()) {
    const found = await (await caches.open(name)).match(path, {ignoreSearch: true, ignoreVary: true});
    if (found) return found;
  }
  return undefined;
}

async function keep(path, response) {
  const cache = await caches.open(VISITED);
  await cache.put(path, response);
  const pages = (await cache.keys()).filter(({url}) => isPage(new URL(url)));
  await Promise.all(pages.slice(0, Math.max(0, pages.length - MOST_PAGES)).map((page) => cache.delete(page)));
}

const sound = (response) => response.ok && response.type === 'basic' && !response.redirected;

/** The network; the kept copy when the line stays silent for too long. What arrives is kept, also when it arrives late. */
function ask(event, kept, store) {
  const fresh = fetch(event.request).then((response) => {
    if (sound(response)) event.waitUntil(store(response.clone()).catch(() => undefined));
    return response;
  });
  const late = kept && new Promise((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE));
  event.waitUntil(fresh.catch(() => undefined));
  return late ? Promise.race([fresh, late]) : fresh;
}

/** The network first; a kept page when the line is dead or slow; else the page that says so. */
async function showPage(event, url) {
  const kept = await find(url.pathname);
  try {
    return await ask(event, kept, (response) => keep(url.pathname, response));
  } catch (error) {
    if (kept) return kept;
    if (event.request.mode !== 'navigate') throw error;
    const help = helpOf(url.pathname);
    return url.pathname === help ? Response.error() : Response.redirect(`${help}?dari=${encodeURIComponent(url.pathname)}`, 302);
  }
}

/** Names of scripts and styles carry a hash of what is in them: a kept one is as good as a new one. Pictures are asked for first. */
async function showAsset(event, url) {
  const hashed = url.pathname.includes('/assets/');
  const kept = await find(url.pathname);
  if (kept && hashed) return kept;
  try {
    const response = await fetch(event.request);
    if (sound(response)) event.waitUntil(keep(url.pathname, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** Takes a file from the browser's own store where it can, and puts it into a cache; true when it is there. */
async function put(cache, path, mode) {
  const response = await fetch(path, {cache: mode, headers: path.endsWith('/') ? {Accept: 'text/html'} : {}});
  if (!sound(response)) return false;
  await cache.put(path, response);
  return true;
}

const own = (paths) => paths.map((path) => new URL(path, self.location.origin)).filter((url) => url.origin === self.location.origin);

/** A page was opened: keep it and its assets. Says whether the page that helps without a connection is there. */
async function visited({halaman, aset}) {
  const cache = await caches.open(VISITED);
  for (const {pathname} of [...own(aset).filter(isAsset), ...own([halaman]).filter(isPage)]) {
    if (!(await cache.match(pathname))) await put(cache, pathname, 'force-cache').catch(() => false);
  }
  return {bantuan: (await cache.match(helpOf(halaman))) !== undefined};
}

const titleOf = (html) => (/<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '').trim();
const recordOf = (path) => `${base}luring/simpanan.json?halaman=${encodeURIComponent(path)}`;

async function readRecords(cache) {
  const keys = (await cache.keys()).filter(({url}) => new URL(url).pathname.endsWith('/luring/simpanan.json'));
  return Promise.all(keys.map(async (key) => (await cache.match(key)).json()));
}

/** Keeps a page, those that belong to it, and the assets of all. The record comes last: it never promises what is not there. */
async function save({halaman, lain, aset}) {
  const cache = await caches.open(SAVED);
  const files = [halaman, ...lain, helpOf(halaman), ...own(aset).filter(isAsset).map(({pathname}) => pathname)];
  for (const path of files) {
    if (!(await put(cache, path, 'default'))) throw new Error(path);
  }
  const judul = titleOf(await (await cache.match(halaman)).text());
  await cache.put(recordOf(halaman), new Response(JSON.stringify({halaman, judul, pada: new Date().toISOString().slice(0, 10), berkas: files})));
  return {};
}

/** Removes a saved page with whatever no other saved page needs. */
async function remove({halaman}) {
  const cache = await caches.open(SAVED);
  const records = await readRecords(cache);
  const needed = new Set(records.filter((one) => one.halaman !== halaman).flatMap(({berkas}) => berkas));
  const gone = records.filter((one) => one.halaman === halaman).flatMap(({berkas}) => berkas).filter((path) => !needed.has(path));
  await Promise.all([...gone, recordOf(halaman)].map((path) => cache.delete(path)));
  return {};
}

/** What is here: saved pages, then opened ones, newest first. */
async function list() {
  const saved = await readRecords(await caches.open(SAVED));
  const opened = new Map();
  for (const name of await buildCaches()) {
    const cache = await caches.open(name);
    for (const key of (await cache.keys()).reverse()) {
      const {pathname} = new URL(key.url);
      if (isPage(new URL(key.url)) && !pathname.endsWith('/luring/') && !opened.has(pathname)) opened.set(pathname, titleOf(await (await cache.match(key)).text()));
    }
  }
  return {simpanan: saved, dibuka: [...opened].map(([halaman, judul]) => ({halaman, judul}))};
}

/** Forgets every opened page, and with them what was searched; saved pages stay. */
async function forget() {
  await Promise.all([...(await buildCaches()), SEARCH].map((name) => caches.delete(name)));
  return {};
}

const TASKS = {dibuka: visited, simpan: save, hapus: remove, daftar: list, lupakan: forget};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await caches.open(VISITED);
      const old = (await buildCaches()).slice(KEPT_BUILDS);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  const html = event.request.mode === 'navigate' || (event.request.headers.get('accept') ?? '').startsWith('text/html');
  if (html && isPage(url)) event.respondWith(showPage(event, url));
  else if (isAsset(url)) event.respondWith(showAsset(event, url));
});

self.addEventListener('message', (event) => {
  const task = TASKS[event.data?.tugas];
  if (!task) return;
  const answer = (result) => event.ports[0]?.postMessage(result);
  event.waitUntil(task(event.data).then(answer, (error) => answer({galat: error.name === 'QuotaExceededError' ? 'penuh' : 'jaringan'})));
});
