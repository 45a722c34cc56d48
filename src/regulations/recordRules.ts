/** Rules inside one record; rules between records are in crossRules.ts. Messages are Indonesian, for editors. */
import {kindKey, KINDS} from './kinds';
import type {RegulationRecord} from './schema';

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Rule = (record: RegulationRecord) => Fault[];

/** The value unless it is marked `belum_diketahui` or absent. */
export function known<T>(value: T | {belum_diketahui: string} | undefined): T | undefined {
  return typeof value === 'object' && value !== null && 'belum_diketahui' in value ? undefined : value;
}

const fault = (path: readonly PropertyKey[], message: string): Fault[] => [{path, message}];

/** `perda-kaltara-17-2024` from kind, region, number and year. */
function expectedId(record: RegulationRecord): string {
  const region = record.wilayah === 'pusat' ? [] : [record.wilayah];
  const number = /^\d+[A-Za-z]?/.exec(record.nomor ?? '')?.[0].toLowerCase() ?? '';
  return [kindKey(record.jenis), ...region, number, record.tahun].join('-');
}

const idFits: Rule = (record) => {
  if (record.jenis_naskah === 'model') {
    return record.id.startsWith('model-') ? [] : fault(['id'], `id naskah model diharapkan berawalan "model-", ditemukan "${record.id}".`);
  }
  if (record.nomor === undefined || record.tahun === undefined) return [];
  const id = expectedId(record);
  return id === record.id ? [] : fault(['id'], `jenis, wilayah, nomor, dan tahun menghasilkan id "${id}", ditemukan "${record.id}".`);
};

/** A record that `pustaka import` made: a text from a named file that nobody has read yet. It may wait for summary, theme and source. */
export function isUnreadImport(record: Pick<RegulationRecord, 'naskah'>): boolean {
  return record.naskah.length > 0 && record.naskah.every(({keadaan, berkas_asal}) => keadaan === 'impor-otomatis' && berkas_asal !== undefined);
}

const themed: Rule = (record) => (record.tema.length > 0 || isUnreadImport(record) ? [] : fault(['tema'], 'diharapkan sedikitnya satu tema; hanya naskah impor yang belum dibaca boleh tanpa tema.'));

const numbered: Rule = (record) =>
  record.jenis_naskah === 'model'
    ? []
    : (['nomor', 'tahun', 'sumber'] as const).flatMap((key) =>
        record[key] === undefined && !(key === 'sumber' && isUnreadImport(record)) ? fault([key], `produk hukum wajib punya "${key}". Naskah model ditandai jenis_naskah: model.`) : [],
      );

const shortFits: Rule = (record) => {
  const short = KINDS[kindKey(record.jenis) ?? '']?.short;
  return short === record.singkatan_jenis ? [] : fault(['singkatan_jenis'], `diharapkan "${short ?? ''}" untuk ${record.jenis}, ditemukan "${record.singkatan_jenis}".`);
};

const nameFits: Rule = (record) => {
  if (record.nomor === undefined || record.tahun === undefined) return [];
  const words = (text: string): string => ` ${text.replace(/[ /]+/g, ' ')} `;
  const missing = [record.nomor, String(record.tahun)].filter((part) => !words(record.sebutan).includes(words(part)));
  return missing.length === 0 ? [] : fault(['sebutan'], `diharapkan memuat nomor dan tahun; tidak ada ${missing.join(' dan ')} dalam "${record.sebutan}".`);
};

const datesInOrder: Rule = (record) => {
  const steps = (['tanggal_ditetapkan', 'tanggal_diundangkan', 'tanggal_berlaku', 'diperiksa'] as const).flatMap((key) => {
    const date = known(record[key]);
    return date === undefined ? [] : [{key, date}];
  });
  return steps.flatMap(({key, date}, index) => {
    const before = steps[index - 1];
    if (!before || before.date <= date || (key === 'diperiksa' && before.key === 'tanggal_berlaku')) return [];
    return fault([key], `${key} (${date}) lebih awal daripada ${before.key} (${before.date}).`);
  });
};

const yearFits: Rule = (record) => {
  const date = known(record.tanggal_ditetapkan);
  if (date === undefined || record.tahun === undefined || date.startsWith(String(record.tahun))) return [];
  return fault(['tanggal_ditetapkan'], `diharapkan pada tahun ${record.tahun}, ditemukan ${date}.`);
};

const gazetteFits: Rule = (record) => {
  const gazette = known(record.sumber_gazet);
  const right = KINDS[kindKey(record.jenis) ?? '']?.gazette;
  if (!gazette || record.jenis_naskah === 'model' || gazette.jenis === right) return [];
  return fault(['sumber_gazet', 'jenis'], `${record.jenis} diundangkan dalam ${right ?? 'tidak satu pun lembaran'}, ditemukan ${gazette.jenis}.`);
};

const modelIsUnofficial: Rule = (record) =>
  record.jenis_naskah !== 'model'
    ? []
    : (['sumber_gazet', 'tanggal_ditetapkan', 'tanggal_diundangkan', 'tanggal_berlaku', 'tautan_resmi', 'nomor'] as const).flatMap((key) =>
        record[key] === undefined ? [] : fault([key], `naskah model bukan produk hukum, jadi tidak boleh punya ${key}. Hapus baris ini.`),
      );

const relationsFit: Rule = (record) =>
  record.relasi.flatMap((relation, index) => {
    const at = (key: string): PropertyKey[] => ['relasi', index, key];
    if (relation.peraturan === record.id) return fault(at('peraturan'), 'peraturan tidak dapat berhubungan dengan dirinya sendiri.');
    if ((relation.peraturan === undefined) === (relation.di_luar === undefined)) {
      return fault(['relasi', index], 'isi tepat satu: peraturan (id di pustaka ini) atau di_luar (sebutan peraturan yang belum ada di pustaka ini).');
    }
    if (relation.peraturan && relation.jenis.endsWith('-oleh')) {
      return fault(at('jenis'), `"${relation.jenis}" dihitung sendiri. Tulis hubungan ini pada "${relation.peraturan}".`);
    }
    if (relation.sebagian && !['mencabut', 'dicabut-oleh'].includes(relation.jenis)) return fault(at('sebagian'), 'hanya untuk jenis mencabut atau dicabut-oleh.');
    return [];
  });

const textsFit: Rule = (record) =>
  record.naskah.flatMap((text, index) => {
    const at = (key: string): PropertyKey[] => ['naskah', index, key];
    if ((text.keadaan === 'model') !== (record.jenis_naskah === 'model')) return fault(at('keadaan'), 'keadaan "model" hanya untuk naskah model, dan naskah model selalu "model".');
    const named = text.diperiksa_oleh !== undefined && text.diperiksa_pada !== undefined;
    if (text.keadaan === 'diperiksa' && !named) return fault(at('keadaan'), 'naskah yang "diperiksa" wajib punya diperiksa_oleh (nama kantor) dan diperiksa_pada.');
    if (text.keadaan !== 'diperiksa' && (text.diperiksa_oleh ?? text.diperiksa_pada) !== undefined) return fault(at('keadaan'), `diperiksa_oleh dan diperiksa_pada hanya untuk keadaan "diperiksa", ditemukan "${text.keadaan}".`);
    return [];
  });

const RULES: readonly Rule[] = [idFits, themed, numbered, shortFits, nameFits, datesInOrder, yearFits, gazetteFits, modelIsUnofficial, relationsFit, textsFit];

/** Every fault of one record that passed its field types. */
export function recordFaults(record: RegulationRecord): Fault[] {
  return RULES.flatMap((rule) => rule(record));
}
