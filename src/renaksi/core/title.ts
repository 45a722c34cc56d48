/** What the rows above the tables say: level, region, period. */
import type {Workbook} from '../../site/sheets/types';
import type {Level} from './types';

export interface Title {
  readonly level?: Level;
  readonly region?: string;
  readonly period?: readonly [from: number, to: number];
}

const TITLE_ROWS = 15;

function period(text: string): readonly [number, number] | undefined {
  const match = /(?<!\d)(20\d{2})\s*(?:-|–|—|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s*(20\d{2})(?!\d)/i.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function region(text: string): {readonly level: Level; readonly region: string} | undefined {
  const match = /^(?:.*?\b(?:pemerintah(?: daerah)?|daerah|wilayah)\s*:?\s*)?\b(provinsi|kabupaten|kota)\s+([\p{L}][\p{L} .'-]{1,40})$/iu.exec(text.trim());
  if (!match) return undefined;
  const kind = (match[1] ?? '').toLowerCase();
  return {level: kind === 'provinsi' ? 'provinsi' : 'kabupaten-kota', region: text.trim().replace(/^.*?\b(?=(?:provinsi|kabupaten|kota)\b)/i, '')};
}

/** Reads the title rows of all sheets; the first that says something counts. */
export function readTitle(workbook: Workbook): Title {
  const texts = workbook.sheets.flatMap(({rows}) => rows.slice(0, TITLE_ROWS).filter((row) => row.filter(({text}) => text !== '').length <= 3).map((row) => row.map(({text}) => text).filter(Boolean)));
  const lines = texts.flatMap((cells) => [...cells, cells.join(' ')]);
  const place = lines.map(region).find((found) => found !== undefined);
  const said = texts.find(([first = '']) => /^tingkat\b/i.test(first))?.join(' ') ?? '';
  const level: Level | undefined = /kabupaten|kota/i.test(said) ? 'kabupaten-kota' : /provinsi/i.test(said) ? 'provinsi' : place?.level;
  const years = lines.map(period).find((found) => found !== undefined);
  return {...(level ? {level} : {}), ...(place ? {region: place.region} : {}), ...(years ? {period: years} : {})};
}
