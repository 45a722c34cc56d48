import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {toJsonLd} from '../jsonLd';
import {contentOf, pageOf} from './content';
import {withTexts} from './library';

const SITE = 'https://contoh.id/';
const TEXT = readFileSync(join(__dirname, '../grammar/__tests__/__fixtures__/perda.txt'), 'utf8');
const folder = 'data/regulasi/pp-3-2019';
const amending = {
  [`${folder}/meta.yml`]:
    'id: pp-3-2019\njenis: Peraturan Pemerintah\nsingkatan_jenis: PP\nnomor: "3"\ntahun: 2019\njudul: Perubahan\nsebutan: PP 3/2019\nwilayah: pusat\nteu_badan: Indonesia\nsubjek: [Contoh]\nbidang_hukum: Hukum Administrasi Negara\nbahasa: Indonesia\ntema: [spm]\nkepastian: sekunder\nsumber: [x1]\ndiperiksa: 2026-11-22\ntanggal_diundangkan: 2019-03-01\nrelasi:\n  - jenis: mengubah\n    peraturan: pp-2-2018\n',
  [`${folder}/ringkasan.md`]: 'Peraturan contoh ini dipakai untuk menguji pustaka. Isinya tidak nyata. Ia cukup panjang supaya lolos dari batas jumlah kata yang paling sedikit, yaitu dua puluh lima kata.',
};

/** Every string in a value, with the path that leads to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

describe('structured data of an act', () => {
  it('says what it is, its days, gazette and force, in schema.org and ELI', () => {
    expect(toJsonLd(pageOf('uu-1-2014'), SITE)).toEqual({
      '@context': ['https://schema.org', {eli: 'http://data.europa.eu/eli/ontology#', xsd: 'http://www.w3.org/2001/XMLSchema#', skos: 'http://www.w3.org/2004/02/skos/core#'}],
      '@type': ['Legislation', 'eli:LegalResource'],
      '@id': 'https://contoh.id/regulasi/uu-1-2014/',
      url: 'https://contoh.id/regulasi/uu-1-2014/',
      name: 'Undang-Undang Nomor 1 Tahun 2014 tentang Induk (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)',
      inLanguage: 'id',
      legislationIdentifier: 'UU 1/2014',
      legislationType: 'Undang-Undang',
      'eli:type_document': {'@type': 'skos:Concept', 'skos:prefLabel': {'@value': 'Undang-Undang', '@language': 'id'}},
      legislationJurisdiction: {'@type': 'AdministrativeArea', name: 'Indonesia'},
      legislationDate: '2014-09-30',
      'eli:date_document': {'@type': 'xsd:date', '@value': '2014-09-30'},
      datePublished: '2014-10-02',
      'eli:date_publication': {'@type': 'xsd:date', '@value': '2014-10-02'},
      isPartOf: {'@type': 'PublicationIssue', name: 'LN 2014/244, TLN 5587'},
      'eli:published_in': 'LN 2014/244, TLN 5587',
      legislationLegalForce: 'https://schema.org/InForce',
      'eli:in_force': {'@id': 'eli:InForce-inForce'},
      'eli:number': '1',
      legislationDateOfApplicability: '2014-10-02',
      'eli:first_date_entry_in_force': {'@type': 'xsd:date', '@value': '2014-10-02'},
      temporalCoverage: '2014-10-02/..',
      'eli:implementation_ensured_by': [{'@id': 'https://contoh.id/regulasi/pp-2-2018/'}],
      '@reverse': {legislationEnsuresImplementationOf: [{'@type': 'Legislation', '@id': 'https://contoh.id/regulasi/pp-2-2018/', name: 'PP 2/2018'}]},
    });
  });

  it('names what it implements as its basis, and what it amends', () => {
    expect(toJsonLd(pageOf('pp-2-2018'), SITE)).toMatchObject({
      legislationEnsuresImplementationOf: [{'@id': 'https://contoh.id/regulasi/uu-1-2014/'}],
      isBasedOn: [{'@id': 'https://contoh.id/regulasi/uu-1-2014/'}],
      'eli:ensures_implementation_of': [{'@id': 'https://contoh.id/regulasi/uu-1-2014/'}],
    });
    expect(toJsonLd(pageOf('pp-3-2019', amending), SITE)).toMatchObject({legislationAmends: [{'@id': 'https://contoh.id/regulasi/pp-2-2018/', name: 'PP 2/2018'}], 'eli:amends': [{'@id': 'https://contoh.id/regulasi/pp-2-2018/'}]});
  });

  it('says from the amended side that another act amends it', () => {
    expect(toJsonLd(pageOf('pp-2-2018', amending), SITE)).toMatchObject({'@reverse': {legislationAmends: [{'@id': 'https://contoh.id/regulasi/pp-3-2019/'}]}, 'eli:amended_by': [{'@id': 'https://contoh.id/regulasi/pp-3-2019/'}]});
  });

  it('keeps an act outside the library by name only', () => {
    expect(toJsonLd(pageOf('perda-kaltara-1-2024'), SITE).legislationRepeals).toEqual([{'@type': 'Legislation', name: 'Perda Kaltara 9/2013'}]);
  });

  it('has no day where only the year is known, and no start of force from the day of signing', () => {
    const keys = Object.keys(toJsonLd(pageOf('perda-kaltara-1-2024'), SITE));
    for (const key of ['legislationDate', 'datePublished', 'temporalCoverage', 'legislationDateOfApplicability', 'eli:date_document']) expect(keys).not.toContain(key);
  });

  it('claims no force for a doubtful status', () => {
    const page = pageOf('uu-1-2014');
    for (const code of ['belum-diperiksa', 'digantikan'] as const) {
      const data = toJsonLd({...page, status: {...page.status, code}}, SITE);
      for (const key of ['legislationLegalForce', 'eli:in_force', 'temporalCoverage', 'legislationDateOfApplicability', 'eli:first_date_entry_in_force']) expect(Object.keys(data)).not.toContain(key);
    }
    expect(toJsonLd({...page, status: {...page.status, code: 'dicabut'}}, SITE)).toMatchObject({legislationLegalForce: 'https://schema.org/NotInForce', 'eli:in_force': {'@id': 'eli:InForce-notInForce'}});
  });

  it('leaves out a relation that nobody has verified', () => {
    const page = pageOf('pp-2-2018');
    const data = toJsonLd({...page, relations: page.relations.map((one) => ({...one, certainty: 'perlu-verifikasi' as const}))}, SITE);
    expect(JSON.stringify(data)).not.toContain('uu-1-2014');
  });
});

describe('structured data of a text', () => {
  const texts = withTexts(['2018-01-05', '2019-03-01'], TEXT);
  const meta = texts['data/regulasi/pp-2-2018/meta.yml'] ?? '';
  const consolidated = {...amending, ...texts, 'data/regulasi/pp-2-2018/meta.yml': `${meta.trimEnd()}\n    memuat: [pp-3-2019]\n`};
  const data = toJsonLd(pageOf('pp-2-2018', consolidated), SITE);

  it('names each file with its kind', () => {
    expect((data.encoding as {contentUrl: string; encodingFormat: string}[]).map(({contentUrl, encodingFormat}) => [contentUrl.replace(`${SITE}regulasi/pp-2-2018/`, ''), encodingFormat])).toEqual([
      ['', 'text/html'],
      ['naskah.txt', 'text/plain'],
      ['akn.xml', 'application/akn+xml'],
      ['data.json', 'application/json'],
    ]);
  });

  it('gives each dated state, and only one with amendments consolidates', () => {
    const states = data.workExample as {'@id': string; legislationDateVersion: string; legislationConsolidates?: unknown; 'eli:realizes': unknown}[];
    expect(states.map(({legislationDateVersion, legislationConsolidates}) => [legislationDateVersion, legislationConsolidates])).toEqual([
      ['2018-01-05', undefined],
      ['2019-03-01', [{'@id': 'https://contoh.id/regulasi/pp-2-2018/'}, {'@id': 'https://contoh.id/regulasi/pp-3-2019/'}]],
    ]);
    expect(states[0]?.['@id']).toBe('https://contoh.id/regulasi/pp-2-2018/pada/2018-01-05/');
    expect(states[0]?.['eli:realizes']).toEqual({'@id': 'https://contoh.id/regulasi/pp-2-2018/'});
  });

  it('never calls a copy official or a state in force', () => {
    const said = strings(data);
    expect(said.filter(([path]) => path.endsWith('legislationLegalValue')).map(([, value]) => value)).toEqual(Array(10).fill('https://schema.org/UnofficialLegalValue'));
    expect(said.filter(([, value]) => /(Official|Authoritative|Definitive)LegalValue/.test(value)).every(([, value]) => value.endsWith('/UnofficialLegalValue'))).toBe(true);
    expect(said.filter(([path]) => /workExample.*(Force|in_force)/.test(path))).toEqual([]);
  });

  it('lists articles by permalink, and stays light', () => {
    expect((data.hasPart as {'@id': string; name: string}[]).map((part) => [part['@id'].split('#')[1], part.name])).toEqual([
      ['pasal-1', 'Pasal 1'],
      ['pasal-2', 'Pasal 2'],
      ['pasal-2a', 'Pasal 2A'],
      ['pasal-3', 'Pasal 3'],
      ['pasal-4', 'Pasal 4'],
      ['pasal-6', 'Pasal 6'],
    ]);
    const page = pageOf('pp-2-2018', consolidated);
    const many = {...page, exports: {downloads: page.exports?.downloads ?? [], states: page.exports?.states ?? [], articles: Array.from({length: 120}, (_, index) => `pasal-${index + 1}`)}};
    expect(gzipSync(JSON.stringify(toJsonLd(many, SITE))).length).toBeLessThan(6 * 1024);
  });

  it('leaves articles to data.json where there are more than 120', () => {
    const long = ['MEMUTUSKAN:', ...Array.from({length: 121}, (_, index) => `Pasal ${index + 1}\nIsi.`)].join('\n');
    expect(contentOf(withTexts(['2018-01-05'], long)).exports?.get('pp-2-2018')?.articles).toEqual([]);
  });
});

it('a model text is a creative work, and nothing about it is legislation', () => {
  const data = toJsonLd(pageOf('model-perda-contoh'), SITE);
  expect(data['@type']).toBe('CreativeWork');
  expect(JSON.stringify(data)).not.toMatch(/legislation|eli:|InForce/i);
});
