/** Kinds of regulation that the library knows: one row a kind, keyed by the first word of the id. */

/** Official gazette in which a kind is promulgated: state (LN, BN) or regional (LD, BD). */
type GazetteKind = 'LN' | 'BN' | 'LD' | 'BD';

interface KindRow {
  /** As the law prints it, e.g. `Peraturan Daerah`. */
  readonly name: string;
  /** As people say it, e.g. `Perda`. */
  readonly short: string;
  /** Group for the filter of the list. */
  readonly group: KindGroup;
  readonly gazette?: GazetteKind;
}

export const KIND_GROUPS = ['undang-undang', 'pemerintah', 'menteri', 'perda', 'perkada'] as const;

export type KindGroup = (typeof KIND_GROUPS)[number];

const ministry = (name: string, short: string): KindRow => ({name: `Peraturan Menteri ${name}`, short, group: 'menteri', gazette: 'BN'});

export const KINDS: Readonly<Record<string, KindRow>> = {
  uu: {name: 'Undang-Undang', short: 'UU', group: 'undang-undang', gazette: 'LN'},
  pp: {name: 'Peraturan Pemerintah', short: 'PP', group: 'pemerintah', gazette: 'LN'},
  perpres: {name: 'Peraturan Presiden', short: 'Perpres', group: 'pemerintah', gazette: 'LN'},
  inpres: {name: 'Instruksi Presiden', short: 'Inpres', group: 'pemerintah'},
  permendagri: ministry('Dalam Negeri', 'Permendagri'),
  permendikbud: ministry('Pendidikan dan Kebudayaan', 'Permendikbud'),
  permendikbudristek: ministry('Pendidikan, Kebudayaan, Riset, dan Teknologi', 'Permendikbudristek'),
  permenkes: ministry('Kesehatan', 'Permenkes'),
  permenkumham: ministry('Hukum dan Hak Asasi Manusia', 'Permenkumham'),
  permenppn: ministry('Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional', 'Permen PPN'),
  permenpupr: ministry('Pekerjaan Umum dan Perumahan Rakyat', 'Permen PUPR'),
  permensos: ministry('Sosial', 'Permensos'),
  perda: {name: 'Peraturan Daerah', short: 'Perda', group: 'perda', gazette: 'LD'},
  qanun: {name: 'Qanun', short: 'Qanun', group: 'perda', gazette: 'LD'},
  pergub: {name: 'Peraturan Gubernur', short: 'Pergub', group: 'perkada', gazette: 'BD'},
  perbup: {name: 'Peraturan Bupati', short: 'Perbup', group: 'perkada', gazette: 'BD'},
  perwali: {name: 'Peraturan Wali Kota', short: 'Perwali', group: 'perkada', gazette: 'BD'},
};

/** Long names, for the schema's list of allowed values. */
export const KIND_NAMES = Object.values(KINDS).map((row) => row.name);

/** The key of a kind by its long name, or undefined. */
export function kindKey(name: string): string | undefined {
  return Object.keys(KINDS).find((key) => KINDS[key]?.name === name);
}
