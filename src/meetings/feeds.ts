/** What leaves the site as files: calendar events and Atom entries. Pure; no value depends on the time of the build. */
import {formatDateRange} from '../site/dates';
import type {CalendarEvent} from './calendar';
import type {MeetingRecord} from './load';
import {listOf, placeName} from './parts';
import type {Meeting} from './schema';
import type {PlanState} from './vocabulary';

const STATUS: Record<PlanState, CalendarEvent['status']> = {terjadwal: 'CONFIRMED', ditunda: 'TENTATIVE', batal: 'CANCELLED'};

export interface FeedSite {
  readonly title: string;
  /** Address of the site in this locale, e.g. `https://contoh.go.id/en/`; its host is part of every UID. */
  readonly url: string;
  readonly locale: 'id' | 'en';
}

/** Name of the calendar and of the feed. */
export function feedTitle({title, locale}: FeedSite): string {
  return `${title}: ${locale === 'en' ? 'meetings' : 'pertemuan'}`;
}

interface Entry {
  readonly id: string;
  readonly words: Meeting;
  readonly url: string;
}

function toEntries(records: readonly MeetingRecord[], {url, locale}: FeedSite): Entry[] {
  return records.map((record) => ({id: record.id, words: (locale === 'en' ? record.english : undefined) ?? record.meeting, url: `${url}pertemuan/${record.id}/`}));
}

function meetingEvent({id, words, url}: Entry, host: string): CalendarEvent {
  return {
    uid: `${id}@${host}`,
    stamp: words.mulai.slice(0, 10),
    start: words.mulai,
    end: words.selesai,
    zone: words.zona,
    summary: words.title,
    description: words.description,
    location: placeName(words.tempat),
    url,
    status: STATUS[words.status],
  };
}

/** Deadlines as whole-day events: many calendars skip VTODO in subscriptions. Closed work has none. */
function deadlineEvents({words, url}: Entry, host: string): CalendarEvent[] {
  return listOf(words.tindak_lanjut).flatMap((item) => {
    if (typeof item.tenggat !== 'string' || item.status === 'selesai' || item.status === 'batal') return [];
    const owner = typeof item.penanggung_jawab === 'string' ? `${item.penanggung_jawab}. ` : '';
    return [
      {
        uid: `${item.id.toLowerCase()}@${host}`,
        stamp: words.mulai.slice(0, 10),
        start: item.tenggat,
        end: item.tenggat,
        zone: words.zona,
        summary: `${item.id}: ${item.uraian}`,
        description: `${owner}${words.title}`,
        url: `${url}#${item.id.toLowerCase()}`,
        status: 'CONFIRMED' as const,
      },
    ];
  });
}

/** All meetings and open deadlines, newest meeting first. */
export function toCalendarEvents(records: readonly MeetingRecord[], site: FeedSite): CalendarEvent[] {
  const host = new URL(site.url).hostname;
  return toEntries(records, site).flatMap((entry) => [meetingEvent(entry, host), ...deadlineEvents(entry, host)]);
}

/** An entry of the Atom feed: date of the meeting, place and summary. */
interface FeedItem {
  readonly title: string;
  readonly id: string;
  readonly link: string;
  readonly date: Date;
  readonly description: string;
  /** Atom asks for an author of each entry: the library. */
  readonly author: {readonly name: string}[];
}

/** Entries of the Atom and RSS feeds, in the words of the locale. */
export function toFeedItems(records: readonly MeetingRecord[], site: FeedSite): FeedItem[] {
  return toEntries(records, site).map(({words, url}) => ({
    title: words.title,
    id: url,
    link: url,
    date: new Date(`${words.mulai.slice(0, 10)}T00:00:00Z`),
    description: `${formatDateRange(words.mulai.slice(0, 10), words.selesai.slice(0, 10), site.locale)}. ${placeName(words.tempat)}. ${words.ringkasan}`,
    author: [{name: site.title}],
  }));
}
