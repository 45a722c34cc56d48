import type {ReactNode} from 'react';
import {formatDateRange} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {Zone} from '../vocabulary';

interface Props {
  readonly start: string;
  readonly end: string;
  /** Named where clock times are known. */
  readonly zone?: Zone;
}

/** `12–13 Januari 2026`, with clock times and zone where they are known: `21 Januari 2026, 09.00–12.00 WITA`. */
export default function MeetingTime({start, end, zone}: Props): ReactNode {
  const locale = useSiteLocale();
  const [from = '', fromClock] = start.split(' ');
  const [to = '', toClock] = end.split(' ');
  const clock = (text: string): string => (locale === 'id' ? text.replace(':', '.') : text);
  const hours = fromClock && toClock ? `, ${clock(fromClock)}–${clock(toClock)}` : '';
  return <time dateTime={from}>{`${formatDateRange(from, to, locale)}${hours}${zone ? ` ${zone}` : ''}`}</time>;
}
