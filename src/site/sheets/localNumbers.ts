/** Numbers as people in Indonesian offices write them: `1.234,56`, `12,5`, `85%`, `Rp1.000.000`, and the English way. */

export type DecimalMark = ',' | '.';

/** What one text says about the decimal mark: it proves one, it allows both (`1.234`), or it has none (`1234`). */
export type Evidence = DecimalMark | 'ambigu' | 'netral';

const BODIES: Record<DecimalMark, RegExp> = {
  ',': /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  '.': /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

const BLANKS = new Set(['', '-', '–', '—', '--', '---', 'n/a', 'na', '#n/a', 'nihil', 'tidak ada', 'tidak ada data', 'belum ada data', 'td', 't.a.d.', 'tad', '...', '…', '..', 'null']);

/** True for what stands in a cell that has no figure: empty, `-`, `n/a`, `belum ada data`. Such a cell is never zero. */
export function isBlankMark(text: string): boolean {
  return BLANKS.has(text.trim().toLowerCase());
}

interface Parts {
  readonly sign: 1 | -1;
  /** Digits, points and commas only. */
  readonly body: string;
}

/** Takes away currency, percent sign, blanks between thousands and the sign; undefined where no number is left. */
function strip(text: string): Parts | undefined {
  let rest = text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = (bracketed[1] ?? '').trim();
  const signed = /^([+\-−–])\s?(?=\d|rp|idr)/i.exec(rest);
  if (signed) rest = rest.slice(signed[0].length);
  rest = rest.replace(/^(?:rp\.?|idr)\s*/i, '');
  const inner = /^[-−–](?=\d)/.test(rest);
  if (inner) rest = rest.slice(1);
  rest = rest.replace(/\s*(?:%|persen)$/i, '').replace(/,-+$/, '');
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(rest)) rest = rest.replaceAll(' ', '');
  if (!/^\d[\d.,]*$/.test(rest)) return undefined;
  const negative = bracketed !== null || inner || (signed !== null && signed[1] !== '+');
  return {sign: negative ? -1 : 1, body: rest};
}

/** A code rather than a quantity: a leading zero (`0012`) or an unbroken row of more digits than a number holds exactly. */
function isCode(body: string): boolean {
  return /^0\d/.test(body) || /^\d{16,}$/.test(body);
}

/** What a text says about the decimal mark; undefined where it is no number at all. */
export function evidenceOf(text: string): Evidence | undefined {
  const parts = strip(text);
  if (!parts || isCode(parts.body)) return undefined;
  const {body} = parts;
  if (/^\d+$/.test(body)) return 'netral';
  const comma = BODIES[','].test(body);
  const point = BODIES['.'].test(body);
  if (comma && point) return /^0[.,]/.test(body) ? (body.charAt(1) as DecimalMark) : 'ambigu';
  if (comma) return ',';
  return point ? '.' : undefined;
}

/**
 * Reads a number: `12,5` → 12.5, `1.234,56` → 1234.56, `1,234.56` → 1234.56, `85%` → 85, `Rp1.000.000` → 1000000,
 * `(1.250)` → -1250. `decimal` settles texts that can be read in two ways (`1.234`); a text that proves its own mark keeps
 * it. Undefined for anything else, also for codes with a leading zero and for what `isBlankMark` knows.
 */
export function parseLocalNumber(text: string, decimal: DecimalMark = ','): number | undefined {
  const parts = strip(text);
  const evidence = evidenceOf(text);
  if (!parts || evidence === undefined) return undefined;
  const mark = evidence === ',' || evidence === '.' ? evidence : decimal;
  const plain = mark === ',' ? parts.body.replaceAll('.', '').replace(',', '.') : parts.body.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? (value === 0 ? 0 : parts.sign * value) : undefined;
}

/** A number as a person here types it, without thousand marks: `-1234,5`. */
export function typedNumber(value: number): string {
  return String(value).replace('.', ',');
}
