import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import CertaintyBadge from '../../site/CertaintyBadge';
import {formatDate} from '../../site/dates';
import type {Fact} from '../../site/Facts';
import Fold from '../../site/Fold';
import GroundedList from '../../site/GroundedList';
import Html from '../../site/Html';
import JumpList from '../../site/JumpList';
import Page from '../../site/Page';
import Rating from '../../site/Rating';
import RelatedList from '../../site/RelatedList';
import ShareText from '../../site/ShareText';
import SourceList from '../../site/SourceList';
import Untranslated from '../../site/Untranslated';
import {useSiteLocale} from '../../site/useSiteLocale';
import {firstSentence} from '../../site/words';
import Actors from '../Actors';
import Conditions from '../Conditions';
import Evaluations from '../Evaluations';
import Freshness from '../Freshness';
import Kit from '../Kit';
import {GROUP_NAMES} from '../labels';
import Legal from '../Legal';
import Lessons, {Obstacles} from '../Lessons';
import Lineage from '../Lineage';
import Notices from '../Notices';
import Problem from '../Problem';
import Sustainability, {Resources} from '../Resources';
import Results from '../Results';
import Section from '../Section';
import SectorList from '../SectorList';
import Timeline from '../Timeline';
import type {PracticePageProps} from '../types';
import styles from './styles.module.css';

function useFacts(practice: PracticePageProps): Fact[] {
  const locale = useSiteLocale();
  return [
    {label: translate({id: 'practices.fact.region', description: 'Fact label', message: 'Daerah'}), value: <span lang="id">{practice.region.name}</span>},
    {label: translate({id: 'practices.fact.sectors', description: 'Fact label', message: 'Urusan'}), value: <SectorList sectors={practice.sectors} />},
    {label: translate({id: 'practices.fact.groups', description: 'Fact label', message: 'Untuk siapa'}), value: practice.groups.map((group) => GROUP_NAMES[locale][group]).join(', ')},
    {label: translate({id: 'practices.fact.certainty', description: 'Fact label', message: 'Asal fakta'}), value: <CertaintyBadge certainty={practice.certainty} />},
    {label: translate({id: 'practices.reviewed', description: 'Label', message: 'Ditinjau'}), value: formatDate(practice.reviewed, locale)},
  ];
}

function EasyRead({sentences}: {readonly sentences: readonly string[]}): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <details className={styles.easy}>
      <summary>
        <Translate id="practices.easyRead" description="Toggle of the easy-read summary">Ringkasan mudah baca</Translate>
      </summary>
      <ul lang="id">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Solution({practice}: {readonly practice: PracticePageProps}): ReactNode {
  return (
    <Section id="solusi" title={translate({id: 'practices.solution', description: 'Heading', message: 'Apa yang dilakukan'})}>
      <p lang="id">{practice.solution}</p>
      {practice.novelty && (
        <p>
          <strong><Translate id="practices.novelty" description="Before what is new in this practice">Yang baru:</Translate></strong> <span lang="id">{practice.novelty}</span>
        </p>
      )}
      <p><strong><Translate id="practices.objectives" description="Before the list of objectives">Tujuan:</Translate></strong></p>
      <GroundedList items={practice.objectives} />
    </Section>
  );
}

/** Does it work, what does it cost, how hard is it: beside each other below the facts. */
function Ratings({ratings}: {readonly ratings: PracticePageProps['ratings']}): ReactNode {
  return (
    <section aria-labelledby="penilaian" className={styles.verdict}>
      <Heading as="h2" id="penilaian" className="sembunyi-visual">
        <Translate id="practices.ratings" description="Heading">Bukti, biaya, dan kesulitan</Translate>
      </Heading>
      <dl className={styles.ratings}>
        <Rating kind="bukti" rating={ratings.bukti} />
        <Rating kind="biaya" rating={ratings.biaya} />
        <Rating kind="kesulitan" rating={ratings.kesulitan} />
      </dl>
    </section>
  );
}

function jumps(): (readonly [string, string])[] {
  return [
    ['masalah', translate({id: 'practices.problem', description: 'Heading', message: 'Masalah'})],
    ['solusi', translate({id: 'practices.solution', description: 'Heading', message: 'Apa yang dilakukan'})],
    ['hasil', translate({id: 'practices.results', description: 'Heading', message: 'Hasil'})],
    ['syarat', translate({id: 'practices.conditions', description: 'Heading', message: 'Apakah daerah kita siap?'})],
    ['tantangan', translate({id: 'practices.obstacles', description: 'Heading', message: 'Tantangan dan kegagalan'})],
    ['pelajaran', translate({id: 'practices.lessons', description: 'Heading', message: 'Pelajaran'})],
    ['tahapan', translate({id: 'practices.stages', description: 'Heading', message: 'Tahapan'})],
    ['dasar-hukum', translate({id: 'practices.legal', description: 'Heading', message: 'Dasar hukum'})],
    ['bagikan', translate({id: 'practices.share', description: 'Heading', message: 'Bagikan'})],
    ['sumber', translate({id: 'practices.sources', description: 'Link to the sources', message: 'Sumber'})],
  ];
}

/** Who, with what, for how long, from whom, and how well we know it: for a reader who has decided to look closer. */
function Details({practice}: {readonly practice: PracticePageProps}): ReactNode {
  return (
    <div className={styles.details}>
      <Actors practice={practice} />
      <Resources practice={practice} />
      <Sustainability practice={practice} />
      <Lineage practice={practice} />
      {practice.notes && (
        <Fold id="catatan" screenOnly title={translate({id: 'practices.notes', description: 'Heading', message: 'Catatan'})}>
          <Html html={practice.notes} lang="id" className="teks" />
        </Fold>
      )}
      <Freshness practice={practice} />
    </div>
  );
}

function Closing({practice}: {readonly practice: PracticePageProps}): ReactNode {
  return (
    <>
      {practice.related.length > 0 && (
        <Section id="terkait" screenOnly title={translate({id: 'practices.related', description: 'Heading', message: 'Terkait'})}>
          <RelatedList entries={practice.related} />
        </Section>
      )}
      <Section id="bagikan" screenOnly title={translate({id: 'practices.share', description: 'Heading', message: 'Bagikan'})}>
        <ShareText text={`*${practice.plainTitle}*\n${firstSentence(practice.summary)}`} path={practice.path} />
      </Section>
      <SourceList sources={practice.sources} />
    </>
  );
}

interface Props {
  readonly practice: PracticePageProps;
}

/** One good practice: what, does it hold, for whom, from where; then everything a taker needs. */
export default function PracticePage({practice}: Props): ReactNode {
  const crumbs = [{label: translate({id: 'practices.title', description: 'Title of the list of good practices', message: 'Praktik baik'}), to: '/praktik-baik/'}];
  const search = {jenis: 'praktik', sektor: practice.sectors.join(','), wilayah: practice.region.short, alias: practice.plainTitle};
  return (
    <Page title={practice.title} description={firstSentence(practice.summary)} crumbs={crumbs} lead={practice.summary} facts={useFacts(practice)} lang="id" search={search}>
      <Notices practice={practice} />
      <Ratings ratings={practice.ratings} />
      <Untranslated />
      <JumpList links={jumps()} />
      <EasyRead sentences={practice.easyRead} />
      <Problem practice={practice} />
      <Solution practice={practice} />
      <Section id="hasil" title={translate({id: 'practices.results', description: 'Heading', message: 'Hasil'})}>
        <Results results={practice.results} />
        <Evaluations evaluations={practice.evaluations} />
      </Section>
      <Conditions conditions={practice.conditions} />
      {practice.kit && <Kit kit={practice.kit} />}
      <Obstacles practice={practice} />
      <Lessons practice={practice} />
      <Section id="tahapan" title={translate({id: 'practices.stages', description: 'Heading', message: 'Tahapan'})}>
        <Timeline stages={practice.stages} />
      </Section>
      <Legal legal={practice.legal} />
      <Details practice={practice} />
      <Closing practice={practice} />
    </Page>
  );
}
