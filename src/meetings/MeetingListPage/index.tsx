import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import Page from '../../site/Page';
import StatusBadge from '../../site/StatusBadge';
import {useToday} from '../../site/useToday';
import {MEETING_KIND, MEETING_STATE, MEETING_TONE, meetingsLabel} from '../labels';
import MeetingTime from '../MeetingTime';
import {meetingState} from '../state';
import type {MeetingListPageProps, MeetingSummary} from '../views';
import styles from './styles.module.css';

function count(n: number | undefined, some: (n: string) => string, unknown: string): string {
  return n === undefined ? unknown : some(String(n));
}

/** "2 keputusan · 2 tindak lanjut"; unknown is not zero. */
function Counts({meeting}: {readonly meeting: MeetingSummary}): ReactNode {
  const decisions = count(
    meeting.decisions,
    (n) => translate({id: 'meetings.list.decisions', description: 'Number of decisions', message: '{n} keputusan'}, {n}),
    translate({id: 'meetings.list.decisionsUnknown', description: 'Number of decisions unknown', message: 'Keputusan belum diketahui'}),
  );
  const followUps = count(
    meeting.followUps,
    (n) => translate({id: 'meetings.list.followUps', description: 'Number of follow-ups', message: '{n} tindak lanjut'}, {n}),
    translate({id: 'meetings.list.followUpsUnknown', description: 'Number of follow-ups unknown', message: 'tindak lanjut belum diketahui'}),
  );
  return <p className={styles.counts}>{`${decisions} · ${followUps}`}</p>;
}

function Entry({meeting, today}: {readonly meeting: MeetingSummary; readonly today: string}): ReactNode {
  const state = meetingState(meeting.plan, meeting.start, meeting.end, today);
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <MeetingTime start={meeting.start} end={meeting.end} />{' '}
        <StatusBadge tone={MEETING_TONE[state]}>{MEETING_STATE[state]()}</StatusBadge>
      </p>
      <div>
        <Heading as="h3" className={styles.title ?? ''}>
          <Link to={meeting.url} lang={meeting.lang}>{meeting.title}</Link>
        </Heading>
        <p className={styles.place}>{`${MEETING_KIND[meeting.kind]()} · ${meeting.place}`}</p>
        <p lang={meeting.lang}>{meeting.sentence}</p>
        <Counts meeting={meeting} />
      </div>
    </li>
  );
}

function Years({meetings, today}: MeetingListPageProps): ReactNode {
  const years = [...new Set(meetings.map(({start}) => start.slice(0, 4)))];
  return years.map((year) => (
    <section key={year} aria-labelledby={`tahun-${year}`}>
      <Heading as="h2" id={`tahun-${year}`}>{year}</Heading>
      <ol className={styles.list}>
        {meetings.filter(({start}) => start.startsWith(year)).map((meeting) => <Entry key={meeting.id} meeting={meeting} today={today} />)}
      </ol>
    </section>
  ));
}

/** The registers, and the files that calendars and feed readers subscribe to. */
function Ways(): ReactNode {
  return (
    <ul className={styles.ways}>
      <li><Link to="/pertemuan/keputusan/"><Translate id="meetings.ways.decisions" description="Link to the register">Register keputusan</Translate></Link></li>
      <li><Link to="/pertemuan/tindak-lanjut/"><Translate id="meetings.ways.followUps" description="Link to the register">Register tindak lanjut</Translate></Link></li>
      <li><Link to="pathname:///pertemuan/kalender.ics" target="_self"><Translate id="meetings.ways.calendar" description="Link to the calendar file">Kalender (ICS)</Translate></Link></li>
      <li><Link to="pathname:///pertemuan/atom.xml" target="_self"><Translate id="meetings.ways.feed" description="Link to the Atom feed">Umpan berita (Atom)</Translate></Link></li>
    </ul>
  );
}

/** All meetings, newest first, by year. */
export default function MeetingListPage({meetings, today: buildDay}: MeetingListPageProps): ReactNode {
  const today = useToday(buildDay);
  const title = meetingsLabel();
  return (
    <Page
      title={title}
      description={translate({id: 'meetings.description', description: 'Meta description of the list', message: 'Laporan pertemuan tentang standar pelayanan minimal: keputusan, tindak lanjut, dan bahan yang dibagikan.'})}
      lead={translate({id: 'meetings.lead', description: 'Lead of the list', message: 'Apa yang diputuskan, siapa yang menindaklanjuti, dan ke mana hal itu diteruskan. Yang tidak dicatat sumber ditulis sebagai belum diketahui.'})}
      search={{jenis: 'lainnya', alias: 'rapat, risalah, notulen, lokakarya, workshop'}}>
      <Head>
        <link rel="alternate" type="application/atom+xml" href={useBaseUrl('/pertemuan/atom.xml')} title={title} />
      </Head>
      <Ways />
      <Years meetings={meetings} today={today} />
    </Page>
  );
}
