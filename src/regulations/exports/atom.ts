/** `/regulasi/atom.xml`: what is new in the library's regulations. Every date comes from a record; none from the build. Pure. */
import {Feed, type Item} from 'feed';
import {formatDate} from '../../site/dates';
import type {Regulation} from '../load';
import type {RelationView} from '../relations';
import type {StatusCode} from '../status';
import {FEED_PATH, folderOf} from './addresses';
import {legal} from './akn/xml';
import {readingOf, STATUS_WORDS} from './words';

/** Feed readers keep what they have seen; more entries only weigh. */
const MOST = 200;

interface AtomSource {
  readonly record: Regulation;
  readonly status: StatusCode;
  readonly relations: readonly RelationView[];
}

interface Event {
  /** Never changes for the same event. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly words: string;
  /** Day on which the library recorded or last checked it. */
  readonly day: string;
}

const VERBS: Partial<Record<RelationView['kind'], string>> = {mengubah: 'mengubah', mencabut: 'mencabut'};

function recordEvent({record, status}: AtomSource, url: string): Event {
  const words = record.jenis_naskah === 'model' ? 'Naskah model, bukan produk hukum.' : `Status: ${STATUS_WORDS[status]}.`;
  return {id: `${url}#catatan`, link: url, title: `${record.sebutan} tentang ${record.judul}`, words: `Catatan diperiksa ${formatDate(record.diperiksa)}. ${words}`, day: record.diperiksa};
}

function textEvents({record}: AtomSource, url: string): Event[] {
  return record.expressions.map(({date, record: text}) => ({
    id: `${url}pada/${date}/`,
    link: `${url}pada/${date}/`,
    title: `Naskah ${record.sebutan} per ${formatDate(date)}`,
    words: readingOf(text),
    day: text.diperiksa_pada ?? record.diperiksa,
  }));
}

function relationEvents({record, relations}: AtomSource, url: string): Event[] {
  return relations.flatMap(({kind, id, name, partial, certainty}) => {
    const verb = VERBS[kind];
    if (verb === undefined) return [];
    const doubt = certainty === 'perlu-verifikasi' ? ' Klausulnya belum kami baca.' : '';
    return [
      {
        id: `${url}#${kind}-${id ?? encodeURIComponent(name)}`,
        link: url,
        title: `${record.sebutan} ${verb}${partial ? ' sebagian' : ''} ${name}`,
        words: `${startWords(record)}${doubt}`,
        day: record.diperiksa,
      },
    ];
  });
}

function startWords(record: Regulation): string {
  const {tanggal_berlaku: force, tanggal_diundangkan: promulgated} = record;
  if (typeof force === 'string') return `${record.sebutan} mulai berlaku ${formatDate(force)}.`;
  return typeof promulgated === 'string' ? `${record.sebutan} diundangkan ${formatDate(promulgated)}.` : `Tanggal ${record.sebutan} belum kami ketahui.`;
}

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

const toItem = ({id, link, title, words, day}: Event, author: string): Item => ({id, link, title: legal(title), description: legal(words), date: moment(day), author: [{name: author}]});

/** Newest first; entries of one day by id. `updated` is the newest entry's day, so equal content gives an equal file. */
export function toAtom(sources: readonly AtomSource[], site: string, title: string): string {
  const events = sources.flatMap((source) => {
    const url = site + folderOf(source.record.id);
    return [recordEvent(source, url), ...textEvents(source, url), ...relationEvents(source, url)];
  });
  events.sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1));
  const feed = new Feed({
    id: `${site}regulasi/`,
    title: `${title}: perubahan peraturan`,
    description: 'Peraturan, naskah, dan perubahan yang baru dicatat atau diperiksa.',
    link: `${site}regulasi/`,
    feedLinks: {atom: site + FEED_PATH},
    language: 'id',
    updated: moment(events[0]?.day ?? '1970-01-01'),
    generator: title,
    copyright: 'CC BY 4.0',
    author: {name: title},
  });
  events.slice(0, MOST).forEach((event) => feed.addItem(toItem(event, title)));
  return feed.atom1();
}
