/** An answer as elements: the search page of the site in small. */
import {translate} from '@docusaurus/Translate';
import {fewerWords, stringifyState, type SearchState} from '../filters';
import {anchorLabel, kindLabel, partMissingLabel} from '../labels';
import type {ShownAnswer, ShownDirect, ShownHit, ShownSection} from '../engine/present';
import {element, marked} from './elements';

/** Where an address of the site lies in the pack. */
type Locate = (url: string) => string;

const note = (text: string): HTMLElement => element('p', {}, text);

function drawDirect(hits: readonly ShownDirect[], lawless: string | undefined, locate: Locate): HTMLElement[] {
  if (hits.length === 0 && !lawless) return [];
  const rows = hits.map(({url, anchor, title, status, partMissing}) => {
    const text = anchor ? `${anchorLabel(anchor)} · ${title}` : title;
    const facts = [status, partMissing ? partMissingLabel() : undefined].filter(Boolean).join(' · ');
    return element('li', {}, element('a', {href: locate(url), lang: 'id'}, text), element('span', {class: 'paket-keterangan'}, ` ${facts}`));
  });
  const heading =
    hits.length === 1 && !lawless
      ? translate({id: 'search.direct.one', description: 'Heading above the one cited regulation', message: 'Langsung ke'})
      : translate({id: 'search.direct.many', description: 'Heading above several regulations that a citation may mean', message: 'Peraturan mana yang dimaksud?'});
  const part = lawless ? anchorLabel(lawless) : '';
  const more = lawless ? [note(translate({id: 'search.direct.lawless', description: 'A pasal was asked for without its regulation', message: '{part} ada di banyak peraturan. Tambahkan nama peraturannya, misalnya: {part} UU 8/2016.'}, {part}))] : [];
  return [element('section', {class: 'paket-langsung'}, hits.length > 0 ? [element('h2', {}, heading)] : [], more, element('ul', {}, rows))];
}

const drawSection = ({url, heading, passage}: ShownSection, lang: string | undefined, locate: Locate): HTMLElement =>
  element('li', {lang}, element('a', {href: locate(url)}, heading), passage ? [element('p', {class: 'paket-kutipan'}, marked(passage))] : []);

function drawHit(hit: ShownHit, locate: Locate): HTMLElement {
  const edition = hit.versi === 'berlaku' ? undefined : hit.versi;
  const facts = [kindLabel(hit.kind), hit.wilayah, edition, hit.kind === 'peraturan' ? hit.status : undefined].filter(Boolean).join(' · ');
  const section = hit.section ? [element('span', {}, ` › ${hit.section}`)] : [];
  return element(
    'li',
    {},
    element('p', {class: 'paket-keterangan'}, facts),
    element('h3', {lang: hit.lang}, element('a', {href: locate(hit.url)}, marked(hit.title), section)),
    hit.passage ? [element('p', {class: 'paket-kutipan', lang: hit.lang}, marked(hit.passage))] : [],
    hit.more.length > 0 ? [element('ul', {class: 'paket-lain'}, hit.more.map((one) => drawSection(one, hit.lang, locate)))] : [],
  );
}

function drawNotes({redirected, corrected, total}: ShownAnswer): HTMLElement[] {
  const official = redirected ? [translate({id: 'search.redirected', description: 'A term was replaced by the respectful one', message: 'Kami mencari dengan istilah resmi: {term}.'}, {term: redirected})] : [];
  const mended = corrected.map(([typed, used]) => translate({id: 'search.corrected', description: 'A word was taken for a typing error', message: '“{typed}” tidak ditemukan. Menampilkan hasil untuk “{used}”.'}, {typed, used}));
  return [...official, ...(total > 0 ? mended : [])].map(note);
}

function drawNothing({nearest}: ShownAnswer, {q, filters}: SearchState): HTMLElement {
  const queries = (label: string, words: readonly string[]): HTMLElement[] =>
    words.length === 0 ? [] : [element('li', {}, `${label} `, words.flatMap((word, at) => [at > 0 ? ', ' : '', element('a', {href: stringifyState({q: word, filters: {}})}, word)]))];
  const unfiltered = element('a', {href: stringifyState({q, filters: {}})}, translate({id: 'search.none.filters', description: 'Advice without results: lift the filters', message: 'Cari tanpa saringan'}));
  return element(
    'section',
    {},
    element('h2', {}, translate({id: 'search.none.title', description: 'Heading: no results', message: 'Tidak ada hasil'})),
    element(
      'ul',
      {},
      Object.keys(filters).length > 0 ? [element('li', {}, unfiltered)] : [],
      queries(translate({id: 'search.none.nearest', description: 'Advice without results: near words', message: 'Kata yang mirip:'}), nearest),
      queries(translate({id: 'search.none.shorter', description: 'Advice without results: one word of the query', message: 'Satu kata saja:'}), fewerWords(q)),
      element('li', {}, translate({id: 'search.none.number', description: 'Advice without results', message: 'Untuk peraturan, tulis jenis, nomor, dan tahun: permendagri 59 2021.'})),
    ),
  );
}

/** A button that is not part of a form. */
function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', class: 'tombol tombol--garis'}, text);
  made.addEventListener('click', onClick);
  return made;
}

/** @param onMore asks for more results. */
export function drawAnswer(answer: ShownAnswer, state: SearchState, locate: Locate, onMore: () => void): HTMLElement[] {
  const {hits, total, direct, lawless} = answer;
  const more = total > hits.length ? [button(translate({id: 'search.more', description: 'Button: show more results', message: 'Tampilkan lebih banyak'}), onMore)] : [];
  const list = [element('h2', {}, translate({id: 'search.results', description: 'Heading above the results', message: '{count} hasil untuk “{q}”'}, {count: String(total), q: state.q})), element('ol', {}, hits.map((hit) => drawHit(hit, locate))), ...more];
  const nothing = direct.length === 0 && answer.complete ? [drawNothing(answer, state)] : [];
  return [...drawDirect(direct, lawless, locate), ...drawNotes(answer), ...(total > 0 ? list : nothing)];
}

export const drawLoading = (): HTMLElement => note(translate({id: 'search.loading', description: 'The index is loading', message: 'Memuat …'}));

/** The files of the index are not where they should be; mostly the zip file was not extracted. */
export function drawFailed(onRetry: () => void): HTMLElement {
  const text = translate({id: 'search.pack.failed', description: 'The index of the offline pack cannot be read', message: 'Berkas indeks pencarian tidak terbaca. Ekstrak seluruh berkas zip ke satu folder, lalu buka halaman dari sana.'});
  return element('div', {class: 'paket-gagal', role: 'alert'}, note(text), button(translate({id: 'search.retry', description: 'Button: try loading the index again', message: 'Coba lagi'}), onRetry));
}
