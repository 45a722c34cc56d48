import {describe, expect, it} from 'vitest';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {countOf, isSound} from '../core/check';
import {findingText} from '../core/rule';
import {RULES} from '../core/rules';
import {applyEdits, badFixtures, check, csvFile, fixture, goodRows} from './fixtures';

const BAD = badFixtures();
/** Rules that need another file than an edited good one; they have tests of their own below. */
const APART = ['ada-isi', 'angka-sebagai-teks', 'jumlah-kolom'];

describe('the rules for action plans', () => {
  it('are more than sixty, each with its own id, title and ground', () => {
    expect(RULES.length).toBeGreaterThan(60);
    expect(new Set(RULES.map(({id}) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({title}) => title)).size).toBe(RULES.length);
    for (const {ground} of RULES) {
      if (ground.kind === 'sumber') expect(ground.sources?.length).toBeGreaterThan(0);
      if (ground.kind !== 'hitungan') expect(ground.text.length).toBeGreaterThan(20);
    }
  });

  it('each have a bad file', () => {
    expect([...BAD.map(({rule}) => rule), ...APART].sort()).toEqual(RULES.map(({id}) => id).sort());
  });

  it('find nothing in a good file, and count what they looked at', async () => {
    const report = await check(fixture('good/provinsi.csv'));
    expect(report.findings.map(findingText)).toEqual([]);
    expect(report.rules).toBe(RULES.length);
    expect(report.checked).toBeGreaterThan(2000);
    expect(isSound(report)).toBe(true);
  });

  it.each(BAD)('$rule is told with place, what was expected and found, and the mend', async ({rule, edits, expected}) => {
    const report = await check(csvFile(applyEdits(goodRows(), edits)));
    expect(report.findings.filter((one) => one.rule === rule).map(findingText).join('\n')).toBe(expected);
    expect(expected).not.toBe('');
  });

  it('tell many faults of one file at once', async () => {
    const edits = BAD.filter(({rule}) => ['target-turun', 'jumlah-baris', 'sumber-dana-kosong', 'risiko-kosong', 'urusan-salah', 'persen-luar'].includes(rule)).map((one) => one.edits).join('\n');
    const report = await check(csvFile(applyEdits(goodRows(), edits)));
    expect(new Set(report.findings.map(({rule}) => rule)).size).toBeGreaterThanOrEqual(6);
    expect(countOf(report, 'perbaiki')).toBeGreaterThan(5);
  });
});

describe('a file that is no plan', () => {
  it.each([
    ['a list of something else', 'Nama;Alamat;Telepon;Ket\nA;B;C;D\n'],
    ['a head without rows', `${goodRows()[0]?.join(';') ?? ''}\n`],
    ['prose', 'Kepada Yth. semua perangkat daerah\nharap mengisi Renaksi\n'],
  ])('is a fault, because nothing was checked: %s', async (_name, text) => {
    const report = await check({name: 'lain.csv', bytes: new TextEncoder().encode(text)});
    expect(report.findings.map(({rule}) => rule)).toContain('ada-isi');
    expect(isSound(report)).toBe(false);
  });

  it('is a fault also when it cannot be read at all', async () => {
    const report = await check({name: 'rusak.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2, 3])});
    expect(report.fileProblems).toHaveLength(1);
    expect(isSound(report)).toBe(false);
  });
});

describe('sums below the table', () => {
  const withTotal = (amount: string): string[][] => {
    const rows = goodRows();
    const at = rows[0]?.indexOf('Anggaran 2026') ?? 0;
    return [...rows, (rows[0] ?? []).map((_, index) => (index === 2 ? 'Jumlah' : index === at ? amount : ''))];
  };
  const sum = goodRows().slice(1).reduce((total, row) => total + Number(row[18]), 0);

  it('are held against the rows, to the rupiah', async () => {
    expect(goodRows()[0]?.[18]).toBe('Anggaran 2026');
    expect((await check(csvFile(withTotal(String(sum))))).findings).toEqual([]);
    const wrong = await check(csvFile(withTotal(String(sum + 1))));
    expect(wrong.findings.map(findingText)).toEqual([`lembar "berkas", baris 32, kolom S (Anggaran 2026): Baris jumlah tidak cocok. Diharapkan Rp${sum.toLocaleString('id-ID')}; ditemukan Rp${(sum + 1).toLocaleString('id-ID')} pada "Jumlah". Selisih Rp1. Hitung lagi atau pakai rumus.`]);
  });

  it('may also be subtotals of an affair', async () => {
    const rows = goodRows();
    const subtotal = rows.slice(1, 7).reduce((total, row) => total + Number(row[18]), 0);
    const line = (rows[0] ?? []).map((_, index) => (index === 2 ? 'Jumlah urusan pendidikan' : index === 18 ? String(subtotal) : ''));
    expect((await check(csvFile([...rows.slice(0, 7), line, ...rows.slice(7)]))).findings).toEqual([]);
  });
});

describe('numbers kept as text in an .xlsx', () => {
  it('are read, told, and left to the corrected file', async () => {
    const rows = goodRows().map((row, index) => row.map((value, column) => ({value: index > 0 && /^-?\d+(\.\d+)?$/.test(value) && !(index === 2 && column === 19) ? Number(value) : value === '' ? null : value})));
    const report = await check({name: 'berkas.xlsx', bytes: await writeXlsx([{name: 'Renaksi', rows}])});
    expect(report.findings.map(findingText)).toEqual(['lembar "Renaksi", baris 3, kolom T (Anggaran 2027): Angka tersimpan sebagai teks. Diharapkan sel angka; ditemukan teks "25200000000". Dibaca sebagai 25.200.000.000. Berkas hasil sudah menyimpannya sebagai angka.'].map((text) => text.replace('teks. Diharapkan', 'teks (Pendidikan menengah). Diharapkan')));
  });
});
