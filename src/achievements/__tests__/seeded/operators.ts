/** Ways in which people spoil a file, one or more a rule. Each says where the fault then is. */
import {chance} from '../../example/random';
import type {SetMeta} from '../../schema';
import {KNOWN, type CleanSet} from './sets';

/** A table that may be spoilt: line of row `i` is `i + 2`. */
export interface Draft {
  readonly meta: SetMeta;
  readonly header: string[];
  readonly rows: string[][];
  /** Repeatable choice: a number in [0, 1). */
  readonly draw: (word: string) => number;
}

export interface Spoilt {
  /** The file, when it is more than the draft's rows. */
  readonly text?: string;
  readonly line: number;
  /** Missing for faults of a whole row. */
  readonly column?: string;
}

export interface Operator {
  readonly name: string;
  readonly rule: string;
  /** Spoils the draft in place; undefined when the set has nothing to spoil in this way. */
  readonly spoil: (draft: Draft) => Spoilt | undefined;
}

export const quote = (field: string): string => (/[",\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field);
export const toText = ({header, rows}: Draft, mark = ','): string => [header, ...rows].map((fields) => fields.map(quote).join(mark)).join('\n') + '\n';

const at = ({header}: Draft, column: string): number => header.indexOf(column);
const get = (draft: Draft, row: readonly string[], column: string): string => row[at(draft, column)] ?? '';

function set(draft: Draft, row: string[], column: string, text: string): void {
  row[at(draft, column)] = text;
}

type Test = (value: (column: string) => string, row: readonly string[]) => boolean;

/** A row that fits, chosen by the draft's draw. */
function pick(draft: Draft, test: Test): {row: string[]; index: number} | undefined {
  const fitting = draft.rows.map((row, index) => ({row, index})).filter(({row}) => test((column) => get(draft, row, column), row));
  return fitting[Math.floor(draft.draw('row') * fitting.length)];
}

/** Changes one cell of a fitting row; the fault is in `column` unless `told` names another. */
function change(name: string, rule: string, column: string, test: Test, make: (old: string, draft: Draft, row: readonly string[]) => string | undefined, told = column): Operator {
  return {
    name,
    rule,
    spoil: (draft) => {
      if (at(draft, column) < 0) return undefined;
      const found = pick(draft, test);
      const text = found && make(get(draft, found.row, column), draft, found.row);
      if (!found || text === undefined || text === get(draft, found.row, column)) return undefined;
      set(draft, found.row, column, text);
      return {line: found.index + 2, column: told};
    },
  };
}

const any: Test = () => true;
const number: Test = (value) => value('nilai') !== '';
const plain: Test = (value) => value('nilai') !== '' && value('status') === '';
const unit = (id: string): string => KNOWN.measures.get(id)?.satuan ?? '';
const counts: Test = (value) => value('nilai') !== '' && ['orang', 'butir', 'rupiah'].includes(unit(value('ukuran')));
const shares: Test = (value) => value('nilai') !== '' && unit(value('ukuran')) === 'persen';
const swap = (word: string): string => (word.length > 3 ? word.slice(0, 2) + word.slice(3) : `${word}x`);

/** The row of the same place with another measure, period or part. */
function sibling(draft: Draft, row: readonly string[], other: Readonly<Record<string, string>>): string[] | undefined {
  return draft.rows.find((one) => draft.header.slice(0, draft.header.indexOf('nilai')).every((column) => get(draft, one, column) === (other[column] ?? get(draft, row, column))));
}

const SEX = 'jenis_kelamin';

const FILE: Operator[] = [
  {name: 'titik koma', rule: 'pemisah', spoil: (draft) => ({text: toText(draft, ';'), line: 1})},
  {name: 'tab', rule: 'pemisah', spoil: (draft) => ({text: toText(draft, '\t'), line: 1})},
  change('huruf rusak', 'aksara', 'catatan', any, () => 'Data â€“ diperbaiki'),
  change('huruf hilang', 'aksara', 'catatan', any, () => 'Data \uFFFD diperbaiki'),
  {name: 'nama kolom salah', rule: 'kepala', spoil: (draft) => { draft.header[at(draft, 'ukuran')] = 'ukurann'; return {line: 1, column: 'ukurann'}; }},
  {name: 'kolom hilang', rule: 'kepala', spoil: (draft) => { const index = at(draft, 'status'); draft.header.splice(index, 1); for (const row of draft.rows) row.splice(index, 1); return {line: 1, column: 'status'}; }},
  {name: 'kolom ganda', rule: 'kepala', spoil: (draft) => { draft.header.push('catatan'); for (const row of draft.rows) row.push(''); return {line: 1, column: 'catatan'}; }},
  {name: 'kolom asing', rule: 'kepala', spoil: (draft) => { draft.header.push('keterangan'); for (const row of draft.rows) row.push(''); return {line: 1, column: 'keterangan'}; }},
  {name: 'sel kurang', rule: 'bentuk-baris', spoil: (draft) => { const found = pick(draft, any); found?.row.pop(); return found && {line: found.index + 2}; }},
  {name: 'sel lebih', rule: 'bentuk-baris', spoil: (draft) => { const found = pick(draft, any); found?.row.push('x'); return found && {line: found.index + 2}; }},
  {name: 'baris kosong', rule: 'bentuk-baris', spoil: (draft) => { const index = Math.floor(draft.draw('row') * draft.rows.length); draft.rows.splice(index, 0, ['']); return {line: index + 2}; }},
  {name: 'baris koma saja', rule: 'bentuk-baris', spoil: (draft) => { const index = Math.floor(draft.draw('row') * draft.rows.length); draft.rows.splice(index, 0, draft.header.map(() => '')); return {line: index + 2}; }},
  {name: 'kutip terbuka', rule: 'bentuk-baris', spoil: (draft) => { const last = draft.rows.length - 1; const row = draft.rows[last]; if (!row) return undefined; const text = toText(draft).trimEnd(); return {text: `${text}"belum tertutup`.replace(/,([^,]*)"belum tertutup$/, ',"$1belum tertutup'), line: last + 2}; }},
  change('spasi di depan', 'spasi', 'wilayah', any, (old) => ` ${old}`),
  change('spasi di belakang', 'spasi', 'ukuran', any, (old) => `${old} `),
  change('spasi tak terputus', 'spasi', 'nilai', number, (old) => `${old}\u00A0`),
  change('rumus =', 'rumus', 'catatan', any, () => '=HYPERLINK("x")'),
  change('rumus @', 'rumus', 'catatan', any, () => '@SUM(1)'),
  change('rumus di id', 'rumus', 'layanan', any, (old) => `+${old}`),
];

const CELLS: Operator[] = [
  change('wilayah salah eja', 'wilayah', 'wilayah', any, (old) => swap(old)),
  change('wilayah kosong', 'wilayah', 'wilayah', any, () => ''),
  change('layanan salah eja', 'layanan', 'layanan', (value) => value('layanan') !== '', (old) => swap(old)),
  change('ukuran salah eja', 'ukuran', 'ukuran', any, (old) => swap(old)),
  change('ukuran kosong', 'ukuran', 'ukuran', any, () => ''),
  change('tahun di luar rentang', 'tahun', 'tahun', any, () => '1998'),
  change('tahun dua angka', 'tahun', 'tahun', any, (old) => old.slice(2)),
  change('tahun dengan desimal', 'tahun', 'tahun', any, (old) => `${old}.0`),
  change('periode tak dikenal', 'periode', 'periode', any, () => 'tw5'),
  change('periode huruf besar', 'periode', 'periode', any, (old) => old.toUpperCase()),
  change('periode bukan milik kumpulan', 'periode', 'periode', any, () => 'bulan-07'),
  change('rincian salah eja', 'disagregasi', SEX, any, () => 'perempaun'),
  change('rincian kosong', 'disagregasi', SEX, any, () => ''),
  change('status salah eja', 'status', 'status', any, () => 'sementra'),
  change('status tanda', 'status', 'status', any, () => '[s]'),
  change('sumber tak dikenal', 'sumber', 'sumber', any, () => 'w999'),
  change('sumber kosong', 'sumber', 'sumber', any, () => ''),
  change('kepastian salah', 'sumber', 'kepastian', any, () => 'pasti'),
];

const NUMBERS: Operator[] = [
  change('titik ribuan', 'titik-ribuan', 'nilai', (value, row) => counts(value, row) && value('nilai').length > 3, (old) => old.replace(/\B(?=(\d{3})+$)/g, '.')),
  change('koma desimal', 'koma-desimal', 'nilai', shares, (old) => `${Math.floor(Number(old))},25`),
  change('titik dan koma', 'koma-desimal', 'nilai', counts, () => '1.234,50'),
  change('satuan di angka', 'teks-dalam-angka', 'nilai', number, (old) => `${old} orang`),
  change('persen di angka', 'teks-dalam-angka', 'nilai', shares, (old) => `${old}%`),
  change('tanda hubung', 'teks-dalam-angka', 'nilai', number, () => '-'),
  change('n/a', 'teks-dalam-angka', 'nilai', number, () => 'n/a'),
  change('huruf O', 'teks-dalam-angka', 'nilai', number, (old) => `${old}O`),
  change('Rp', 'teks-dalam-angka', 'nilai', number, (old) => `Rp${old}`),
  change('desimal pada orang', 'desimal', 'nilai', counts, (old) => `${old}.5`),
  change('desimal terlalu banyak', 'desimal', 'nilai', shares, (old) => `${Math.min(99, Math.floor(Number(old)))}.12345`),
  change('negatif', 'rentang', 'nilai', (value) => value('nilai') !== '' && Number(value('nilai')) > 0, (old) => `-${old}`),
  change('lebih dari 100', 'rentang', 'nilai', shares, () => '100.5'),
];

const STATUSES: Operator[] = [
  change('kosong tanpa status', 'kosong-tanpa-status', 'nilai', plain, () => ''),
  change('angka bersama tidak-tersedia', 'status-melawan-nilai', 'status', plain, () => 'tidak-tersedia'),
  change('angka bersama dirahasiakan', 'status-melawan-nilai', 'status', plain, () => 'dirahasiakan'),
  change('sementara tanpa angka', 'status-melawan-nilai', 'nilai', (value) => value('status') === 'sementara', () => '', 'status'),
  change('kurang setengah tetapi besar', 'status-melawan-nilai', 'status', (value, row) => plain(value, row) && Number(value('nilai')) > 5, () => 'kurang-setengah'),
  change('tanpa catatan', 'status-tanpa-catatan', 'catatan', (value) => ['tidak-berlaku', 'tidak-tersedia', 'perkiraan', 'direvisi'].includes(value('status')), () => ''),
  change('sementara dihapus', 'sementara', 'status', (value) => value('status') === 'sementara', () => ''),
  change('sementara pada angka lama', 'sementara', 'status', (value, row) => plain(value, row), () => 'sementara'),
];

const BELONG: Operator[] = [
  change('pelayanan tingkat lain', 'tingkat', 'layanan', (value) => value('layanan') !== '', (old) => [...KNOWN.services.values()].find(({level}) => level !== KNOWN.services.get(old)?.level)?.id),
  change('pelayanan kosong', 'jenis-ukuran', 'layanan', (value) => value('layanan') !== '', () => ''),
  change('statistik dengan pelayanan', 'jenis-ukuran', 'layanan', (value) => value('layanan') === '', () => 'sosial-kabkota-anak-telantar'),
  change('wilayah bukan milik kumpulan', 'wilayah-kumpulan', 'wilayah', any, (_old, {meta}) => [...KNOWN.regions.values()].find(({id, fiktif}) => (fiktif ?? false) === meta.fiktif && !meta.wilayah.includes(id))?.id),
  change('daerah lain sifat', 'rekaan', 'wilayah', any, (_old, {meta}) => (meta.fiktif ? 'manggarai' : 'misal')),
  change('ukuran bukan milik kumpulan', 'ukuran-kumpulan', 'ukuran', any, (_old, {meta}) => [...KNOWN.measures.keys()].find((id) => !meta.ukuran.includes(id))),
  change('rincian pada ukuran tanpa rincian', 'rincian-ukuran', SEX, (value) => value('ukuran') === 'alokasi', () => 'perempuan'),
];

const shift = (by: number) => (old: string): string => String(Math.round((Number(old) + by) * 100) / 100);

const SUMS: Operator[] = [
  change('persen meleset', 'hitungan', 'nilai', (value, row) => shares(value, row) && Number(value('nilai')) < 95, shift(0.4)),
  change('persen lama', 'hitungan', 'nilai', (value, row) => shares(value, row) && Number(value('nilai')) > 10, shift(-7)),
  change('indeks terbalik bobotnya', 'hitungan', 'nilai', (value) => value('ukuran') === 'indeks-layanan' && value('nilai') !== '' && Number(value('nilai')) < 90, shift(3)),
  {name: 'persen tanpa penyebut', rule: 'tanpa-penyebut', spoil: (draft) => { const found = pick(draft, (value) => value('ukuran') === 'persen-penerima' && value('status') === 'tidak-berlaku'); if (!found) return undefined; set(draft, found.row, 'nilai', '100'); set(draft, found.row, 'status', ''); set(draft, found.row, 'catatan', ''); return {line: found.index + 2, column: 'nilai'}; }},
  {name: 'terlayani tanpa sasaran', rule: 'tanpa-penyebut', spoil: (draft) => { const found = pick(draft, (value) => value('ukuran') === 'terlayani' && value('status') === 'tidak-berlaku'); if (!found) return undefined; set(draft, found.row, 'nilai', '40'); set(draft, found.row, 'status', ''); set(draft, found.row, 'catatan', ''); return {line: found.index + 2, column: 'nilai'}; }},
  change('terlayani melebihi sasaran', 'paling-banyak', 'nilai', (value) => value('ukuran') === 'terlayani' && value('nilai') !== '' && value('catatan') === '', (_old, draft, row) => { const limit = sibling(draft, row, {ukuran: 'sasaran'}); const text = limit ? get(draft, limit, 'nilai') : ''; return text === '' ? undefined : String(Number(text) + 11); }),
  change('realisasi melebihi alokasi', 'paling-banyak', 'nilai', (value) => value('ukuran') === 'realisasi' && value('nilai') !== '' && value('catatan') === '', (_old, draft, row) => { const limit = sibling(draft, row, {ukuran: 'alokasi'}); return limit && String(Number(get(draft, limit, 'nilai')) + 100_000); }),
  change('total meleset', 'jumlah', 'nilai', (value) => value(SEX) === 'total' && counts(value, []) && value('ukuran') === 'sasaran' && value('nilai').length > 2, (old, draft, row) => { const part = sibling(draft, row, {[SEX]: 'perempuan'}); return part && get(draft, part, 'nilai') !== '' ? shift(3)(old) : undefined; }),
];

const SERIES: Operator[] = [
  change('triwulan turun', 'kumulatif', 'nilai', (value) => ['terlayani', 'mutu-terpenuhi', 'realisasi'].includes(value('ukuran')) && value('periode') !== 'tw1' && Number(value('nilai')) > 20 && value('status') !== 'direvisi', (old, draft, row) => { const before = sibling(draft, row, {periode: `tw${Number(get(draft, row, 'periode').slice(2)) - 1}`}); const last = before ? Number(get(draft, before, 'nilai')) : 0; return last > 12 ? String(Math.max(6, last - 6)) : undefined; }),
  change('tanda seri dihapus', 'seri-terputus', 'status', (value) => value('status') === 'seri-terputus', () => ''),
  change('tanda seri tanpa alasan', 'seri-terputus', 'status', (value, row) => plain(value, row), () => 'seri-terputus'),
  change('sepuluh kali lipat', 'lonjakan', 'nilai', (value) => ['sasaran', 'alokasi', 'mutu-perlu'].includes(value('ukuran')) && Number(value('nilai')) > 60 && value('catatan') === '' && value('status') !== 'seri-terputus' && !/bencana|relokasi|krisis|klb/.test(value('layanan')), (old) => `${old}0`),
  change('dalam ribuan', 'lonjakan', 'nilai', (value) => value('ukuran') === 'alokasi' && value('nilai') !== '' && !/bencana|relokasi|krisis|klb/.test(value('layanan')), (old) => String(Number(old) / 1000)),
];

function reveal(draft: Draft, test: Test, value: string): Spoilt | undefined {
  const found = pick(draft, test);
  if (!found) return undefined;
  set(draft, found.row, 'nilai', value);
  set(draft, found.row, 'status', '');
  return {line: found.index + 2, column: 'nilai'};
}

const SECRECY: Operator[] = [
  change('sel kecil', 'sel-kecil', 'nilai', (value) => unit(value('ukuran')) === 'orang' && value('nilai') !== '', () => '3'),
  {name: 'sel kecil dibuka', rule: 'sel-kecil', spoil: (draft) => reveal(draft, (value) => unit(value('ukuran')) === 'orang' && value('status') === 'dirahasiakan', '2')},
  {
    name: 'sel pelengkap dibuka',
    rule: 'sel-pelengkap',
    spoil: (draft) => reveal(draft, (value, row) => value(SEX) !== 'total' && value('status') === 'dirahasiakan' && get(draft, sibling(draft, row, {[SEX]: 'total'}) ?? [], 'nilai') !== '' && get(draft, sibling(draft, row, {[SEX]: value(SEX) === 'perempuan' ? 'laki-laki' : 'perempuan'}) ?? [], 'status') === 'dirahasiakan', '7'),
  },
  {
    name: 'total rahasia dengan bagian terbuka',
    rule: 'total-rahasia',
    spoil: (draft) => {
      const found = pick(draft, (value) => value(SEX) === 'total' && value('nilai') !== '' && unit(value('ukuran')) === 'orang');
      const parts = found ? ['perempuan', 'laki-laki'].map((sex) => sibling(draft, found.row, {[SEX]: sex})) : [];
      const shown = parts.flatMap((one) => (one && get(draft, one, 'nilai') !== '' ? [one] : [])).sort((a, b) => Number(get(draft, a, 'nilai')) - Number(get(draft, b, 'nilai')));
      const [first] = shown;
      if (!found || !first || shown.length < 2) return undefined;
      set(draft, found.row, 'nilai', '');
      set(draft, found.row, 'status', 'dirahasiakan');
      return {line: draft.rows.indexOf(first) + 2, column: 'nilai'};
    },
  },
  {name: 'persen dari sel rahasia', rule: 'persen-rahasia', spoil: (draft) => reveal(draft, (value) => value('ukuran') === 'persen-penerima' && value('status') === 'dirahasiakan', '50')},
];

const COMPLETE: Operator[] = [
  {name: 'baris ganda', rule: 'ganda', spoil: (draft) => { const found = pick(draft, any); if (!found) return undefined; draft.rows.push([...found.row]); return {line: draft.rows.length + 1, column: 'ukuran'}; }},
  {
    name: 'triwulan hilang',
    rule: 'baris-hilang',
    spoil: (draft) => {
      const found = draft.meta.lengkap ? pick(draft, (value) => value(SEX) === 'total' || at(draft, SEX) < 0) : undefined;
      if (!found) return undefined;
      draft.rows.splice(found.index, 1);
      const same = (row: readonly string[]): boolean => ['wilayah', 'layanan', 'ukuran'].every((column) => get(draft, row, column) === get(draft, found.row, column)) && (at(draft, SEX) < 0 || get(draft, row, SEX) === 'total');
      return {line: draft.rows.findLastIndex(same) + 2, column: 'periode'};
    },
  },
  {name: 'bagian hilang', rule: 'rincian-hilang', spoil: (draft) => { const found = pick(draft, (value) => value(SEX) === 'laki-laki'); const other = found && sibling(draft, found.row, {[SEX]: 'perempuan'}); if (!found || !other) return undefined; draft.rows.splice(found.index, 1); return {line: draft.rows.indexOf(other) + 2, column: SEX}; }},
];

export const OPERATORS: readonly Operator[] = [...FILE, ...CELLS, ...NUMBERS, ...STATUSES, ...BELONG, ...SUMS, ...SERIES, ...SECRECY, ...COMPLETE];

/** Spoils a clean set in one way. */
export function spoil(clean: CleanSet, {spoil: apply}: Operator, seed: number, parse: (text: string) => string[][]): {set: CleanSet; place: Spoilt} | undefined {
  const [header = [], ...rows] = parse(clean.text).map((row) => [...row]);
  const draft: Draft = {meta: clean.meta, header: [...header], rows, draw: (word) => chance(seed, word)};
  const place = apply(draft);
  return place && {set: {meta: clean.meta, text: place.text ?? toText(draft)}, place};
}
