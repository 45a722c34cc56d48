import {describe, expect, it} from 'vitest';
import {buildIndex} from '../../indexing/buildIndex';
import type {ExtractedPage} from '../../indexing/extract';
import {readIntent, wordingFactor} from '../intent';
import type {Kind} from '../../library';
import {openLibrary} from '../openLibrary';
import {answer} from '../query';

const page = (url: string, kind: Kind, title: string, text: string, meta: Readonly<Record<string, string>> = {}, lang = 'id'): ExtractedPage => ({url, title, lang, meta, description: '', kind, sections: [{anchor: '', heading: '', text, lang}], provisions: []});

async function urls(pages: readonly ExtractedPage[], q: string, locale = 'id'): Promise<string[]> {
  const files = buildIndex(pages, [], locale);
  const library = await openLibrary((path) => Promise.resolve(files.get(path) ?? ''));
  const {hits} = await answer(library, {q, filters: {}, limit: 10, typing: false}, {passages: false});
  return hits.map(({url}) => url);
}

describe('what the words of a query say about the page wanted', () => {
  it('reads kinds, years and neighbours; the year of a citation belongs to it', () => {
    const {kinds, year, pairs} = readIntent('Praktik baik dan ide-ide 2019', false);
    expect([[...kinds], year, [...pairs]]).toEqual([['praktik', 'ide'], true, ['praktik baik', 'baik dan', 'dan ide', 'ide 2019']]);
    expect([readIntent('perda 17/2024', true).year, readIntent('tahun 20199', false).year]).toEqual([false, false]);
  });

  it('gives a title more for each pair of neighbours that it shares with the query', () => {
    const asked = readIntent('luar panti sosial', false);
    expect([wordingFactor(asked, 'Di luar panti'), wordingFactor(asked, 'Panti di luar'), wordingFactor(readIntent('panti', false), 'Panti')]).toEqual([1.2, 1, 1]);
  });

  it('puts a page of the kind named first', async () => {
    const pages = [page('/praktik-baik/pajak/', 'praktik', 'Keringanan pajak di Contoh', 'Gagasan daerah Contoh.'), page('/belanja-ide/pajak/', 'ide', 'Keringanan pajak di Contoh', 'Gagasan daerah Contoh.')];
    expect(await urls(pages, 'gagasan contoh')).toEqual(['/belanja-ide/pajak/', '/praktik-baik/pajak/']);
    expect(await urls([...pages].reverse(), 'praktik contoh')).toEqual(['/praktik-baik/pajak/', '/belanja-ide/pajak/']);
  });

  it('hears that many are asked for, by a word for a list or by a doubled word', () => {
    expect(['daftar peraturan', 'Gagasan-gagasan daerah', 'semua indikator'].map((text) => readIntent(text, false).many)).toEqual([true, true, true]);
    expect(['peraturan', 'anti-antara', 'SD-SMP', 'kab-kota'].map((text) => readIntent(text, false).many)).toEqual([false, false, false, false]);
  });

  it('puts the list of a kind first when many of it are asked for, and only then', async () => {
    const ideas = ['pajak', 'portal', 'pasar'].map((name) => page(`/belanja-ide/${name}/`, 'ide', `Contoh ${name}`, `Gagasan daerah tentang ${name}.`));
    const pages = [page('/belanja-ide/', 'lainnya', 'Belanja ide', 'Gagasan daerah dan hal lain yang panjang ceritanya.'), ...ideas];
    expect((await urls(pages, 'gagasan-gagasan daerah'))[0]).toBe('/belanja-ide/');
    expect((await urls(pages, 'gagasan pajak daerah'))[0]).toBe('/belanja-ide/pajak/');
  });

  it('tells twins apart by the stop words of their titles', async () => {
    const pages = ['dalam', 'untuk'].map((where) => page(`/indikator/${where}/`, 'indikator', `Rehabilitasi anak ${where} panti`, 'Anak di panti.'));
    for (const where of ['dalam', 'untuk']) expect((await urls(pages, `anak ${where} panti`))[0]).toBe(`/indikator/${where}/`);
  });

  it('leads to a frozen edition only for a year in its title or other names', async () => {
    const pages = [page('/pedoman/laporan/', 'pedoman', 'Laporan SPM', 'Laporan sejak 2020.', {edisi: 'berlaku'}), page('/pedoman/2018/laporan/', 'pedoman', 'Laporan SPM dahulu', 'Laporan lama.', {edisi: '2018', alias: 'laporan 2019, laporan 2020'})];
    expect((await urls(pages, 'laporan spm 2020'))[0]).toBe('/pedoman/2018/laporan/');
    expect((await urls(pages, 'laporan spm'))[0]).toBe('/pedoman/laporan/');
    expect((await urls(pages, 'laporan spm 2023'))[0]).toBe('/pedoman/laporan/');
  });

  it('counts a year for less than a word', async () => {
    const pages = [page('/a/', 'lainnya', 'Laporan air minum', 'Laporan.'), page('/b/', 'lainnya', 'Pajak 2020', 'Laporan pajak 2020.'), page('/c/', 'lainnya', 'Taman', 'Bunga.')];
    expect((await urls(pages, 'laporan minum 2020'))[0]).toBe('/a/');
  });

  it('does not search for English stop words on the English site', async () => {
    const pages = [{...page('/en/praktik-baik/a/', 'praktik', 'Kartu', ''), sections: [{anchor: 'solusi', heading: 'What was done', text: 'Kartu dibagikan.', lang: 'id'}]}, page('/en/pedoman/spm/', 'pedoman', 'SPM in short', 'SPM sets services.', {edisi: 'berlaku'}, 'en')];
    expect(await urls(pages, 'what is spm', 'en')).toEqual(['/en/pedoman/spm/']);
  });
});
