import {expect, test} from 'vitest';
import {toRegulationPageProps, type RegulationPageProps} from '../props';
import {buildRegulationRoutes} from '../routes';
import {contentOf, withTexts, type Files} from './library';

function pageOf(id: string, extra?: Files): RegulationPageProps {
  const content = contentOf(extra);
  const one = content.regulations.find((regulation) => regulation.id === id);
  if (!one) throw new Error(id);
  return toRegulationPageProps(content, one);
}

test('routes are the list and one page a regulation, below the base', () => {
  expect(buildRegulationRoutes(contentOf(), '/en/').map(({path}) => path)).toEqual([
    '/en/regulasi/',
    '/en/regulasi/perda-kaltara-1-2024/',
    '/en/regulasi/pp-2-2018/',
    '/en/regulasi/uu-1-2014/',
    '/en/regulasi/model-perda-contoh/',
  ]);
});

test('a full citation ends with the gazette and its supplement', () => {
  expect(pageOf('uu-1-2014').citation).toEqual({
    short: 'UU 1/2014',
    full: 'Undang-Undang Nomor 1 Tahun 2014 tentang Induk (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)',
  });
});

test('a regional citation names the region, and leaves out an unknown gazette', () => {
  expect(pageOf('perda-kaltara-1-2024').citation.full).toBe('Peraturan Daerah Provinsi Kalimantan Utara Nomor 1 Tahun 2024 tentang Contoh');
});

test('a model text is cited as a model, without number', () => {
  expect(pageOf('model-perda-contoh').citation.full).toBe('Naskah model Peraturan Daerah tentang Contoh');
});

test('the implementing act is linked from the act that it implements', () => {
  expect(pageOf('uu-1-2014').relations).toEqual([
    {kind: 'dilaksanakan-oleh', id: 'pp-2-2018', name: 'PP 2/2018', title: 'Pelaksana', article: '18 ayat (3) UU 1/2014', partial: false, certainty: 'sekunder'},
  ]);
});

test('an act outside the library keeps its name and has no link', () => {
  expect(pageOf('perda-kaltara-1-2024').relations).toEqual([{kind: 'mencabut', name: 'Perda Kaltara 9/2013', partial: false, certainty: 'sekunder'}]);
});

test('a field that is marked unknown travels with its reason', () => {
  expect(pageOf('perda-kaltara-1-2024').metadata.signed).toEqual({unknown: 'Belum kami baca dari naskah.'});
});

test('records that name the act are listed, other regulations are not', () => {
  const idea = {'data/ide/contoh.yml': 'id: contoh\njudul: Ide contoh\nterkait:\n  peraturan: [uu-1-2014]\n'};
  expect(pageOf('uu-1-2014', idea).mentions.map(({kind, id}) => `${kind} ${id}`)).toEqual(['ide contoh']);
});

test('search gets the ways in which people type the citation', () => {
  expect(pageOf('perda-kaltara-1-2024').aliases).toBe('Perda 1/2024, Perda no 1 th 2024, Perda nomor 1 tahun 2024');
});

test('the page knows which text it shows and who has read it', () => {
  expect(pageOf('pp-2-2018', withTexts(['2018-01-05'])).text).toEqual({date: '2018-01-05', reading: 'impor-otomatis', scanned: false, contains: [], lacks: [], unrecorded: []});
  expect(pageOf('pp-2-2018').text).toBeUndefined();
});
