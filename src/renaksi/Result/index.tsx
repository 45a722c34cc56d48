import {useEffect, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Fold from '../../site/Fold';
import JumpList from '../../site/JumpList';
import Section from '../../site/Section';
import {rowAnchor} from '../anchors';
import {bySector} from '../core/overview';
import Findings from '../Findings';
import GapTable from '../GapTable';
import {levelName} from '../labels';
import type {Opened} from '../open';
import RowTable from '../RowTable';
import SectorSummary from '../SectorSummary';
import Timeline from '../Timeline';
import Verdict from './Verdict';
import styles from './styles.module.css';

function Understood({opened: {report}}: {readonly opened: Opened}): ReactNode {
  return (
    <Fold id="yang-dipahami" title={translate({id: 'renaksi.understood', description: 'Heading: how the file was read', message: 'Cara berkas ini dibaca'})}>
      <ul lang="id">
        {report.plan.understood.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </Fold>
  );
}

/** Everything that was found in the opened file. Loaded when a file is opened; takes the focus so that readers hear it. */
export default function Result({opened}: {readonly opened: Opened}): ReactNode {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), [opened]);
  const {report, overview, fictional} = opened;
  const {plan, findings} = report;
  const anchors = new Set(plan.rows.map(({sheet, row}) => rowAnchor(sheet, row)));
  const of = [plan.region ?? levelName(plan.level), plan.years.length > 0 && `${plan.years[0] ?? ''}–${plan.years.at(-1) ?? ''}`].filter(Boolean).join(', ');
  return (
    <div className={styles.result} data-hasil="">
      <div ref={heading} tabIndex={-1} className={styles.top}>
        <Verdict opened={opened} />
      </div>
      <JumpList
        links={[
          ['temuan', translate({id: 'renaksi.findings', description: 'Heading', message: 'Temuan'})],
          ['kelengkapan', translate({id: 'renaksi.gaps', description: 'Heading', message: 'Kelengkapan'})],
          ['lini-masa', translate({id: 'renaksi.timeline', description: 'Heading', message: 'Lini masa'})],
          ['ringkasan', translate({id: 'renaksi.summaries', description: 'Heading', message: 'Ringkasan tiap urusan'})],
          ['isi-berkas', translate({id: 'renaksi.rows', description: 'Heading', message: 'Isi yang terbaca'})],
        ]}
      />
      <Section id="temuan" title={translate({id: 'renaksi.findings', description: 'Heading', message: 'Temuan'})}>
        {findings.length === 0 ? <p><Translate id="renaksi.findings.none" description="In place of an empty list">Tidak ada temuan.</Translate></p> : <Findings findings={findings} rows={anchors} several={plan.tables.length > 1} />}
      </Section>
      <Section id="kelengkapan" title={translate({id: 'renaksi.gaps', description: 'Heading', message: 'Kelengkapan'})}>
        <GapTable overview={overview} />
      </Section>
      {overview.years.length > 0 && (
        <Section id="lini-masa" title={translate({id: 'renaksi.timeline', description: 'Heading', message: 'Lini masa'})}>
          <Timeline services={overview.services} years={overview.years} />
        </Section>
      )}
      <section aria-labelledby="ringkasan" className={styles.summaries}>
        <Heading as="h2" id="ringkasan"><Translate id="renaksi.summaries" description="Heading">Ringkasan tiap urusan</Translate></Heading>
        {bySector(overview).map(({sector, services}) => <SectorSummary key={sector} sector={sector} services={services} years={overview.years} of={of} fictional={fictional} />)}
      </section>
      <Section id="isi-berkas" title={translate({id: 'renaksi.rows', description: 'Heading', message: 'Isi yang terbaca'})} screenOnly>
        <RowTable plan={plan} findings={findings} />
      </Section>
      <Understood opened={opened} />
    </div>
  );
}
