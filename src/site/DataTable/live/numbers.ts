import type {Locale} from '../../dates';

const MARKS: Readonly<Record<Locale, {readonly group: string; readonly decimal: string}>> = {id: {group: '.', decimal: ','}, en: {group: ',', decimal: '.'}};

/** A figure as the table shows it (`-1.234,5`) as a number; undefined for anything else. */
export function readNumber(text: string, locale: Locale): number | undefined {
  const {group, decimal} = MARKS[locale];
  const plain = text.trim().replaceAll(group, '').replace(decimal, '.').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** `1.234,5`, `1234,5` and, where it can mean nothing else, `1234.5` are one figure: written bare, with a point. */
function foldNumber(token: string, locale: Locale): string {
  const {group, decimal} = MARKS[locale];
  const [whole = '', part, ...rest] = token.split(decimal);
  if (rest.length > 0) return token;
  const groups = whole.split(group);
  const grouped = groups.length > 1 && groups.every((digits, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(digits));
  if (groups.length > 1 && !grouped) return token;
  return groups.join('') + (part === undefined ? '' : `.${part}`);
}

/** Letters and figures in one form: small, without accents, figures bare. For finding. */
export function foldText(text: string, locale: Locale): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d[\d.,]*\d/g, (token) => foldNumber(token, locale))
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when every word of the folded query stands in the folded text. */
export function isFound(folded: string, query: string): boolean {
  return query.split(' ').every((word) => folded.includes(word));
}
