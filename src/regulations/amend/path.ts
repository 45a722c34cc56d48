/** Where a provision stands, as an instruction names it: Pasal 5, ayat (2), huruf a. */
import {idNumber} from '../grammar/numerals';

export type StepKind = 'bab' | 'bagian' | 'paragraf' | 'pasal' | 'ayat' | 'huruf' | 'angka' | 'lampiran';

export interface Step {
  readonly kind: StepKind;
  /** As named: `IVA`, `5A`, `2a`, `Kedua`. Empty for "Lampiran" without a number. */
  readonly number: string;
  /** Last number of a range: "Pasal 3 sampai dengan Pasal 5". */
  readonly until?: string;
}

/** Outermost first. Empty when an instruction names nothing. */
export type Path = readonly Step[];

const DEPTH: Readonly<Record<StepKind, number>> = {lampiran: 0, bab: 1, bagian: 2, paragraf: 3, pasal: 4, ayat: 5, huruf: 6, angka: 6};
const NAMES: Readonly<Record<StepKind, string>> = {lampiran: 'Lampiran', bab: 'BAB', bagian: 'Bagian', paragraf: 'Paragraf', pasal: 'Pasal', ayat: 'ayat', huruf: 'huruf', angka: 'angka'};

/** Depth of a kind; huruf and angka nest either way and share one. */
export const depthOf = ({kind}: Step): number => DEPTH[kind];

function numberOf({kind, number}: Step): string {
  if (kind === 'pasal' || kind === 'ayat' || kind === 'huruf' || kind === 'angka') return number.toLowerCase();
  return idNumber(number) ?? (number.toLowerCase() || '1');
}

/** Permalink of a path in the act that it names (DESIGN §3): `pasal-5-ayat-2`, `bab-4-bagian-2`. BAB is left out before a Pasal. */
export function idOf(path: Path): string {
  const article = path.findIndex(({kind}) => kind === 'pasal');
  return path.slice(Math.max(article, 0)).map((step) => `${step.kind}-${numberOf(step)}`).join('-');
}

/** In words, innermost last: "Pasal 5 ayat (2) huruf a". */
export function nameOf(path: Path): string {
  return path.map(({kind, number, until}) => {
    const show = (text: string): string => (kind === 'ayat' ? `(${text})` : text);
    return `${NAMES[kind]} ${show(number)}${until === undefined ? '' : ` sampai dengan ${NAMES[kind]} ${show(until)}`}`.trim();
  }).join(' ');
}

/** Name of a kind in running text: pasal, ayat, bab. */
export const kindName = (kind: StepKind): string => (kind === 'bab' ? 'BAB' : kind);

/** The step of a kind in a path. */
export const stepOf = (path: Path, kind: StepKind): Step | undefined => path.find((step) => step.kind === kind);

/** True when both name the same provision or one lies within the other. */
export function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
