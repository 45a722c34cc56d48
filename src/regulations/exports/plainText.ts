/** `naskah.txt` and `abstrak.txt`. Pure. */
import {formatDate} from '../../site/dates';
import {fullCitation} from '../format';
import {serialize} from '../grammar/serialize';
import type {StatusCode} from '../status';
import type {TextSource} from './source';
import {noticeOf, readingOf, STATUS_WORDS} from './words';

/** Ends the head; what follows is the text and nothing else. */
export const RULE = '-'.repeat(72);

/** The text after a short head: what it is, since when, how far it was read. Page numbers and running heads are left out. */
export function toPlainText(source: TextSource, status: StatusCode, today: string): string {
  const {record, place, text, url} = source;
  const model = record.jenis_naskah === 'model';
  const head = [
    fullCitation(record, place),
    `${model ? 'Naskah' : 'Keadaan naskah'} per ${formatDate(text.date)}. ${readingOf(text.record)}`,
    `Status per ${formatDate(today)}: ${STATUS_WORDS[status]}.`,
    noticeOf(record),
    `Alamat: ${url}`,
    RULE,
  ];
  return `${head.join('\n')}\n\n${serialize(text.parsed, {furniture: false})}`;
}

/** Markdown as plain words: link texts stay, marks go. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .trim();

/** Our summary as the file that the JDIHN feed calls the abstract. */
export function toAbstract({record, place, url}: Pick<TextSource, 'record' | 'place' | 'url'>): string {
  return `${fullCitation(record, place)}\n\n${plain(record.summary)}\n\nAbstrak ini ditulis pustaka ini dan tidak resmi. Alamat: ${url}\n`;
}
