/**
 * The mapping between the units of the law and Akoma Ntoso (REGULATIONS E.5), and the short names from which eIds are made
 * (naming convention of OASIS: `chp_III__part_2__art_12__para_2__point_a`). The only place where it is decided.
 *
 * | in the law                 | site id                        | Akoma Ntoso                                          | eId            |
 * | -------------------------- | ------------------------------ | ---------------------------------------------------- | -------------- |
 * | title page                 |                                | `preface`, its title lines in `longTitle`            | `preface`      |
 * | Menimbang, each huruf      | `menimbang-huruf-a`            | `preamble/recitals/recital`                          | `recs__rec_a`  |
 * | Mengingat, each angka      | `mengingat-angka-1`            | `preamble/citations/citation`                        | `cits__cit_1`  |
 * | Memperhatikan              | `memperhatikan`                | `preamble/container[@name=memperhatikan]`            | `container`    |
 * | Persetujuan, diktum        |                                | `preamble/formula`                                   | `formula`      |
 * | BAB                        | `bab-4`                        | `chapter`                                            | `chp_IV`       |
 * | Bagian                     | `bab-4-bagian-2`               | `part`                                               | `…__part_2`    |
 * | Paragraf                   | `bab-4-bagian-2-paragraf-1`    | `division`                                           | `…__dvs_1`     |
 * | Pasal                      | `pasal-5a`                     | `article`                                            | `…__art_5A`    |
 * | diktum of a Keputusan      | `diktum-kesatu`                | `clause`                                             | `clause_1`     |
 * | ayat                       | `pasal-5a-ayat-2`              | `paragraph`                                          | `…__para_2`    |
 * | a run of huruf or angka    |                                | `list`, its opening words in `intro`                 | `…__list_1`    |
 * | huruf, angka               | `…-huruf-a`, `…-angka-1`       | `point`                                              | `…__point_a`   |
 * | instruction of an amendment| `perubahan-3`                  | `point` with `mod`; the new text in `quotedStructure`| `…__point_3`   |
 * | unit in the new text       | `perubahan-3-pasal-50a`        | as above, inside the `quotedStructure`               | `…__mod_1__qstr_1__art_50A` |
 * | penutup                    | `penutup`                      | `conclusions`                                        | `conclusions`  |
 * | penjelasan and its parts   | `penjelasan-pasal-5`           | `attachment/doc[@name=penjelasan]`, `hcontainer`     | `att_1__penjelasan-pasal_5` |
 * | lampiran                   | `lampiran-1`                   | `attachment/doc[@name=lampiran]`                     | `att_2`        |
 * | a table                    |                                | `p` with its lines as printed                        |                |
 * | a kind that is not listed  |                                | `hcontainer[@name=<kind>]` with an editorial `remark`| `hcontainer`   |
 *
 * Numbers stand as printed, without spaces, stops and brackets; ordinals (Bagian Kedua) as figures. A number printed twice gets `-2`.
 */
import type {UnitKind} from '../../grammar/types';

/** Element of a provision and its short name in eIds. */
export interface Row {
  readonly element: 'chapter' | 'part' | 'division' | 'article' | 'clause' | 'paragraph' | 'point';
  readonly short: string;
}

export const PROVISIONS: Partial<Record<UnitKind, Row>> = {
  bab: {element: 'chapter', short: 'chp'},
  bagian: {element: 'part', short: 'part'},
  paragraf: {element: 'division', short: 'dvs'},
  pasal: {element: 'article', short: 'art'},
  'diktum-butir': {element: 'clause', short: 'clause'},
  ayat: {element: 'paragraph', short: 'para'},
  huruf: {element: 'point', short: 'point'},
  angka: {element: 'point', short: 'point'},
  perubahan: {element: 'point', short: 'point'},
};

/** Regions that have an eId of their own, whatever is inside. */
export const REGIONS: Partial<Record<UnitKind, string>> = {
  kepala: 'preface',
  menimbang: 'recs',
  mengingat: 'cits',
  memperhatikan: 'container',
  persetujuan: 'formula',
  diktum: 'formula',
  penutup: 'conclusions',
};

/** Units below a preamble list. */
export const ENTRIES: Partial<Record<UnitKind, string>> = {menimbang: 'rec', mengingat: 'cit'};

/** Parts of an elucidation are no provisions: they are containers named after what they explain. */
export const elucidationName = (kind: UnitKind): string => (kind.startsWith('penjelasan') || kind === 'pasal-demi-pasal' ? kind : `penjelasan-${kind}`);

/** Kinds that stand in a `list`. */
export const LISTED: ReadonlySet<UnitKind> = new Set(['huruf', 'angka', 'perubahan']);
