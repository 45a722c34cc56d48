import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {buildLibrary, contentOf, withTexts} from '../../__tests__/library';
import {loadTiers} from '../load';
import {tierRowsOf, toTierPageProps} from '../props';
import {provisionIds} from '../provision';

const fixture = (name: string): string => readFileSync(join(__dirname, '__fixtures__', `${name}.yml`), 'utf8');
const FILE = 'data/padanan/contoh.yml';
const TEXT = withTexts(['2018-01-05'], 'BAB I\nUMUM\n\nPasal 1\nSatu.\n\nPasal 2\n(1) Dua.\n(2) Tiga.\n');

function faults(name: string): string[] {
  const {problems} = loadTiers(buildLibrary(undefined, {...TEXT, [FILE]: fixture(name)}));
  return problems.map(({line, field, message}) => `${line ?? ''} ${field ?? ''}: ${message}`);
}

test('a good table has no fault', () => {
  expect(faults('good')).toEqual([]);
});

test('every bad table gives exactly its messages', () => {
  const names = readdirSync(join(__dirname, '__fixtures__')).map((name) => name.replace('.yml', '')).filter((name) => name !== 'good');
  expect(Object.fromEntries(names.map((name) => [name, faults(name)]))).toMatchInlineSnapshot(`
    {
      "no-source": [
        "12 baris.0.uu.0: "sumber" wajib ada untuk UU 1/2014. Hanya naskah model yang boleh tanpa sumber.",
      ],
      "no-such-ayat": [
        "19 baris.0.pp.0.pasal.1: "2 ayat (3)" tidak ada dalam naskah PP 2/2018 di pustaka ini (dicari: #pasal-2-ayat-3).",
      ],
      "provision-misspelt": [
        "13 baris.0.uu.0.pasal.0: diharapkan nomor pasal (contoh: "53", "40–44", "27 ayat (3)", "9 ayat (6)–(7)"), ditemukan "Pasal 18".",
      ],
      "row-twice": [
        "27 baris.1.id: baris "pelayanan" ditulis dua kali.",
      ],
      "says-nothing": [
        "25 baris.0.perda.0.isi: diharapkan 3–30 kata, ditemukan 2 kata.",
      ],
      "unknown-act": [
        "12 baris.0.uu.0.peraturan: peraturan "uu-1-2015" tidak ada di pustaka. Mungkin maksudnya "uu-1-2014"?",
      ],
      "wrong-tier": [
        "18 baris.0.pp.0.peraturan: kolom "pp" untuk peraturan pemerintah atau peraturan presiden, ditemukan Perda Kaltara 1/2024 (Peraturan Daerah).",
      ],
    }
  `);
});

test('a provision is a link only where our text has it', () => {
  const content = contentOf({...TEXT, [FILE]: fixture('good')});
  const [set] = content.tiers;
  const row = set && toTierPageProps(content, set).rows[0];
  expect(row?.cells.pp).toMatchObject({value: [{id: 'pp-2-2018', provisions: [{words: '1–2', anchor: 'pasal-1'}, {words: '2 ayat (2)', anchor: 'pasal-2-ayat-2'}]}]});
  expect(row?.cells.uu).toMatchObject({value: [{provisions: [{words: '18 ayat (3)'}]}]});
  expect(row?.cells.uu).not.toMatchObject({value: [{provisions: [{anchor: expect.anything()}]}]});
});

test('an act sees only the rows that name it', () => {
  const content = contentOf({...TEXT, [FILE]: fixture('good')});
  expect(tierRowsOf(content, 'pp-2-2018').flatMap(({rows}) => rows.map(({id}) => id))).toEqual(['pelayanan']);
  expect(tierRowsOf(content, 'perda-kaltara-1-2024')).toEqual([]);
});

test.each([
  ['53', ['pasal-53']],
  ['5A', ['pasal-5a']],
  ['40–44', ['pasal-40', 'pasal-44']],
  ['27 ayat (3)', ['pasal-27-ayat-3']],
  ['9 ayat (6)–(7)', ['pasal-9-ayat-6', 'pasal-9-ayat-7']],
  ['5 ayat (2) huruf a', ['pasal-5-ayat-2-huruf-a']],
  ['6 huruf b', ['pasal-6-huruf-b']],
  ['Pasal 5', undefined],
  ['5-7', undefined],
])('%s names %s', (words, ids) => {
  expect(provisionIds(words)).toEqual(ids);
});
