/** Page furniture that needs more than one line to be known: notes of electronic signatures, copy marks, heads beside page numbers. */
import type {Line} from './lines';

/** The whole first sentence; the words alone ("Balai Sertifikasi") may be a list item of the law. */
const SIGNED = /^\s*Dokumen\s+ini\s+(?:telah\s+)?ditandatangani\s+secara\s+elektronik\s+(?:menggunakan|dengan)\s+sertifikat\s+elektronik\b/i;
const HASH = /^\s*(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,40}$/;
const COPY = /^\s*S\s?A\s?L\s?I\s?N\s?A\s?N$/;
const PREAMBLE = /^\s*(?:Menimbang|MENIMBANG|M\s?E\s?M\s?U\s?T\s?U\s?S)/;
const HEAD = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
const STRUCTURE = /^\s*(?:BAB|BAGIAN|PARAGRAF|PASAL|LAMPIRAN|PENJELASAN|MEMUTUSKAN|TENTANG|NOMOR|I{1,3}\.|\(|\d|[A-Z][.)])/;
const MIN_REPEATS = 3;
const NOTE_LINES = 3;
/** A head stands this close to the number of its page. */
const NEAR = 3;

const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');

function countBy(lines: readonly Line[], wanted: (text: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {text} of lines) if (text !== '' && wanted(text)) counts.set(squeeze(text), (counts.get(squeeze(text)) ?? 0) + 1);
  return counts;
}

/** The note of the signing service: its full sentence, repeated, with the lines that follow it each time. */
function signatureNotes(lines: readonly Line[]): number[] {
  const starts = lines.flatMap(({text}, index) => (SIGNED.test(text) ? [index] : []));
  if (starts.length < 2) return [];
  const followers = new Map<string, number>();
  const after = (start: number): number[] => lines.slice(start + 1, start + 1 + NOTE_LINES).flatMap(({text}, offset) => (text === '' ? [] : [start + 1 + offset]));
  for (const index of starts.flatMap(after)) {
    const key = squeeze(lines[index]?.text ?? '');
    followers.set(key, (followers.get(key) ?? 0) + 1);
  }
  return starts.flatMap((start) => {
    const found = [start];
    for (const index of after(start)) {
      if ((followers.get(squeeze(lines[index]?.text ?? '')) ?? 0) * 2 <= starts.length) break;
      found.push(index);
    }
    return found;
  });
}

/** A token of its own on each page; one alone may mean something. */
function hashTokens(lines: readonly Line[]): number[] {
  const found = lines.flatMap(({text}, index) => (HASH.test(text) ? [index] : []));
  return found.length >= MIN_REPEATS ? found : [];
}

/** "SALINAN" above the title. */
function copyMark(lines: readonly Line[]): number[] {
  const preamble = lines.findIndex(({text}) => PREAMBLE.test(text));
  const head = lines.slice(0, Math.min(preamble < 0 ? 20 : preamble, 40));
  return head.flatMap(({text}, index) => (COPY.test(text) ? [index] : []));
}

/** Indexes of the printed lines around a line, `NEAR` each way. */
function around(lines: readonly Line[], index: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step, seen = 0; at >= 0 && at < lines.length && seen < NEAR && Math.abs(at - index) < 12; at += step) {
      if (lines[at]?.text === '') continue;
      found.push(at);
      seen += 1;
    }
  }
  return found;
}

/** Heads in capitals ("PRESIDEN / REPUBLIK INDONESIA") that come back beside page numbers; in annexes capitals are titles, below a date they sign. */
function runningHeads(all: readonly Line[], isPage: (index: number) => boolean): number[] {
  const annex = all.findIndex(({text}) => /^\s*LAMPIRAN\b/.test(text));
  const lines = annex < 0 ? all : all.slice(0, annex);
  const isHead = (text: string): boolean => text.length <= 80 && HEAD.test(text) && !STRUCTURE.test(text) && !/[,;:.]$/.test(text);
  const counts = countBy(lines, isHead);
  const beside = lines.flatMap(({text}, index) => (isHead(text) && (counts.get(squeeze(text)) ?? 0) >= MIN_REPEATS && around(lines, index).some(isPage) && !signs(lines, index, isPage) ? [index] : []));
  const besideCounts = countBy(beside.flatMap((index) => lines[index] ?? []), () => true);
  return beside.filter((index) => (besideCounts.get(squeeze(lines[index]?.text ?? '')) ?? 0) >= MIN_REPEATS);
}

/** A head right below a date, with no page between, belongs to the signature. */
function signs(lines: readonly Line[], index: number, isPage: (index: number) => boolean): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    if (isPage(at)) return false;
    if (/^\s*(?:pada\s+)?tanggal\b/i.test(lines[at]?.text ?? '')) return true;
  }
  return false;
}

/** @param isPage tells whether a line is a page number or the first of a page */
export function findRepeatedFurniture(lines: readonly Line[], isPage: (index: number) => boolean): number[] {
  return [...signatureNotes(lines), ...hashTokens(lines), ...copyMark(lines), ...runningHeads(lines, isPage)];
}
