/** Ayat: "(1) …" in an article or in an instruction of an amending act. */
import {createUnit, openUnit, warn, type Builder, type Frame} from './builder';
import {readDamagedAyat} from './damage';
import {endsClause, endsInsideAyatReference} from './guards';
import {readAyat, type AyatMark} from './markers';
import {follows, readArabic} from './numerals';
import {column, cut, findHost, lastAyat, RANK, warnRead, type Rest} from './rest';
import {isUnit, type Unit} from './types';

/** Nothing printed stands in the unit yet: what comes next is its first text. */
const isEmpty = (unit: Unit): boolean => unit.children.every((child) => !isUnit(child) && (child.kind === 'judul' || child.segments.every(({text}) => text === '')));

/** Decides whether "(n)" opens an ayat: the wrapped-reference guard first, then the run, then the end of the line before. */
function acceptAyat(builder: Builder, host: Frame, mark: AyatMark, rest: Rest): boolean {
  if (endsInsideAyatReference(rest.previous)) return false;
  const last = lastAyat(host.unit);
  const lastAt = last === undefined ? undefined : readArabic(last);
  if (follows(lastAt, mark.at)) return true;
  if (host.unit.kind === 'perubahan' && last === undefined) return endsClause(rest.previous);
  if (!endsClause(rest.previous) && !isEmpty(host.unit)) {
    warn(builder, rest.line, `baris diawali (${mark.number}) tetapi bukan kelanjutan ayat sebelumnya; dibaca sebagai teks.`);
    return false;
  }
  const name = host.unit.kind === 'pasal' ? `Pasal ${host.unit.number}` : `perubahan ${host.unit.number}`;
  warn(builder, rest.line, `ayat (${mark.number}) pada ${name} tidak berurutan: sebelumnya ${last === undefined ? 'belum ada ayat' : `ayat (${last})`}. Nomor dibiarkan seperti tercetak.`);
  return true;
}

const BRACKET = /^\s*[({[<]/;

/** A damaged "(n)" counts only where the text before has ended. */
function damagedAyat(host: Frame, rest: Rest): AyatMark | undefined {
  const last = lastAyat(host.unit);
  const ended = last === undefined ? isEmpty(host.unit) : endsClause(rest.previous);
  return ended ? readDamagedAyat(rest.text, last === undefined ? undefined : readArabic(last)) : undefined;
}

/** Places "(n) …"; returns what stands behind the mark, or undefined when the line is no ayat. */
export function feedAyat(builder: Builder, rest: Rest, base: number): Rest | undefined {
  const host = BRACKET.test(rest.text) ? findHost(builder) : undefined;
  const mark = host ? (readAyat(rest.text) ?? damagedAyat(host, rest)) : undefined;
  if (!mark || !host || !acceptAyat(builder, host, mark, rest)) return undefined;
  warnRead(builder, rest, 'ayat', mark.printed === undefined ? mark : {number: `(${mark.number})`, printed: mark.printed});
  const marker = [{line: rest.line, text: rest.text.slice(0, mark.length)}];
  openUnit(builder, createUnit('ayat', rest.line, mark.number, marker), base + RANK.ayat, column(rest));
  return cut(rest, mark.length);
}
