import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import JumpList from '../../site/JumpList';
import Page from '../../site/Page';
import Section from '../../site/Section';
import SourceList from '../../site/SourceList';
import StatusBadge from '../../site/StatusBadge';
import {TOPICS, type Ground} from '../core/rule';
import {gradeName, topicName} from '../labels';
import type {RuleProps, RulesPageProps} from '../props';
import styles from './styles.module.css';

function groundName(kind: Ground['kind']): string {
  const names: Record<Ground['kind'], string> = {
    hitungan: translate({id: 'renaksi.ground.sum', description: 'What a rule rests on', message: 'Hitungan'}),
    sumber: translate({id: 'renaksi.ground.source', description: 'What a rule rests on', message: 'Sumber'}),
    anjuran: translate({id: 'renaksi.ground.advice', description: 'What a rule rests on', message: 'Anjuran'}),
  };
  return names[kind];
}

function RuleItem({rule: {id, grade, title, ground}}: {readonly rule: RuleProps}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.rule}>
      <p className={styles.title}>
        <strong lang="id">{title}</strong>
        <StatusBadge tone={grade === 'perbaiki' ? 'berhenti' : 'perhatian'}>{gradeName(grade)}</StatusBadge>
      </p>
      <p className={styles.ground}>
        {groundName(ground.kind)}: <span lang="id">{ground.text}</span> {ground.certainty && <CertaintyBadge certainty={ground.certainty} />}
      </p>
    </li>
  );
}

/** `/alat/renaksi/aturan/`: every rule with its grade and what it rests on. Findings lead here. */
export default function RulesPage({rules, sources}: RulesPageProps): ReactNode {
  const advice = rules.filter(({ground}) => ground.kind === 'anjuran').length;
  return (
    <Page
      title={translate({id: 'renaksi.rules.title', description: 'Title of the list of rules', message: 'Aturan pemeriksaan Renaksi'})}
      description={translate({id: 'renaksi.rules.description', description: 'Meta description', message: 'Semua aturan pemeriksaan Rencana Aksi Penerapan SPM di pustaka ini, dengan derajat, dasar, dan kepastiannya.'})}
      lead={translate({id: 'renaksi.rules.lead', description: 'Lead of the list of rules', message: '{count} aturan, {advice} di antaranya anjuran pustaka ini. Kode aturan ikut dalam daftar temuan.'}, {count: rules.length, advice})}
      crumbs={[{label: translate({id: 'renaksi.tools', description: 'Breadcrumb', message: 'Alat'}), to: '/alat/'}, {label: translate({id: 'renaksi.title', description: 'Title of the workbench', message: 'Meja kerja Renaksi SPM'}), to: '/alat/renaksi/'}]}
      search={{jenis: 'lainnya', alias: 'daftar periksa renaksi, syarat renaksi'}}>
      <ul className="teks">
        <li><Translate id="renaksi.grade.mend.about" description="What the grade means">Harus diperbaiki: tanpa perbaikan, isi berkas bertentangan atau tidak lengkap.</Translate></li>
        <li><Translate id="renaksi.grade.look.about" description="What the grade means">Lihat lagi: mungkin benar, tetapi perlu dilihat orang.</Translate></li>
      </ul>
      <JumpList links={TOPICS.map((topic) => [topic, topicName(topic)] as const)} />
      {TOPICS.map((topic) => (
        <Section key={topic} id={topic} title={topicName(topic)}>
          <ul className={styles.rules}>
            {rules.filter((one) => one.topic === topic).map((one) => <RuleItem key={one.id} rule={one} />)}
          </ul>
        </Section>
      ))}
      <p><Link to="/alat/renaksi/"><Translate id="renaksi.rules.back" description="Link back to the workbench">Periksa berkas Renaksi</Translate></Link></p>
      <SourceList sources={sources} />
    </Page>
  );
}
