import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import {formatDate} from '../../site/dates';
import type {Fact} from '../../site/Facts';
import GroundedList, {Ground} from '../../site/GroundedList';
import {legalBasisLabel} from '../../site/legalBasis';
import Page from '../../site/Page';
import PrintButton from '../../site/PrintButton';
import Rating from '../../site/Rating';
import RelatedList from '../../site/RelatedList';
import Section from '../../site/Section';
import ShareText from '../../site/ShareText';
import SourceList from '../../site/SourceList';
import Unknown from '../../site/Unknown';
import Untranslated from '../../site/Untranslated';
import {useSiteLocale} from '../../site/useSiteLocale';
import {useToday} from '../../site/useToday';
import {NEED_NAMES} from '../labels';
import {isStale} from '../movement';
import type {IdeaPageProps} from '../props';
import SelfCheck from '../SelfCheck';
import StaleBadge from '../StaleBadge';
import Takers from '../Takers';
import styles from './styles.module.css';

function useFacts(idea: IdeaPageProps): Fact[] {
  const locale = useSiteLocale();
  const stale = isStale(idea.moved, useToday(idea.buildDay));
  const pitched = (
    <>
      {idea.meeting ? <Link to={idea.meeting.url}>{formatDate(idea.pitched, locale)}</Link> : formatDate(idea.pitched, locale)} {stale && <StaleBadge />}
    </>
  );
  return [
    {label: translate({id: 'ideas.fact.giver', description: 'Fact label', message: 'Penawar'}), value: <span lang="id">{idea.region}</span>},
    {label: translate({id: 'ideas.fact.pitched', description: 'Fact label: day of the meeting at which it was offered', message: 'Ditawarkan'}), value: pitched},
    {label: translate({id: 'ideas.fact.certainty', description: 'Fact label', message: 'Asal fakta'}), value: <CertaintyBadge certainty={idea.certainty} />},
  ];
}

function Pitch({idea}: {readonly idea: IdeaPageProps}): ReactNode {
  return (
    <Section id="tawaran" title={translate({id: 'ideas.pitch', description: 'Heading', message: 'Tawaran dalam 20 detik'})}>
      <dl className={styles.pitch}>
        <dt><Translate id="ideas.pitch.problem" description="Label">Masalah</Translate></dt>
        <dd lang="id">{idea.problem}</dd>
        <dt><Translate id="ideas.pitch.proposal" description="Label">Usulan</Translate></dt>
        <dd lang="id">{idea.proposal}</dd>
        <dt><Translate id="ideas.pitch.audience" description="Label">Untuk siapa</Translate></dt>
        <dd lang="id">{idea.audience.join(' ')}</dd>
      </dl>
      <p className={styles.note}>
        <Translate id="ideas.pitch.note" description="Who worded the pitch">Tawaran dan kebutuhannya kami susun dari laporan pertemuan, bukan kutipan penawarnya.</Translate>
      </p>
    </Section>
  );
}

function Requirements({requirements}: Pick<IdeaPageProps, 'requirements'>): ReactNode {
  const locale = useSiteLocale();
  return (
    <Section id="kebutuhan" title={translate({id: 'ideas.requirements', description: 'Heading', message: 'Yang harus dimiliki peminat'})}>
      <ul className={styles.requirements}>
        {requirements.map(({kind, text, sources}) => (
          <li key={text}>
            <strong>{`${NEED_NAMES[locale][kind]}:`}</strong> <span lang="id">{text}</span> <Ground sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Legal({legal}: Pick<IdeaPageProps, 'legal'>): ReactNode {
  return (
    <Section id="dasar-hukum" title={translate({id: 'ideas.legal', description: 'Heading', message: 'Dasar hukum'})}>
      <ul className={styles.legal} lang="id">
        {legal.map((basis) => (
          <li key={basis.id}>
            {basis.entry ? <Link to={basis.entry.url}>{legalBasisLabel(basis)}</Link> : legalBasisLabel(basis)}
            {basis.relevance && <span>{`. ${basis.relevance}`}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** On paper the page is a one-page memo for a leader: who asks, and a line for the decision. */
function MemoHead(): ReactNode {
  return (
    <p className={styles.paper} data-tanpa-cari="">
      <strong><Translate id="ideas.memo" description="Name of the printed page: memo for a decision">Nota pertimbangan</Translate></strong>
      <span><Translate id="ideas.memo.for" description="Line to fill in by hand">Untuk: ____________________ Tanggal: ______________</Translate></span>
    </p>
  );
}

function MemoDecision(): ReactNode {
  return (
    <p className={styles.paper} data-tanpa-cari="">
      <strong><Translate id="ideas.memo.decision" description="Line to fill in by hand">Arahan: ○ jajaki ○ tunda ○ tidak</Translate></strong>
      <span><Translate id="ideas.memo.sign" description="Line to fill in by hand">Catatan: ______________________________ Paraf: ________</Translate></span>
    </p>
  );
}

interface Props {
  readonly idea: IdeaPageProps;
}

/** One idea: the pitch, what comes with it, what it takes, whether it fits; printed it is a one-page memo. */
export default function IdeaPage({idea}: Props): ReactNode {
  const crumbs = [{label: translate({id: 'ideas.title', description: 'Title of the market of ideas', message: 'Belanja ide'}), to: '/belanja-ide/'}];
  const {ratings} = idea;
  return (
    <Page title={idea.title} description={idea.proposal} crumbs={crumbs} facts={useFacts(idea)} lang="id" search={{jenis: 'ide', wilayah: idea.regionShort, tahun: idea.pitched.slice(0, 4), alias: 'belanja ide, gagasan'}}>
      <div className={styles.memo}>
        <MemoHead />
        <Untranslated />
        <Pitch idea={idea} />
        <Section id="isi" title={translate({id: 'ideas.included', description: 'Heading', message: 'Apa yang bisa didapat'})}>
          {'unknown' in idea.offers ? <Unknown reason={idea.offers.unknown} /> : <GroundedList items={idea.offers.value} />}
        </Section>
        <Requirements requirements={idea.requirements} />
        <Section id="penilaian" title={translate({id: 'ideas.ratings', description: 'Heading', message: 'Bukti, biaya, dan kesulitan'})}>
          <dl className={styles.ratings}>
            <Rating kind="bukti" rating={ratings.bukti} />
            <Rating kind="biaya" rating={ratings.biaya} />
            <Rating kind="kesulitan" rating={ratings.kesulitan} />
          </dl>
        </Section>
        <Section id="kecocokan" title={translate({id: 'ideas.check', description: 'Heading', message: 'Apakah cocok untuk daerah kita?'})}>
          <SelfCheck checks={idea.checks} />
        </Section>
        <Legal legal={idea.legal} />
        <MemoDecision />
        <PrintButton><Translate id="ideas.print" description="Print button">Cetak nota pertimbangan</Translate></PrintButton>
        <div className={styles.screen}>
          <Section id="peminat" title={translate({id: 'ideas.takers', description: 'Heading', message: 'Peminat'})}>
            <Takers takers={idea.takerList} />
          </Section>
          {idea.related.length > 0 && (
            <Section id="terkait" title={translate({id: 'ideas.related', description: 'Heading', message: 'Terkait'})}>
              <RelatedList entries={idea.related} />
            </Section>
          )}
          <Section id="bagikan" title={translate({id: 'ideas.share', description: 'Heading', message: 'Bagikan'})}>
            <ShareText text={`*${idea.title}*\n${idea.proposal}`} path={idea.path} />
          </Section>
        </div>
        <SourceList sources={idea.sources} />
      </div>
    </Page>
  );
}
