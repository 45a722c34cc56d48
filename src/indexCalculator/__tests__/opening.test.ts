import {describe, expect, it} from 'vitest';
import {loadServices} from '../../site/services/load';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import type {Sheet} from '../../site/sheets/types';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {calculate} from '../../site/spmIndex/calculate';
import {DEFAULT_CHOICES} from '../../site/spmIndex/choices';
import {EXAMPLE_NAMES} from '../exampleNames';
import {EXAMPLE_NUMBERS} from '../examples';
import {EMPTY_FORM, rowOf, toEntries} from '../form';
import {guessMapping} from '../opening/columns';
import {makeMatcher} from '../opening/match';
import {claimedTwice, readRows, takeRows} from '../opening/rows';
import {toCalculatorProps} from '../props';
import {toSheets} from '../workbook/sheets';

const {services} = toCalculatorProps(loadServices(process.cwd()), [], 'id');
const district = services.filter(({level}) => level === 'kabupaten-kota');
const match = makeMatcher(district);

async function sheetOf(name: string, text: string): Promise<Sheet> {
  const {sheets, problems} = await readWorkbook({name, bytes: new TextEncoder().encode(text)});
  expect(problems).toEqual([]);
  return sheets[0] ?? {name: '', rows: []};
}

function open(sheet: Sheet) {
  const mapping = guessMapping(sheet, match);
  const rows = readRows(sheet, mapping, match, 'id');
  return {mapping, rows, form: takeRows(EMPTY_FORM, rows)};
}

const EXAMPLES = EXAMPLE_NAMES.map((name) => ({...name, entries: EXAMPLE_NUMBERS[name.id]}));

describe('a service in the words of an office', () => {
  it.each(district.map(({id, name}) => [name, id]))('"%s" is known by its own name', (name, id) => {
    expect(match(name)).toBe(id);
    expect(match(`  ${name.toUpperCase()} `)).toBe(id);
  });

  it.each([
    ['Ibu hamil', 'kesehatan-kabkota-ibu-hamil'],
    ['1. Pelayanan Kesehatan Ibu Bersalin', 'kesehatan-kabkota-ibu-bersalin'],
    ['Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV', 'kesehatan-kabkota-hiv'],
    ['Orang Terduga TBC', 'kesehatan-kabkota-tuberkulosis'],
    ['ODGJ', 'kesehatan-kabkota-odgj-berat'],
    ['PAUD', 'pendidikan-kabkota-paud'],
    ['Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar di Luar Panti', 'sosial-kabkota-disabilitas-telantar'],
    ['Penderita Hipertensi', 'kesehatan-kabkota-hipertensi'],
    ['Pelayanan Ketentraman dan Ketertiban Umum', 'trantibumlinmas-kabkota-ketertiban-umum'],
    ['Penyelamatan dan evakuasi korban kebakaran', 'trantibumlinmas-kabkota-evakuasi-kebakaran'],
    ['Air limbah domestik', 'pekerjaan-umum-kabkota-air-limbah'],
    ['kesehatan-kabkota-balita', 'kesehatan-kabkota-balita'],
  ])('%s is %s', (text, id) => {
    expect(match(text)).toBe(id);
  });

  it.each(['Jumlah', 'Pelayanan kesehatan', 'Penyelamatan dan evakuasi korban', 'Belanja pegawai', '', '12'])('"%s" is no service for sure', (text) => {
    expect(match(text)).toBeUndefined();
  });
});

describe('an opened file', () => {
  it('with a title, two rows of heads, sector headings and a total gives the numbers of its services', async () => {
    const {mapping, rows, form} = open(
      await sheetOf(
        'capaian.csv',
        'Capaian SPM Kabupaten Contoh;;;;;\n;;;;;\nNo;Jenis Pelayanan Dasar;Penerima;Penerima;Mutu;Mutu\n;;Sasaran;Terlayani;Kebutuhan;Terpenuhi\n;KESEHATAN;10.200;7.920;90;77\n1;Ibu hamil;1.200;1.080;40;36\n2;Balita;9.000;6.840;50;41\n;Jumlah;10.200;7.920;90;77\n',
      ),
    );
    expect(mapping).toEqual({head: 3, columns: {service: 1, toServe: 2, served: 3, needed: 4, fulfilled: 5}});
    expect(rows.map(({number, service}) => [number, service])).toEqual([[5, ''], [6, 'kesehatan-kabkota-ibu-hamil'], [7, 'kesehatan-kabkota-balita'], [8, '']]);
    expect(toEntries(form, 'id')).toEqual({
      'kesehatan-kabkota-ibu-hamil': {toServe: 1200, served: 1080, quality: [{needed: 40, fulfilled: 36}]},
      'kesehatan-kabkota-balita': {toServe: 9000, served: 6840, quality: [{needed: 50, fulfilled: 41}]},
    });
  });

  it('without heads takes the columns of numbers right of the names in their order', async () => {
    const {mapping, form} = open(await sheetOf('a.csv', 'Balita,9000,6840,50,41\nIbu hamil,1200,1080,40,36\n'));
    expect(mapping).toEqual({head: -1, columns: {service: 0, toServe: 1, served: 2, needed: 3, fulfilled: 4}});
    expect(toEntries(form, 'id')['kesehatan-kabkota-balita']).toEqual({toServe: 9000, served: 6840, quality: [{needed: 50, fulfilled: 41}]});
  });

  it('keeps what is no count as it is written, so that the form can say what is wrong', async () => {
    const {form} = open(await sheetOf('a.csv', 'Layanan;Sasaran;Terlayani;Mutu dibutuhkan;Mutu terpenuhi\nBalita;9.000;6.840,5;50;banyak\n'));
    expect(rowOf(form, 'kesehatan-kabkota-balita')).toEqual({toServe: '9.000', served: '6840,5', quality: [{needed: '50', fulfilled: 'banyak'}]});
  });

  it('with two rows for one service takes the first and leaves the second to the reader', async () => {
    const {rows} = open(await sheetOf('a.csv', 'Layanan;Sasaran;Terlayani\nBalita;9000;6840\nPelayanan kesehatan balita;100;50\n'));
    expect(rows.map(({service}) => service)).toEqual(['kesehatan-kabkota-balita', '']);
    expect(claimedTwice(rows)).toEqual(new Set());
    expect(claimedTwice(rows.map((row) => ({...row, service: 'kesehatan-kabkota-balita'})))).toEqual(new Set(['kesehatan-kabkota-balita']));
  });

  it('leaves services alone that it does not name', async () => {
    const {rows} = open(await sheetOf('a.csv', 'Layanan;Sasaran;Terlayani\nBalita;9000;6840\n'));
    const before = takeRows(EMPTY_FORM, [{number: 1, text: '', numbers: {toServe: '5', served: '4', needed: '', fulfilled: ''}, service: 'kesehatan-kabkota-ibu-hamil', item: false}]);
    expect(rowOf(takeRows(before, rows), 'kesehatan-kabkota-ibu-hamil').toServe).toBe('5');
  });

  it.each(EXAMPLES.map((example) => [example.id, example] as const))('exported from example "%s" comes back with every number, items of quality too', async (_id, {level, region, entries}) => {
    const own = services.filter((service) => service.level === level);
    const result = calculate(own, entries, DEFAULT_CHOICES);
    const bytes = await writeXlsx(toSheets({level, region, period: '', services: own, entries, choices: DEFAULT_CHOICES, result, example: 'example', sources: {}, locale: 'id'}));
    const {sheets} = await readWorkbook({name: 'a.xlsx', bytes});
    const matcher = makeMatcher(own);
    const sheet = sheets[0] ?? {name: '', rows: []};
    const form = takeRows({...EMPTY_FORM, level}, readRows(sheet, guessMapping(sheet, matcher), matcher, 'id'));
    expect(toEntries(form, 'id')).toEqual(entries);
  });
});

describe('the invented examples', () => {
  it.each(EXAMPLES)('$id names services of its level only', ({level, entries}) => {
    const known = new Set(services.filter((service) => service.level === level).map(({id}) => id));
    expect(Object.keys(entries).filter((id) => !known.has(id))).toEqual([]);
  });

  it('the full ones name every service', () => {
    for (const {id, level, entries} of EXAMPLES) if (id !== 'lima') expect(Object.keys(entries)).toHaveLength(services.filter((service) => service.level === level).length);
  });
});
