import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {escapeText, foldLine, toICalendar, type CalendarEvent} from '../calendar';
import {toCalendarEvents, toFeedItems} from '../feeds';
import {loadMeetings} from '../load';
import {GOOD} from './roots';

const EVENT: CalendarEvent = {uid: 'a@contoh.go.id', stamp: '2026-01-12', start: '2026-01-12', end: '2026-01-13', zone: 'WIB', summary: 'Rapat', description: 'Isi', url: 'https://contoh.go.id/', status: 'CONFIRMED'};
const SITE = {title: 'Pustaka', url: 'https://contoh.go.id/', locale: 'id'} as const;
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('toICalendar', () => {
  it('folds every text at 75 octets and unfolds to the same text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}).filter((text) => !/[\r\n]/.test(text)), (text) => {
        const folded = foldLine(text);
        expect(folded.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });

  it('escapes backslash, comma, semicolon and line break', () => expect(escapeText('a\\b, c; d\ne')).toBe('a\\\\b\\, c\\; d\\ne'));

  it('ends whole-day events on the day after the last one, also over a leap day', () => {
    expect(toICalendar('K', [EVENT])).toContain('DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260114\r\n');
    expect(toICalendar('K', [{...EVENT, start: '2028-02-28', end: '2028-02-28'}])).toContain('DTEND;VALUE=DATE:20280229\r\n');
  });

  it('defines exactly the zones that clock times name', () => {
    const timed: CalendarEvent = {...EVENT, start: '2026-01-21 09:00', end: '2026-01-21 12:30', zone: 'WITA'};
    const text = toICalendar('K', [EVENT, timed]);
    expect(text).toContain('DTSTART;TZID=Asia/Makassar:20260121T090000\r\nDTEND;TZID=Asia/Makassar:20260121T123000\r\n');
    expect(text.match(/TZID:.*/g)).toEqual(['TZID:Asia/Makassar']);
    expect(text).toContain('TZOFFSETTO:+0800');
    expect(toICalendar('K', [EVENT])).not.toContain('VTIMEZONE');
  });

  it('ends every line with CRLF and balances BEGIN and END', () => {
    const text = toICalendar('K', [EVENT, {...EVENT, uid: 'b', start: '2026-01-21 09:00', end: '2026-01-21 10:00', location: 'Balai'}]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/^BEGIN:\w+/gm)?.map((line) => line.slice(6)).sort()).toEqual(text.match(/^END:\w+/gm)?.map((line) => line.slice(4)).sort());
  });
});

describe('toCalendarEvents', () => {
  it('gives the meeting with clock times and the open deadlines as whole days, not the closed ones', () => {
    const events = toCalendarEvents(loadMeetings(GOOD).items, SITE);
    expect(events.map(({uid, start, zone, status}) => [uid, start, zone, status])).toEqual([
      ['2026-02-10-rapat-contoh@contoh.go.id', '2026-02-10 09:00', 'WITA', 'CONFIRMED'],
      ['tl-2026-901@contoh.go.id', '2026-03-31', 'WITA', 'CONFIRMED'],
    ]);
    expect(events[1]?.url).toBe('https://contoh.go.id/pertemuan/2026-02-10-rapat-contoh/#tl-2026-901');
  });

  it('speaks English where there is a translation', () => {
    const items = loadMeetings(GOOD).items;
    expect(toCalendarEvents(items, {...SITE, locale: 'en'})[0]?.summary).toBe('Coordination meeting of Kabupaten Contoh');
    expect(toFeedItems(items, {...SITE, locale: 'en'})[0]?.description).toMatch(/^10 February 2026\. Balai Warga, Kota Contoh\. The meeting/);
  });

  it('gives the same feed whenever it is built', () => {
    const [item] = toFeedItems(loadMeetings(GOOD).items, SITE);
    expect([item?.date.toISOString(), item?.id]).toEqual(['2026-02-10T00:00:00.000Z', 'https://contoh.go.id/pertemuan/2026-02-10-rapat-contoh/']);
  });
});
