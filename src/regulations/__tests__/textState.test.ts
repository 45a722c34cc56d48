import {expect, test} from 'vitest';
import {textStateOf, type CurrentText} from '../textState';
import {contentOf, SUMMARY, withTexts, type Files} from './library';

const BASE = 'data/regulasi/pp-2-2018';

/** An act that amends PP 2/2018. */
function amending(number: number, year: number, from?: string): Files {
  const meta = `id: pp-${number}-${year}
jenis: Peraturan Pemerintah
singkatan_jenis: PP
nomor: "${number}"
tahun: ${year}
judul: Perubahan
sebutan: PP ${number}/${year}
wilayah: pusat
subjek: [Contoh]
bidang_hukum: Hukum Administrasi Negara
bahasa: Indonesia
tema: [spm]
kepastian: sekunder
sumber: [x1]
diperiksa: 2026-11-22
${from ? `tanggal_diundangkan: ${from}\n` : ''}relasi:
  - jenis: mengubah
    peraturan: pp-2-2018
`;
  return {[`data/regulasi/pp-${number}-${year}/meta.yml`]: meta, [`data/regulasi/pp-${number}-${year}/ringkasan.md`]: SUMMARY};
}

function textWith(memuat: string, others: Files): CurrentText | undefined {
  const files: Record<string, string> = {...withTexts(['2020-05-01'])};
  files[`${BASE}/meta.yml`] += memuat;
  const content = contentOf({...files, ...others});
  const one = content.regulations.find(({id}) => id === 'pp-2-2018');
  return one && textStateOf(content, one);
}

const names = (views: CurrentText['contains'] | undefined): string[] => (views ?? []).map(({name}) => name);

test('an amendment that the record names is in the text', () => {
  const state = textWith('    memuat: [pp-5-2020]\n', amending(5, 2020, '2020-05-01'));
  expect([names(state?.contains), names(state?.lacks), names(state?.unrecorded)]).toEqual([['PP 5/2020'], [], []]);
});

test('an amendment that began after the text cannot be in it', () => {
  expect(names(textWith('', amending(6, 2021))?.lacks)).toEqual(['PP 6/2021']);
});

test('an older amendment that the record does not name stays unrecorded: silence is no answer', () => {
  expect(names(textWith('', amending(5, 2019, '2019-02-01'))?.unrecorded)).toEqual(['PP 5/2019']);
  expect(names(textWith('', amending(5, 2020))?.unrecorded)).toEqual(['PP 5/2020']);
});

test('an amendment that does not hold yet is not counted', () => {
  const state = textWith('', amending(9, 2027, '2027-01-01'));
  expect(names(state?.lacks)).toEqual([]);
});

test('a regulation without a text has no state', () => {
  const content = contentOf();
  expect(content.regulations.map((one) => textStateOf(content, one))).toEqual([undefined, undefined, undefined, undefined]);
});
