/** A small RFC 5545 writer: events of whole days or with clock times in an Indonesian zone. Pure, and free of the build's clock. */
import {ZONES, type Zone} from './vocabulary';

export interface CalendarEvent {
  /** Stable for ever: calendars recognise the event by it. */
  readonly uid: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, both of the same form; `end` is the last day or minute. */
  readonly start: string;
  readonly end: string;
  readonly zone: Zone;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly url: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Day that stands as DTSTAMP, so that the same content gives the same file. */
  readonly stamp: string;
}

const LIMIT = 75;
const encoder = new TextEncoder();

/** Splits a content line after at most 75 octets, never inside a character; each further line starts with a space. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (encoder.encode(current + character).length > LIMIT) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** Text values: backslash, comma, semicolon and line break are escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

const digits = (text: string): string => text.replace(/[-: ]/g, '');

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days end on the day after the last one; clock times name their zone. */
function time(name: 'DTSTART' | 'DTEND', moment: string, zone: Zone): string {
  const [day = '', clock] = moment.split(' ');
  if (clock) return `${name};TZID=${ZONES[zone].tzid}:${digits(day)}T${digits(clock)}00`;
  return `${name};VALUE=DATE:${digits(name === 'DTEND' ? nextDay(day) : day)}`;
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${digits(event.stamp)}T000000Z`,
    time('DTSTART', event.start, event.zone),
    time('DTEND', event.end, event.zone),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function zoneLines(zone: Zone): string[] {
  const {tzid, offset} = ZONES[zone];
  return ['BEGIN:VTIMEZONE', `TZID:${tzid}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, `TZNAME:${zone}`, 'END:STANDARD', 'END:VTIMEZONE'];
}

/** The calendar as text: CRLF, folded at 75 octets, with the zones that its clock times name. */
export function toICalendar(name: string, events: readonly CalendarEvent[]): string {
  const zones = new Set(events.filter(({start}) => start.includes(' ')).map(({zone}) => zone));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${name}//ID`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...[...zones].sort().flatMap(zoneLines),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
