/** The parsed form of one regulation. Every character of the text stands in exactly one segment of this tree or in `furniture`. */

/** A piece of one printed line. Pieces of the same line, joined in order, give the line back. */
export interface Segment {
  /** 1-based line in the input. */
  readonly line: number;
  readonly text: string;
}

/** Running text (`teks`), the title printed below a heading (`judul`), or a table whose columns stand as printed (`tabel`). Blank lines stay as empty segments. */
export interface TextNode {
  readonly kind: 'teks' | 'judul' | 'tabel';
  readonly segments: Segment[];
}

export type UnitKind =
  | 'naskah'
  | 'kepala'
  | 'menimbang'
  | 'mengingat'
  | 'memperhatikan'
  | 'persetujuan'
  | 'diktum'
  | 'diktum-butir'
  | 'batang-tubuh'
  | 'penutup'
  | 'penjelasan'
  | 'penjelasan-umum'
  | 'pasal-demi-pasal'
  | 'lampiran'
  | 'bab'
  | 'bagian'
  | 'paragraf'
  | 'pasal'
  | 'ayat'
  | 'huruf'
  | 'angka'
  | 'perubahan';

/** A unit of the law: a region (`menimbang`), a grouping (`bab`), a provision (`pasal`; in a Keputusan `diktum-butir`, KESATU, KEDUA …), or an instruction of an amending act (`perubahan`). */
export interface Unit {
  readonly kind: UnitKind;
  /** Permalink (DESIGN §3); empty for units that nobody links to. */
  id: string;
  /** Number as printed, without brackets and stops: `IV`, `5A`, `1a`, `a`. Empty where there is none. */
  readonly number: string;
  /** Last number of a heading that stands for a range (elucidation: `Pasal 2 s.d. Pasal 5`). */
  readonly until?: string;
  /** Line on which it begins. */
  readonly line: number;
  /** The printed mark: `BAB IV`, `Pasal 5`, `(2) `, `a. `. */
  readonly marker: Segment[];
  readonly children: Node[];
}

export type Node = Unit | TextNode;

/** A doubt of the parser. The text stays as printed. */
export interface Warning {
  readonly line: number;
  readonly message: string;
}

/** What the title page says. `null` where it is missing or blank. */
export interface Heading {
  /** Short name of the type in ids: `perda`, `pergub`, `uu`; null when unknown. */
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly judul: string;
}

export interface ParsedRegulation {
  readonly heading: Heading;
  /** True for an act that changes another act (its own articles are Pasal I and II). */
  readonly amendment: boolean;
  /** Unit of kind `naskah`; its children are the regions in printed order. */
  readonly root: Unit;
  /** Page numbers, catchwords and running heads, kept out of the tree. */
  readonly furniture: readonly Segment[];
  readonly warnings: readonly Warning[];
}

/** True for a unit, false for running text. */
export function isUnit(node: Node): node is Unit {
  return node.kind !== 'teks' && node.kind !== 'judul' && node.kind !== 'tabel';
}
