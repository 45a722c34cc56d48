/** Penjelasan: umum, then pasal demi pasal with the sub-headings "Ayat (1)", "Huruf a", "Angka 1". */
import {addText, closeTo, createUnit, openUnit, warn, type Builder} from './builder';
import {placeLines, type Placed} from './body';
import {readDamagedAyat, readDamagedHeading} from './damage';
import {endsInsidePasalReference} from './guards';
import {indentOf, type Line} from './lines';
import {follows, isAfter, letterValue, readArabic, readRoman, type Numbered} from './numerals';
import {lastAyat} from './rest';
import type {Unit, UnitKind} from './types';

const GENERAL = /^\s*(I\s?\.?\s+)?(PENJELASAN\s+)?UMUM\s*[.:]?$/;
const BY_ARTICLE = /^(.*?)((?:II\s?\.?\s+)?(?:PENJELASAN\s+)?PASAL DEMI PASAL\s*[.:]?)$/;
const NUMBER = String.raw`\d{1,4}\s?[A-Z]{0,2}`;
const MORE = String.raw`\s*(?:,|s\.?\s?d\.?|s\/d|sampai\s+dengan|hingga|dan|-|–)\s*(?:dan\s+)?(?:Pasal\s+)?`;
const ARTICLE = new RegExp(String.raw`^\s*Pasal\s+(${NUMBER}|[IVX]{1,5})(?:(?:${MORE}${NUMBER}){0,20}${MORE}(${NUMBER}))?(?:\s*[.:]?$|\s*:\s+|\s*[.:]?\s+(?=Cukup jelas))`, 'i');
const SUB = /^\s*(?:(Ayat)\s+\((\d{1,3}[a-z]?)\)|(Huruf)\s+([a-z]{1,2})|(Angka)\s+(\d{1,3}))(?:\s*[.:]?$|\s*:\s+|\s*[.:]?\s+(?=Cukup jelas))/i;
const RANKS: Readonly<Partial<Record<UnitKind, number>>> = {ayat: 50, huruf: 60, angka: 70};

interface Found {
  readonly unit: Unit;
  readonly rank: number;
  readonly length: number;
}

const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');

/** "Ayat (l)", "Ayat (21" as the ayat that comes next in its article. */
function readDamagedSub(builder: Builder, line: Line): Found | undefined {
  const word = /^\s*Ayat\s*(?=[({[])/.exec(line.text)?.[0];
  const article = word === undefined ? undefined : builder.frames.findLast(({unit}) => unit.kind === 'pasal');
  if (word === undefined || !article) return undefined;
  const last = lastAyat(article.unit);
  const mark = readDamagedAyat(line.text.slice(word.length), last === undefined ? undefined : readArabic(last));
  if (!mark || mark.length + word.length < line.text.length) return undefined;
  warn(builder, line.number, `dibaca sebagai Ayat (${mark.number}) (tercetak “${line.text.trim()}”).`);
  return {unit: createUnit('ayat', line.number, mark.number, [{line: line.number, text: line.text}]), rank: 50, length: line.text.length};
}

function readSub(builder: Builder, line: Line, amending: boolean): Found | undefined {
  const match = SUB.exec(line.text);
  if (!match) return readDamagedSub(builder, line);
  const kind = (match[1] ?? match[3] ?? match[5] ?? '').toLowerCase() as UnitKind;
  const number = match[2] ?? match[4] ?? match[6] ?? '';
  const marker = [{line: line.number, text: match[0]}];
  const rank = kind === 'angka' && amending ? 45 : (RANKS[kind] ?? 50);
  return {unit: createUnit(amending && kind === 'angka' ? 'perubahan' : kind, line.number, number, marker), rank, length: match[0].length};
}

function readArticle(line: Line): (Found & {readonly at: Numbered; readonly roman: boolean}) | undefined {
  const match = ARTICLE.exec(line.text);
  const number = squeeze(match?.[1]);
  const at = readArabic(number) ?? readRoman(number);
  if (!match || !at) return undefined;
  const until = squeeze(match[2]);
  const unit = createUnit('pasal', line.number, number, [{line: line.number, text: match[0]}]);
  return {unit: until ? {...unit, until} : unit, rank: 40, length: match[0].length, at, roman: !/^\d/.test(number)};
}

interface State {
  readonly amending: boolean;
  /** Last article of the act itself. */
  last: Numbered | undefined;
  section: 'kepala' | 'umum' | 'pasal';
}

function recogniseArticle(builder: Builder, {line, previous}: Placed, state: State): ReturnType<typeof readArticle> {
  const found = readArticle(line);
  if (state.amending || (found && (found.unit.until || follows(state.last, found.at)))) return found;
  const next = (state.last?.value ?? 0) + 1;
  const mark = endsInsidePasalReference(previous) && !BY_ARTICLE.test(previous) ? undefined : readDamagedHeading(line.text, {bab: 0, bagian: 0, paragraf: 0, pasal: next});
  if (mark?.kind !== 'pasal') return found;
  warn(builder, line.number, `dibaca sebagai penjelasan Pasal ${mark.number} (tercetak “${mark.printed ?? ''}”).`);
  return {unit: createUnit('pasal', line.number, mark.number, [{line: line.number, text: line.text}]), rank: 40, length: line.text.length, at: mark.at, roman: false};
}

function placeArticle(builder: Builder, placed: Placed, state: State): Found | undefined {
  const found = recogniseArticle(builder, placed, state);
  const afterTitle = BY_ARTICLE.test(placed.previous);
  if (!found || (!afterTitle && endsInsidePasalReference(placed.previous))) return undefined;
  const inner = state.amending && !found.roman && builder.frames.some(({rank}) => rank === 45 || rank === 40);
  if (inner) return {...found, rank: 46};
  if (!isAfter(state.last, found.at)) warn(builder, placed.line.number, `penjelasan Pasal ${found.unit.number} tidak berurutan. Nomor dibiarkan seperti tercetak.`);
  state.last = found.unit.until ? readArabic(found.unit.until) : found.at;
  return found;
}

function openSection(builder: Builder, kind: 'penjelasan-umum' | 'pasal-demi-pasal', line: Line, length: number): void {
  openUnit(builder, createUnit(kind, line.number, '', [{line: line.number, text: line.text.slice(line.text.length - length)}]), 10, 0);
}

function readSection(builder: Builder, line: Line, state: State): boolean {
  if (state.section === 'kepala' && GENERAL.test(line.text)) {
    openSection(builder, 'penjelasan-umum', line, line.text.length);
    state.section = 'umum';
    return true;
  }
  const match = state.section === 'pasal' ? null : BY_ARTICLE.exec(line.text);
  if (!match?.[2]) return false;
  if (match[1]) addText(builder, {line: line.number, text: match[1]});
  openSection(builder, 'pasal-demi-pasal', line, match[2].length);
  state.section = 'pasal';
  return true;
}

const GAZETTE = /^\s*TAMBAHAN LEMBARAN\b/;

/** Reads an elucidation into the builder's root. */
export function readElucidation(builder: Builder, lines: readonly Line[], amending: boolean): void {
  const state: State = {amending, last: undefined, section: 'kepala'};
  for (const placed of placeLines(lines)) {
    const {line} = placed;
    if (readSection(builder, line, state)) continue;
    if (GAZETTE.test(line.text)) closeTo(builder, 1);
    const found = state.section === 'pasal' ? (placeArticle(builder, placed, state) ?? (builder.frames.length > 2 ? readSub(builder, line, amending) : undefined)) : undefined;
    if (found) openUnit(builder, found.unit, nestedRank(builder, found), indentOf(line.text));
    const rest = found ? line.text.slice(found.length) : line.text;
    if (!found || rest !== '') addText(builder, {line: line.number, text: rest});
  }
  closeTo(builder, 1);
}

/** "Huruf a" below "Angka 1" and the reverse: a run that restarts at its first number goes inside. */
function nestedRank(builder: Builder, found: Found): number {
  const {unit, rank} = found;
  if (unit.kind !== 'huruf') return rank;
  const within = builder.frames.findLast((frame) => frame.rank > 50);
  return within?.unit.kind === 'angka' && letterValue(unit.number) === 1 ? within.rank + 1 : rank;
}
