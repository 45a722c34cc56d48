/** What changed between two states of one regulation. */
import type {UnitKind} from '../grammar/types';

/** What happened to a provision. `dipindah`: same number in another BAB; `dinomori-ulang`: another number. Both may be reworded too. */
export type ChangeKind = 'sama' | 'diubah' | 'disisipkan' | 'dihapus' | 'dipindah' | 'dinomori-ulang';

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly state: 'sama' | 'ditambah' | 'dihapus';
  readonly text: string;
}

/** An ayat, huruf, angka or paragraph inside a provision, as read from one text. */
export interface Item {
  /** `ayat 2`; paragraphs are counted: `teks 1`. Once among its siblings. */
  readonly key: string;
  readonly kind: UnitKind | 'teks';
  /** Permalink; empty for a paragraph. */
  readonly id: string;
  /** Citation inside its provision: `ayat (2)`; empty for a paragraph. */
  readonly name: string;
  /** As printed: `(2)`, `a.`. */
  readonly mark: string;
  readonly text: string;
  readonly children: readonly Item[];
}

/** The units that are listed as changed: a pasal, a heading, a region of the preamble, the elucidation of a pasal, an annex. */
export interface Provision {
  /** Once in its text: `pasal 5`, `menimbang`, `penjelasan pasal 5`. */
  readonly key: string;
  readonly type: ProvisionType;
  /** Permalink; empty where nobody links to. */
  readonly id: string;
  readonly name: string;
  /** Key of the heading right above (BAB, Bagian, Paragraf); empty at the top. */
  readonly parent: string;
  /** Key of the BAB around it; empty where there is none. */
  readonly chapter: string;
  readonly items: readonly Item[];
}

export type ProvisionType = 'pembukaan' | 'judul' | 'pasal' | 'penutup' | 'penjelasan' | 'penjelasan-pasal' | 'lampiran';

/** One item on both sides. */
export interface Line {
  readonly kind: ChangeKind;
  readonly old?: Item;
  readonly new?: Item;
  readonly mark: readonly Piece[];
  readonly words: readonly Piece[];
  readonly children: readonly Line[];
  /** True when it or anything inside it changed. */
  readonly changed: boolean;
}

/** One provision on both sides; at least one side is there. */
export interface Entry {
  readonly kind: ChangeKind;
  readonly type: ProvisionType;
  readonly old?: Provision;
  readonly new?: Provision;
  /** True when words or inner numbers changed, whatever the kind. */
  readonly reworded: boolean;
  readonly lines: readonly Line[];
}

/** In the order of the newer text; what went stands where it stood. */
export type Comparison = readonly Entry[];
