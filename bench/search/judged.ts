/** Judged queries: which addresses a query should find, and how well each answers it. */

export interface Wanted {
  /** Page or anchor of the site; `*` stands for anything. */
  readonly address: string;
  /** 3 the answer, 2 answers too, 1 related. */
  readonly grade: number;
}

export interface Judged {
  readonly query: string;
  readonly wanted: readonly Wanted[];
  readonly rule: string;
  /** Line in the file, for messages. */
  readonly line: number;
}

/** Tuning looks at `latih` only; `uji` is held out. */
export const HALVES = ['latih', 'uji'] as const;
export type Half = (typeof HALVES)[number];

/** An answer counts for success from this grade on. */
export const ANSWERS = 2;

const GRADED = /^(.+)=([123])$/;

function toWanted(text: string): Wanted {
  const [, address, grade] = GRADED.exec(text) ?? [];
  return address ? {address, grade: Number(grade)} : {address: text, grade: 3};
}

/**
 * Reads a table with a head line and the columns query, addresses (parted by blanks) and rule. An address may carry its
 * grade (`/istilah/#spm=2`); without one it is the answer (3). Blank lines and lines that begin with `#` are left out.
 * @throws on a row without an address, naming its line.
 */
export function readJudged(text: string): Judged[] {
  return text.split(/\r?\n/).flatMap((row, index) => {
    if (index === 0 || !row.trim() || row.startsWith('#')) return [];
    const [query = '', addresses = '', rule = ''] = row.split('\t');
    const wanted = addresses.split(/\s+/).filter(Boolean).map(toWanted);
    if (!query.trim() || wanted.length === 0) throw new Error(`Baris ${index + 1}: pertanyaan atau alamatnya kosong. Isi "pertanyaan<TAB>alamat=nilai …<TAB>aturan".`);
    return [{query, wanted, rule, line: index + 1}];
  });
}

/** True when a table gives grades; the older kind names addresses only. */
export const isGraded = (text: string): boolean => text.split(/\r?\n/).slice(1).some((row) => !row.startsWith('#') && /=[123](\s|$)/.test(row.split('\t')[1] ?? ''));

/** The half of a query, by its letters alone (FNV-1a, lowest bit after mixing), so that nobody chooses. */
export function halfOf(query: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(query.toLowerCase())) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'latih' : 'uji';
}

/** Address of the page, without its anchor. */
export const toPage = (address: string): string => address.split('#')[0] ?? address;

/** An address meets a wanted one when it is the same page; a wanted anchor must be met too. */
export function meets(address: string, wanted: string): boolean {
  const [before = '', after] = wanted.split('*');
  if (after !== undefined) return address.startsWith(before) && address.endsWith(after);
  return address === wanted || (!wanted.includes('#') && toPage(address) === wanted);
}

/** The same judgements with anchors dropped; a page keeps the best grade of its parts. */
export function atPageLevel(judged: Judged): Judged {
  const best = new Map<string, number>();
  for (const {address, grade} of judged.wanted) best.set(toPage(address), Math.max(grade, best.get(toPage(address)) ?? 0));
  return {...judged, wanted: [...best].map(([address, grade]) => ({address, grade}))};
}

/**
 * Wanted addresses that the built site does not have, as messages: a judgement on a page that is gone measures nothing.
 * @param addresses of all pages, sections and provisions.
 */
export function missingAddresses(judged: readonly Judged[], addresses: ReadonlySet<string>): string[] {
  return judged.flatMap(({line, query, wanted}) =>
    wanted.filter(({address}) => !address.includes('*') && !addresses.has(address)).map(({address}) => `baris ${line} (${query}): alamat ${address} tidak ada di situs yang dibangun`),
  );
}
