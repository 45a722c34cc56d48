import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {formatDate, type Locale} from '@site/src/site/dates';
import Section from '@site/src/site/Section';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {pairPath, statePath} from '../compare/states';
import type {EventKind, TimelineEvent, TimelineProps} from '../timelineProps';
import styles from './styles.module.css';

const SAID: Record<EventKind, () => string> = {
  ditetapkan: () => translate({id: 'regulations.timeline.signed', description: 'Event', message: 'Ditetapkan'}),
  diundangkan: () => translate({id: 'regulations.timeline.promulgated', description: 'Event', message: 'Diundangkan'}),
  berlaku: () => translate({id: 'regulations.timeline.inForce', description: 'Event', message: 'Mulai berlaku'}),
  diubah: () => translate({id: 'regulations.timeline.amended', description: 'Event, before the name of an act', message: 'Diubah dengan'}),
  dicabut: () => translate({id: 'regulations.timeline.repealed', description: 'Event, before the name of an act', message: 'Dicabut dengan'}),
  'dicabut-sebagian': () => translate({id: 'regulations.timeline.partlyRepealed', description: 'Event, before the name of an act', message: 'Dicabut sebagian dengan'}),
  naskah: () => translate({id: 'regulations.timeline.text', description: 'Event: from this day on the library holds a text', message: 'Teks tersedia'}),
  diperiksa: () => translate({id: 'regulations.timeline.checked', description: 'Event', message: 'Terakhir kami periksa'}),
};

function Act({id, name, text, unverified}: NonNullable<TimelineEvent['act']>): ReactNode {
  const held = text
    ? translate({id: 'regulations.timeline.actText', description: 'The library holds the text of this act', message: 'naskahnya tersedia di sini'})
    : translate({id: 'regulations.timeline.noActText', description: 'The library does not hold the text of this act', message: 'naskahnya belum ada di sini'});
  const doubt = translate({id: 'regulations.sentence.doubt', description: 'After an act whose effect is unverified', message: '(perlu verifikasi)'});
  return (
    <>
      {' '}
      {id ? <Link to={`/regulasi/${id}/`} lang="id">{name}</Link> : <span lang="id">{name}</span>}
      {unverified && ` ${doubt}`}
      <span className={styles.detail}>{held}</span>
    </>
  );
}

function TextLinks({id, event, locale}: {readonly id: string; readonly event: TimelineEvent; readonly locale: Locale}): ReactNode {
  const date = event.date ?? '';
  return (
    <span className={styles.links}>
      <Link to={`/${statePath(id, date)}`}>{translate({id: 'regulations.timeline.read', description: 'Link to the text of one day', message: 'Baca teks per {date}'}, {date: formatDate(date, locale)})}</Link>
      {event.compare && (
        <Link to={`/${pairPath(id, event.compare)}`}>
          {translate({id: 'regulations.timeline.compare', description: 'Link to the comparison with an earlier text', message: 'Bandingkan dengan teks per {date}'}, {date: formatDate(event.compare.from, locale)})}
        </Link>
      )}
    </span>
  );
}

function When({date, locale}: {readonly date: string | undefined; readonly locale: Locale}): ReactNode {
  if (date === undefined) return <span className={styles.when}>{translate({id: 'regulations.timeline.noDate', description: 'In place of an unknown date', message: 'Tanggal belum kami ketahui'})}</span>;
  return <time className={styles.when} dateTime={date}>{formatDate(date, locale)}</time>;
}

/** What happened to a regulation, oldest first. Nothing where only the day of our check is known. */
export default function Timeline({id, events, whole}: TimelineProps): ReactNode {
  const locale = useSiteLocale();
  if (events.length < 2) return null;
  return (
    <Section id="linimasa" title={translate({id: 'regulations.timeline', description: 'Heading', message: 'Linimasa'})}>
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={`${event.kind} ${event.date ?? ''} ${event.act?.name ?? ''}`} data-peristiwa={event.kind}>
            <When date={event.date} locale={locale} />
            <div>
              {SAID[event.kind]()}
              {event.act && <Act {...event.act} />}
              {event.kind === 'naskah' && <TextLinks id={id} event={event} locale={locale} />}
            </div>
          </li>
        ))}
      </ol>
      {whole && (
        <p>
          <Link to={`/${pairPath(id, whole)}`}>{translate({id: 'regulations.timeline.whole', description: 'Link to the comparison of the first and the newest text', message: 'Bandingkan teks pertama dengan teks terbaru'})}</Link>
        </p>
      )}
    </Section>
  );
}
