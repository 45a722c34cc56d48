import {expect, test} from 'vitest';
import {buildRelations} from '../relations';
import {regulationSchema, type RegulationRecord} from '../schema';
import {computeStatus, type StatusCode} from '../status';

const TODAY = '2026-11-22';

function act(id: string, more: Record<string, unknown> = {}): RegulationRecord {
  const [, region = '', number = '', year = ''] = /^perda-(.+)-(\d+)-(\d{4})$/.exec(id) ?? [];
  return regulationSchema.parse({
    id,
    jenis: 'Peraturan Daerah',
    singkatan_jenis: 'Perda',
    nomor: number,
    tahun: Number(year),
    judul: 'Contoh',
    sebutan: `Perda ${number}/${year}`,
    wilayah: region,
    subjek: ['Contoh'],
    bidang_hukum: 'Hukum Administrasi Negara',
    bahasa: 'Indonesia',
    tema: ['spm'],
    kepastian: 'sekunder',
    sumber: ['x1'],
    diperiksa: TODAY,
    ...more,
  });
}

function statusOf(target: RegulationRecord, others: readonly RegulationRecord[] = [], today = TODAY): StatusCode {
  const relations = buildRelations([target, ...others]);
  return computeStatus(target, relations.get(target.id) ?? [], today).code;
}

const old = act('perda-x-1-2012');
const doing = (jenis: string, more: Record<string, unknown> = {}, date = '2016-05-01'): RegulationRecord =>
  act('perda-x-2-2016', {tanggal_diundangkan: date, relasi: [{jenis, peraturan: old.id, ...more}]});

test('an act that nobody touches is in force', () => {
  expect(statusOf(old)).toBe('berlaku');
});

test('an act amended by one in effect is in force with amendments', () => {
  expect(statusOf(old, [doing('mengubah')])).toBe('berlaku-dengan-perubahan');
});

test('being implemented or cited changes nothing', () => {
  expect(statusOf(old, [doing('melaksanakan')])).toBe('berlaku');
  expect(statusOf(old, [doing('mengacu')])).toBe('berlaku');
});

test('a repeal ends it, from the day on which the repealing act takes effect', () => {
  expect(statusOf(old, [doing('mencabut')], '2016-04-30')).toBe('berlaku');
  expect(statusOf(old, [doing('mencabut')], '2016-05-01')).toBe('dicabut');
});

test('a repealing act known by its year only counts from the next year on', () => {
  const repeal = act('perda-x-2-2016', {relasi: [{jenis: 'mencabut', peraturan: old.id}]});
  expect(statusOf(old, [repeal], '2016-12-31')).toBe('berlaku');
  expect(statusOf(old, [repeal], '2017-01-01')).toBe('dicabut');
});

test('a repeal outweighs an amendment', () => {
  const amending = act('perda-x-3-2014', {relasi: [{jenis: 'mengubah', peraturan: old.id}]});
  expect(statusOf(old, [amending, doing('mencabut')])).toBe('dicabut');
});

test('a partial repeal leaves the rest in force', () => {
  expect(statusOf(old, [doing('mencabut', {sebagian: true})])).toBe('dicabut-sebagian');
});

test('a repeal whose clause nobody has read is only a replacement', () => {
  expect(statusOf(old, [doing('mencabut', {kepastian: 'perlu-verifikasi'})])).toBe('digantikan');
});

test('a repeal by an act outside the library counts', () => {
  expect(statusOf(act('perda-x-1-2012', {relasi: [{jenis: 'dicabut-oleh', di_luar: 'Perda X 4/2022'}]}))).toBe('dicabut');
});

test('a repealed act stays repealed when the repealing act is repealed itself (UU 12/2011 Lampiran II, 229)', () => {
  const third = act('perda-x-5-2020', {relasi: [{jenis: 'mencabut', peraturan: 'perda-x-2-2016'}]});
  expect(statusOf(old, [doing('mencabut'), third])).toBe('dicabut');
});

test('an act that commences later is not yet in force', () => {
  const later = act('perda-x-1-2026', {tanggal_diundangkan: '2026-11-01', tanggal_berlaku: '2027-01-01'});
  expect(statusOf(later)).toBe('belum-berlaku');
  expect(statusOf(later, [], '2027-01-01')).toBe('berlaku');
});

test('an unverified record claims no status', () => {
  expect(statusOf(act('perda-x-1-2012', {kepastian: 'perlu-verifikasi'}))).toBe('belum-diperiksa');
});

test('an act whose validity nobody has checked claims no status, unless it is repealed', () => {
  const unchecked = act('perda-x-1-2012', {status_diperiksa: false});
  expect(statusOf(unchecked)).toBe('belum-diperiksa');
  expect(statusOf(unchecked, [doing('mencabut')])).toBe('dicabut');
});

test('an act of this year without any date claims no status', () => {
  expect(statusOf(act('perda-x-1-2026'))).toBe('belum-diperiksa');
});

test('a model text has no legal status', () => {
  const model = regulationSchema.parse({...old, id: 'model-perda-contoh', jenis_naskah: 'model', nomor: undefined, tahun: undefined, sebutan: 'Model'});
  expect(statusOf(model)).toBe('model');
});

test('amending acts stand in the order of their years, also those outside the library', () => {
  const target = act('perda-x-1-2012', {relasi: [{jenis: 'diubah-oleh', di_luar: 'Perda X 6/2023'}]});
  const relations = buildRelations([target, doing('mengubah')]);
  expect(computeStatus(target, relations.get(target.id) ?? [], TODAY).amendedBy.map(({name}) => name)).toEqual(['Perda X 6/2023', 'Perda 2/2016']);
});

test('relations are seen from both sides, newest first', () => {
  const views = buildRelations([old, doing('mencabut', {pasal: '9 Perda 2/2016'}), act('perda-x-5-2020', {relasi: [{jenis: 'mengacu', peraturan: old.id}]})]).get(old.id);
  expect(views?.map(({kind, id, article}) => [kind, id, article])).toEqual([
    ['diacu-oleh', 'perda-x-5-2020', undefined],
    ['dicabut-oleh', 'perda-x-2-2016', '9 Perda 2/2016'],
  ]);
});
