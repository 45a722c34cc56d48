import type {ComponentType, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MDXContent from '@theme/MDXContent';
import CertaintyBadge from '../../site/CertaintyBadge';
import KnownValue from '../../site/KnownValue';
import Page, {type Fact} from '../../site/Page';
import PrintButton from '../../site/PrintButton';
import RelatedList from '../../site/RelatedList';
import Section from '../../site/Section';
import SourceList from '../../site/SourceList';
import StatusBadge from '../../site/StatusBadge';
import Unknown from '../../site/Unknown';
import Untranslated from '../../site/Untranslated';
import {useSiteLocale} from '../../site/useSiteLocale';
import {useToday} from '../../site/useToday';
import type {Known} from '../../site/unknown';
import Agenda from '../Agenda';
import AnnexLine from '../AnnexLine';
import DecisionTable from '../DecisionTable';
import Escalation from '../Escalation';
import FollowUpTable from '../FollowUpTable';
import IdeaList from '../IdeaList';
import {MEETING_KIND, MEETING_STATE, MEETING_TONE, meetingsLabel, MODE} from '../labels';
import MeetingLinks from '../MeetingLinks';
import MeetingRecord from '../MeetingRecord';
import MeetingTime from '../MeetingTime';
import {meetingState} from '../state';
import type {MeetingPageProps} from '../views';

interface Props {
  readonly meeting: MeetingPageProps;
  /** The story, compiled from the report's Markdown. */
  readonly content: ComponentType;
}

function toFacts(meeting: MeetingPageProps, today: string, lang: string): Fact[] {
  const state = meetingState(meeting.plan, meeting.start, meeting.end, today);
  return [
    {label: translate({id: 'meetings.fact.status', description: 'Fact', message: 'Status'}), value: <StatusBadge tone={MEETING_TONE[state]}>{MEETING_STATE[state]()}</StatusBadge>},
    {label: translate({id: 'meetings.fact.kind', description: 'Fact', message: 'Jenis'}), value: `${MEETING_KIND[meeting.kind]()}, ${MODE[meeting.mode]().toLowerCase()}`},
    {label: translate({id: 'meetings.fact.when', description: 'Fact', message: 'Waktu'}), value: <MeetingTime start={meeting.start} end={meeting.end} zone={meeting.zone} />},
    {label: translate({id: 'meetings.fact.where', description: 'Fact', message: 'Tempat'}), value: meeting.place},
    {
      label: translate({id: 'meetings.fact.organiser', description: 'Fact', message: 'Penyelenggara'}),
      value: <KnownValue known={meeting.organiser} lang={lang}>{(name) => <span lang={meeting.lang}>{name}</span>}</KnownValue>,
    },
    {label: translate({id: 'meetings.fact.certainty', description: 'Fact', message: 'Kepastian'}), value: <CertaintyBadge certainty={meeting.certainty} />},
  ];
}

interface RowsProps<Row> {
  readonly list: Known<readonly Row[]>;
  readonly lang: string;
  /** Said when it is known that there is none. */
  readonly none: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** Rows, "none", or "nobody knows and why": three different things. */
function Rows<Row>({list, lang, none, children}: RowsProps<Row>): ReactNode {
  if ('unknown' in list) return <Unknown reason={list.unknown} lang={lang} />;
  return list.value.length > 0 ? children(list.value) : <p>{none}</p>;
}

/** What was decided and who does what stand before the story. */
function Outcome({meeting, today, lang}: {readonly meeting: MeetingPageProps; readonly today: string; readonly lang: string}): ReactNode {
  const decisions = translate({id: 'meetings.section.decisions', description: 'Heading and table caption', message: 'Keputusan'});
  const followUps = translate({id: 'meetings.section.followUps', description: 'Heading and table caption', message: 'Tindak lanjut'});
  return (
    <>
      <Section id="keputusan" title={decisions}>
        <Rows list={meeting.decisionList} lang={lang} none={translate({id: 'meetings.none.decisions', description: 'No decisions', message: 'Tidak ada keputusan.'})}>
          {(rows) => <DecisionTable caption={decisions} rows={rows} />}
        </Rows>
      </Section>
      <Section id="tindak-lanjut" title={followUps}>
        <Rows list={meeting.followUpList} lang={lang} none={translate({id: 'meetings.none.followUps', description: 'No follow-ups', message: 'Tidak ada tindak lanjut.'})}>
          {(rows) => <FollowUpTable caption={followUps} rows={rows} today={today} />}
        </Rows>
      </Section>
      {meeting.forwarded.length > 0 && (
        <Section id="diteruskan-ke" title={translate({id: 'meetings.section.forwarded', description: 'Heading', message: 'Diteruskan ke'})}>
          <Escalation steps={meeting.forwarded} lang={meeting.lang} />
        </Section>
      )}
    </>
  );
}

/** A meeting report: facts, summary, decisions, follow-ups, then agenda, outcomes, story and sources. Prints as an annex. */
export default function MeetingPage({meeting, content: Story}: Props): ReactNode {
  const today = useToday(meeting.today);
  const locale = useSiteLocale();
  const lang = meeting.lang ?? locale;
  const search = {jenis: 'pertemuan', tahun: meeting.start.slice(0, 4), wilayah: meeting.regions.join(', '), alias: MEETING_KIND[meeting.kind]()};
  return (
    <Page title={meeting.title} description={meeting.description} crumbs={[{label: meetingsLabel(), to: '/pertemuan/'}]} lead={meeting.summary} facts={toFacts(meeting, today, lang)} lang={meeting.lang} search={search}>
      <AnnexLine url={meeting.url} />
      {meeting.lang && <Untranslated />}
      <Outcome meeting={meeting} today={today} lang={lang} />
      <Section id="agenda" title={translate({id: 'meetings.section.agenda', description: 'Heading', message: 'Agenda'})}>
        <Agenda items={meeting.agenda} lang={meeting.lang} />
      </Section>
      {meeting.outcomes.length > 0 && (
        <Section id="hasil" title={translate({id: 'meetings.section.outcomes', description: 'Heading', message: 'Hasil'})}>
          <ul lang={meeting.lang}>{meeting.outcomes.map((text) => <li key={text}>{text}</li>)}</ul>
        </Section>
      )}
      {meeting.ideas.length > 0 && (
        <Section id="belanja-ide" title={translate({id: 'meetings.section.ideas', description: 'Heading above ideas offered to other regions', message: 'Belanja ide'})}>
          <IdeaList ideas={meeting.ideas} lang={meeting.lang} />
        </Section>
      )}
      <Section id="cerita" title={translate({id: 'meetings.section.story', description: 'Heading above the report', message: 'Jalannya pertemuan'})}>
        <div className="teks" lang={meeting.lang}>
          <MDXContent>
            <Story />
          </MDXContent>
        </div>
      </Section>
      <Section id="peserta" title={translate({id: 'meetings.section.people', description: 'Heading', message: 'Peserta dan risalah'})}>
        <MeetingRecord meeting={meeting} />
      </Section>
      {meeting.materials.length > 0 && (
        <Section id="bahan" title={translate({id: 'meetings.section.materials', description: 'Heading', message: 'Bahan'})}>
          <MeetingLinks links={meeting.materials} />
        </Section>
      )}
      {meeting.related.length > 0 && (
        <Section id="terkait" screenOnly title={translate({id: 'meetings.section.related', description: 'Heading', message: 'Terkait'})}>
          <RelatedList entries={meeting.related} />
        </Section>
      )}
      <SourceList sources={meeting.sources} />
      <PrintButton>{translate({id: 'meetings.annex.print', description: 'Button that prints the report', message: 'Cetak sebagai lampiran'})}</PrintButton>
    </Page>
  );
}
