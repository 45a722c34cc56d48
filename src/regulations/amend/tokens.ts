/** The words of an instruction: what it names, what it does, and what nobody has taught us. */
import {readOrdinal} from '../grammar/numerals';
import type {Step, StepKind} from './path';

export type Verb = 'ubah' | 'hapus' | 'sisip' | 'tambah' | 'tetap' | 'ganti';

export type Token =
  | {readonly kind: 'step'; readonly step: Step}
  | {readonly kind: 'verb'; readonly verb: Verb}
  | {readonly kind: 'place'; readonly place: 'antara' | 'setelah' | 'sebelum'}
  | {readonly kind: 'count'; readonly value: number | undefined; readonly of: StepKind}
  | {readonly kind: 'named' | 'range' | 'join' | 'judul' | 'penjelasan' | 'outcome' | 'annexed'}
  | {readonly kind: 'unknown'; readonly text: string};

const KINDS: Readonly<Record<string, StepKind>> = {pasal: 'pasal', ayat: 'ayat', huruf: 'huruf', angka: 'angka', butir: 'angka', bab: 'bab', bagian: 'bagian', paragraf: 'paragraf', lampiran: 'lampiran'};
const NUMBER_WORDS: Readonly<Record<string, number>> = {satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10};
const UNIT = '(pasal|ayat|huruf|angka|butir|bab|bagian|paragraf|lampiran)';

type Reader = (match: RegExpExecArray, last: Step | undefined) => Token | undefined;
const plain = (kind: 'named' | 'range' | 'join' | 'judul' | 'penjelasan' | 'outcome' | 'annexed'): Reader => () => ({kind});
const verb = (name: Verb): Reader => () => ({kind: 'verb', verb: name});
const place = (name: 'antara' | 'setelah' | 'sebelum'): Reader => () => ({kind: 'place', place: name});
const step = (kind: StepKind, number: string): Token => ({kind: 'step', step: {kind, number: number.replace(/\s+/g, '')}});
const upper = (text: string | undefined): string => (text ?? '').toUpperCase();

function sticky(rules: readonly (readonly [RegExp, Reader])[]): readonly (readonly [RegExp, Reader])[] {
  return rules.map(([pattern, read]) => [new RegExp(pattern.source, `${pattern.flags}y`), read]);
}

/** A number alone goes on with the kind named before: "huruf c, d, dan e", "Lampiran I, II". */
function continuing(kinds: readonly StepKind[]): Reader {
  return (match, last) => (last && kinds.includes(last.kind) ? step(last.kind, match[1] ?? '') : undefined);
}

const RULES = sticky([
  [/(?:sebagaimana\s+)?(?:tercantum|termuat)\s+dalam\s/i, plain('annexed')],
  [/(?:(?:dalam\s+|pada\s+|dari\s+)?(?:Peraturan|Undang-\s?Undang|Qanun|Keputusan|Instruksi)\s(?:(?!\bNomor\b).){0,80}\bNomor\s+\S+\s+Tahun\s+\d{4}(?:\s+tentang\s.*?(?=,?\s+(?:diubah|dirubah|dihapus|disisip|ditambah|diganti|sehingga)|$))?)/i, () => undefined],
  [new RegExp(`(?:(\\d+)\\s*(?:\\(\\s*([a-z ]+?)\\s*\\))?|(${Object.keys(NUMBER_WORDS).join('|')}))\\s+(?:buah\\s+)?${UNIT}(?:\\s+baru)?(?![\\s]*[\\d(])(?![a-z])`, 'i'), (match) => ({kind: 'count', value: match[1] === undefined ? NUMBER_WORDS[(match[3] ?? '').toLowerCase()] : Number(match[1]), of: KINDS[(match[4] ?? '').toLowerCase()] ?? 'pasal'})],
  [new RegExp(`${UNIT}\\s+baru(?![a-z])`, 'i'), (match) => ({kind: 'count', value: undefined, of: KINDS[(match[1] ?? '').toLowerCase()] ?? 'pasal'})],
  [/Pasal\s+(\d{1,4}(?:\s?[A-Z]{1,2}(?![A-Za-z])|[a-z](?![a-z]))?)(?![\d])/i, (match) => step('pasal', upper(match[1]))],
  [/ayat\s*\(?\s*(\d{1,3}\s?[a-z]?)\s*(?:\)\s?([a-z](?![a-z]))?|(?=[\s,]))/i, (match) => step('ayat', `${match[1] ?? ''}${match[2] ?? ''}`.toLowerCase())],
  [/huruf\s+([a-z]{1,2})(?![a-z])\.?/i, (match) => step('huruf', match[1] ?? '')],
  [/(?:angka|butir)\s+(\d{1,3}\s?[a-z]?)(?![a-z\d])/i, (match) => step('angka', match[1] ?? '')],
  [/BAB\s+((?:[IVXLC]+)(?:\s?[A-Z](?![A-Za-z]))?)(?![A-Za-z])/, (match) => step('bab', match[1] ?? '')],
  [/Bab\s+((?:[IVXLC]+)(?:\s?[A-Z](?![A-Za-z]))?)(?![A-Za-z])/, (match) => step('bab', match[1] ?? '')],
  [/Paragraf\s+(\d{1,2}\s?[A-Z]?)(?![A-Za-z])/i, (match) => step('paragraf', upper(match[1]))],
  [/Lampiran(?:\s+([IVXLC]+|\d{1,2})(?![A-Za-z]))?/i, (match) => step('lampiran', match[1] ?? '')],
  [/\((\d{1,3}[a-z]?)\)\s?([a-z](?![a-z]))?/i, (match, last) => (last?.kind === 'ayat' ? step('ayat', `${match[1] ?? ''}${match[2] ?? ''}`.toLowerCase()) : undefined)],
  [/(?:yang\s+)?ber?bun(?:yi|i)\b|(?:dan\s+)?dibaca\b|sehingga\b|yang\s+(?:seluruhnya|keseluruhannya)\b/i, plain('outcome')],
  [/(?:di\s?ubah|dirubah|disempurnakan|mengubah|merubah)\b/i, verb('ubah')],
  [/(?:di\s?ganti|mengganti)\b/i, verb('ganti')],
  [/(?:di\s?hapus(?:kan)?|dihilangkan|dicabut|menghapus)\b/i, verb('hapus')],
  [/(?:ditambah(?:kan)?\/)?di\s?sisip(?:kan|i)?\b|menyisipkan\b/i, verb('sisip')],
  [/di\s?tambah(?:kan|i)?\b|menambah(?:kan)?\b/i, verb('tambah')],
  [/tetap\b/i, verb('tetap')],
  [/di\s?antara\b|antara\b/i, place('antara')],
  [/(?:se)?sudah\b|setelah\b/i, place('setelah')],
  [/sebelum\b/i, place('sebelum')],
  [/yakni\b|yaitu\b|menjadi\b/i, plain('named')],
  [/sampai\s+dengan\b|s\.\s?d\.?|s\/d\b/i, plain('range')],
  [/dengan\s.*?(?=,?\s*sehingga\b|$)/i, (match) => ({kind: 'unknown', text: match[0]})],
  [/judul\b/i, plain('judul')],
  [/penjelasan(?!\s+pasal\s+demi\s+pasal)\b/i, plain('penjelasan')],
  [/penjelasan\s+pasal\s+demi\s+pasal\b|pasal(?!\s*\d)\b|[.:]/i, () => undefined],
  [/dan\b|serta\b|atau\b|,|;|\/|&/i, plain('join')],
  [/(?:ken?t[ea]n?t[a-z]{1,3}an|dalam|pada|dari|baru|substansi(?:nya)?|rumusan(?:nya)?|di\s+dalam|untuk|masing-masing|terdapat|yang|isi|bunyi)(?![a-z])/i, () => undefined],
  [/([a-z]{1,2})(?![a-z])/, continuing(['huruf'])],
  [/([IVXLC]+)(?![A-Za-z])/, continuing(['lampiran', 'bab'])],
  [/(\d{1,3}[A-Za-z]?)(?![A-Za-z\d])/, continuing(['angka', 'pasal'])],
]);

function readBagian(text: string): {readonly token: Token; readonly length: number} | undefined {
  const head = /^Bagian\s+/i.exec(text);
  const ordinal = head ? readOrdinal(text.slice(head[0].length)) : undefined;
  if (!head || !ordinal) return undefined;
  const end = head[0].length + ordinal.length;
  const length = end + (/^\s?[A-Z](?![A-Za-z])/.exec(text.slice(end))?.[0].length ?? 0);
  return {token: {kind: 'step', step: {kind: 'bagian', number: text.slice(head[0].length, length)}}, length};
}

function readRule(sentence: string, at: number, last: Step | undefined): {readonly token: Token | undefined; readonly length: number} | undefined {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(sentence);
    if (!match || match[0] === '') continue;
    const token = read(match, last);
    const mayBeNoise = match[1] === undefined;
    if (token || mayBeNoise) return {token, length: match[0].length};
  }
  return undefined;
}

/** Tokens of a sentence; words that no rule knows come as `unknown`, one token for each run of them. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  let last: Step | undefined;
  for (let at = 0; at < sentence.length; ) {
    if (/\s/.test(sentence[at] ?? '')) {
      at += 1;
      continue;
    }
    const found = readBagian(sentence.slice(at)) ?? readRule(sentence, at, last);
    const word = /^\S+/.exec(sentence.slice(at))?.[0] ?? ' ';
    const token: Token | undefined = found ? found.token : {kind: 'unknown', text: word.replace(/[.,:;]+$/, '')};
    if (token) tokens.push(token);
    if (token?.kind === 'step') last = token.step;
    at += found?.length ?? word.length;
  }
  return tokens;
}
