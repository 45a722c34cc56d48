/** Chains of provisions in running text: "Pasal 5 ayat (1), ayat (2), dan Pasal 6 huruf a sampai dengan c". */

const LEVELS = ['pasal', 'ayat', 'huruf', 'angka'] as const;
export type Level = (typeof LEVELS)[number];

/** One named provision: `ayat (2)`. */
export interface Token {
  readonly level: Level;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** One end of a chain: where it is printed, and its tokens with the upper levels taken over from the end before. */
export interface ChainEnd {
  readonly start: number;
  readonly end: number;
  readonly path: readonly Token[];
}

const CONNECT = String.raw`(?:dan\/atau|dan|atau|serta|sampai\s+dengan|sampai|hingga|s\.?\s?d\.?|s\/d|jo\.?|juncto)`;
const TOKEN = /\b(?:(pasal)\s+(\d{1,4}(?:\s?[A-Z]{1,2}|[a-z]{1,2})?|[ivx]+)\b|(ayat)\s+\((\d{1,3}[a-z]?)\)|(huruf)\s+([a-z]{1,2})\b|(angka)\s+(\d{1,3})\b)/gi;
const CONNECTOR = new RegExp(String.raw`^\s*,?\s*${CONNECT}?\s*$`, 'i');
/** The next number of a list that names its level only once: "ayat (1), (2), dan (3)", "huruf a sampai dengan e". */
const BARE: Readonly<Record<Level, RegExp>> = {
  pasal: new RegExp(String.raw`^(\s*,\s*(?:${CONNECT}\s+)?|\s+${CONNECT}\s+)(\d{1,4}[A-Z]{0,2})(?=[,.;:]|\s+(?:dan|atau|sampai|huruf|ayat|diatur|berlaku|harus|wajib|tidak|Undang|Peraturan|Qanun)\b|$)`),
  ayat: new RegExp(String.raw`^(\s*,\s*(?:${CONNECT}\s*)?|\s+${CONNECT}\s*)\((\d{1,3}[a-z]?)\)`),
  huruf: new RegExp(String.raw`^(\s*,\s*(?:${CONNECT}\s+)?|\s+${CONNECT}\s+)([a-z]{1,2})(?=[,.;:]|\s|$)(?!\s*[.)]\s)`),
  angka: new RegExp(String.raw`^(\s*,\s*(?:${CONNECT}\s+)?|\s+${CONNECT}\s+)(\d{1,3})(?=[,.;:]|\s+(?:dan|atau|sampai)\b|$)`),
};
const LETTERS_ONLY = /^(?:([a-z])\1?)$/;

const depth = (level: Level): number => LEVELS.indexOf(level);
const squeeze = (number: string): string => number.replace(/\s+/g, '').toLowerCase();

function bareTokens(text: string, first: Token): Token[] {
  const found: Token[] = [];
  for (let last = first; found.length < 40; last = found.at(-1) ?? first) {
    const match = BARE[first.level].exec(text.slice(last.end, last.end + 60));
    if (!match?.[2] || (first.level === 'huruf' && !LETTERS_ONLY.test(match[2]))) break;
    const start = last.end + (match[1] ?? '').length;
    found.push({level: first.level, number: squeeze(match[2]), start, end: last.end + match[0].length});
  }
  return found;
}

function tokenise(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const token: Token = {
      level: (match[1] ?? match[3] ?? match[5] ?? match[7] ?? '').toLowerCase() as Level,
      number: squeeze(match[2] ?? match[4] ?? match[6] ?? match[8] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    };
    return [token, ...bareTokens(text, token)];
  });
}

/** "huruf b" after "Pasal 5 ayat (1) huruf a dan" means the same ayat: upper levels are taken over from the path before. */
function complete(path: readonly Token[], before: readonly Token[]): Token[] {
  const first = path[0];
  return first ? [...before.filter((token) => depth(token.level) < depth(first.level)), ...path] : [];
}

/** All chains of a text, in text order, each with its ends. */
export function findChains(text: string): ChainEnd[][] {
  const chains: Token[][][] = [];
  let before: Token | undefined;
  for (const token of tokenise(text)) {
    const gap = before ? text.slice(before.end, token.start) : 'x';
    const path = chains.at(-1)?.at(-1);
    if (before && path && /^\s+$/.test(gap) && depth(token.level) > depth(before.level)) path.push(token);
    else if (before && CONNECTOR.test(gap)) chains.at(-1)?.push([token]);
    else chains.push([[token]]);
    before = token;
  }
  return chains.map((chain) => {
    let last: readonly Token[] = [];
    return chain.map((path) => {
      last = complete(path, last);
      return {start: path[0]?.start ?? 0, end: path.at(-1)?.end ?? 0, path: last};
    });
  });
}

/** `pasal-5-ayat-2`. */
export function pathId(path: readonly Token[]): string {
  return path.map(({level, number}) => `${level}-${number}`).join('-');
}
