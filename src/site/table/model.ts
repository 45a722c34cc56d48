/**
 * One table as data. The page, every download, the embed and the print are drawn from the same model, so that the value
 * shown = CSV = JSON = XLSX. A model is in one language; whoever makes it translates.
 */
import type {ValueStatus} from './statuses';

/** How a category looks beside its word: its shape and its colour. */
export type Tone = 'baik' | 'cukup' | 'kurang' | 'netral';

export interface Category {
  /** As stored and exported. */
  readonly value: string;
  /** As shown. */
  readonly label: string;
  readonly tone: Tone;
}

export type ColumnType = 'teks' | 'bilangan' | 'persen' | 'rupiah' | 'tahun' | 'kategori';

export interface Column {
  /** Name in files and in the address, e.g. `persen_penerima`. */
  readonly key: string;
  /** Head as shown. */
  readonly label: string;
  readonly type: ColumnType;
  /** Unit as shown, e.g. "orang", "%". */
  readonly unit?: string;
  /** Digits after the decimal mark; values of the model are already rounded to it. */
  readonly decimals?: number;
  /** What the column holds, for data dictionaries and the head's help. */
  readonly description?: string;
  /** Values of a `kategori` column, in their order. */
  readonly categories?: readonly Category[];
  /** Not shown at first; the reader may choose it. Always in downloads. */
  readonly hidden?: true;
  /** Readers may filter by it. Its values hold no comma, because a list of them stands in the address. */
  readonly filter?: true;
  /** Value by which the page filters at first, e.g. "tahunan"; the reader may choose another or all. Downloads hold all rows. */
  readonly start?: string;
  /** Column of places: the reader may set up to four of them side by side. */
  readonly compare?: true;
  /** Column that names the row: its cells are row heads. */
  readonly rowHead?: true;
}

export interface Cell {
  /** `null` = no value; `status` then says why. Never 0 for "nothing known". */
  readonly value: string | number | null;
  readonly status?: ValueStatus;
  /** Footnote of this one value. */
  readonly note?: string;
  /** Page that the value leads to, below the site base. */
  readonly href?: string;
}

export interface Row {
  /** Stable within the table, e.g. `contoh-2026-kesehatan-prov-klb`. */
  readonly key: string;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly Cell[];
  /** Row of a province or of the nation: the reader may set it beside the places that are compared. */
  readonly benchmark?: true;
}

export interface TableModel {
  /** Name of its files: `/data/<id>.csv`. */
  readonly id: string;
  readonly title: string;
  /** What, of whom, when: shown below the title and in every download. */
  readonly description: string;
  readonly place: string;
  readonly period: string;
  /** Page that shows the table, below the site base, e.g. `/indikator/capaian/`: citations and the embed lead there. */
  readonly page: string;
  /** True for invented example data: every screen and every download says so. */
  readonly fictional: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns that together name a row once. */
  readonly primaryKey: readonly string[];
  /** Notes on the whole table. */
  readonly notes: readonly string[];
  readonly sources: readonly {readonly title: string; readonly publisher: string; readonly url?: string}[];
  /** Word of certainty: resmi, sekunder, perlu-verifikasi. */
  readonly certainty: 'resmi' | 'sekunder' | 'perlu-verifikasi';
  readonly license: {readonly name: string; readonly url: string};
  /** Day of the release, `YYYY-MM-DD`. */
  readonly issued: string;
}
