/** Words of the search interface that several parts share. */
import {translate} from '@docusaurus/Translate';
import {SECTOR_NAMES, isSector} from '../site/sectors';
import type {Locale} from '../site/dates';
import type {Facet, Kind} from './library';
import type {ShownAnswer} from './engine/present';
import type {SearchResult} from './searchState';

/** Name of a kind of content. */
export function kindLabel(kind: Kind): string {
  const labels: Record<Kind, string> = {
    peraturan: translate({id: 'search.kind.peraturan', description: 'Kind of content', message: 'Peraturan'}),
    pedoman: translate({id: 'search.kind.pedoman', description: 'Kind of content', message: 'Pedoman'}),
    praktik: translate({id: 'search.kind.praktik', description: 'Kind of content', message: 'Praktik baik'}),
    ide: translate({id: 'search.kind.ide', description: 'Kind of content', message: 'Ide'}),
    pertemuan: translate({id: 'search.kind.pertemuan', description: 'Kind of content', message: 'Pertemuan'}),
    indikator: translate({id: 'search.kind.indikator', description: 'Kind of content', message: 'Indikator'}),
    orientasi: translate({id: 'search.kind.orientasi', description: 'Kind of content', message: 'Orientasi'}),
    istilah: translate({id: 'search.kind.istilah', description: 'Kind of content', message: 'Istilah'}),
    sumber: translate({id: 'search.kind.sumber', description: 'Kind of content', message: 'Sumber'}),
    lainnya: translate({id: 'search.kind.lainnya', description: 'Kind of content', message: 'Lainnya'}),
  };
  return labels[kind];
}

/** Label of a filter. */
export function facetLabel(facet: Facet): string {
  const labels: Record<Facet, string> = {
    jenis: translate({id: 'search.facet.jenis', description: 'Label of a filter', message: 'Jenis'}),
    sektor: translate({id: 'search.facet.sektor', description: 'Label of a filter', message: 'Sektor'}),
    wilayah: translate({id: 'search.facet.wilayah', description: 'Label of a filter', message: 'Wilayah'}),
    tahun: translate({id: 'search.facet.tahun', description: 'Label of a filter', message: 'Tahun'}),
    naskah: translate({id: 'search.facet.naskah', description: 'Label of a filter', message: 'Naskah'}),
    status: translate({id: 'search.facet.status', description: 'Label of a filter', message: 'Status'}),
    bahasa: translate({id: 'search.facet.bahasa', description: 'Label of a filter', message: 'Bahasa'}),
    versi: translate({id: 'search.facet.versi', description: 'Label of a filter', message: 'Edisi pedoman'}),
  };
  return labels[facet];
}

/** A value of a facet in words. */
export function valueLabel(facet: Facet, value: string, locale: Locale): string {
  if (facet === 'jenis') return kindLabel(value as Kind);
  if (facet === 'sektor' && isSector(value)) return SECTOR_NAMES[locale][value];
  if (facet === 'naskah') return translate({id: 'search.text.held', description: 'Filter: regulations whose text is here', message: 'Ada naskahnya'});
  if (facet === 'bahasa') return value === 'en' ? translate({id: 'search.lang.en', description: 'Language of a result', message: 'Inggris'}) : translate({id: 'search.lang.id', description: 'Language of a result', message: 'Indonesia'});
  if (facet === 'versi' && value === 'berlaku') return translate({id: 'search.edition.current', description: 'Edition of the guidelines in force', message: 'Berlaku'});
  return value;
}

/** `pasal-5-ayat-2-huruf-a` → `Pasal 5 ayat (2) huruf a`. */
export function anchorLabel(anchor: string): string {
  return anchor
    .replace(/^pasal-([a-z0-9]+)/, (_all, number: string) => `Pasal ${number.toUpperCase()}`)
    .replace(/-ayat-([a-z0-9]+)/, ' ayat ($1)')
    .replace(/-huruf-([a-z]+)/, ' huruf $1')
    .replace(/-angka-(\d+)/, ' angka $1')
    .replace(/^lampiran-/, 'Lampiran ')
    .replace(/^bab-/, 'BAB ');
}

/** The cited part is not on the page of its regulation. */
export function partMissingLabel(): string {
  return translate({id: 'search.direct.missing', description: 'The cited part is not on the page', message: 'Bagian yang disebut belum ada naskahnya di sini.'});
}

/** Said and shown after two seconds of waiting. */
export function slowLabel(): string {
  return translate({id: 'search.slow', description: 'The line is slow', message: 'Jaringan lambat. Judul muncul lebih dahulu, kutipan menyusul.'});
}

/** How many results a query has. */
export function countLabel({total, direct}: ShownAnswer, q: string): string {
  const count = Math.max(total, direct.length);
  if (count === 0) return translate({id: 'search.count.none', description: 'Announced: no results', message: 'Tidak ada hasil untuk “{q}”.'}, {q});
  return translate({id: 'search.count.some', description: 'Announced: number of results', message: '{count} hasil untuk “{q}”.'}, {count: String(count), q});
}

/** What a screen reader hears of a state; nothing while there is nothing to know yet. */
export function stateLabel(result: SearchResult, q: string): string {
  if (result.status === 'ready') return countLabel(result.answer, q);
  if (result.status === 'failed') return translate({id: 'search.failed', description: 'The index could not be loaded', message: 'Pencarian gagal dimuat. Periksa jaringan.'});
  return (result.status === 'loading' || result.status === 'partial') && result.slow ? slowLabel() : '';
}
