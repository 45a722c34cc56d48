import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Facts from '../../site/Facts';
import {formatNumber} from '../../site/numbers';
import SectorLabel from '../../site/SectorLabel';
import {SECTOR_NAMES, type Sector} from '../../site/sectors';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {ServiceView} from '../core/overview';
import Fictional from '../Fictional';
import {millions, millionsHead} from '../labels';
import {ActivityTable, TargetTable} from '../PlanTables';
import styles from './styles.module.css';

function Risks({services}: {readonly services: readonly ServiceView[]}): ReactNode {
  const risks = services.flatMap((service) => service.risks);
  if (risks.length === 0) return null;
  return (
    <>
      <Heading as="h4"><Translate id="renaksi.risks" description="Heading of the list of risks">Risiko dan pengendaliannya</Translate></Heading>
      <ul className={styles.risks} lang="id">
        {risks.map(({risk, treatment}, index) => (
          <li key={index}>{[risk || '–', treatment || '–'].join(' → ')}</li>
        ))}
      </ul>
    </>
  );
}

/** More indicators and activities than these need smaller print to stay on one sheet. */
const CROWDED = 16;

interface Props {
  readonly sector: Sector;
  readonly services: readonly ServiceView[];
  readonly years: readonly number[];
  /** Place and period, repeated on each sheet of paper. */
  readonly of: string;
  readonly fictional: boolean;
}

/** One affair on one page: figures first, then targets, activities and risks. On paper each starts a new sheet. */
export default function SectorSummary({sector, services, years, of, fictional}: Props): ReactNode {
  const locale = useSiteLocale();
  const activities = services.flatMap((service) => service.activities);
  const offices = [...new Set(services.flatMap((service) => service.offices))];
  const present = services.filter((service) => service.present).length;
  const lines = activities.length + services.reduce((sum, {indicators}) => sum + indicators.length, 0);
  const name = SECTOR_NAMES[locale][sector];
  return (
    <section className={styles.summary} data-sektor={sector} data-ringkasan="" data-padat={lines > CROWDED ? '' : undefined} aria-labelledby={`ringkasan-${sector}`}>
      <Heading as="h3" id={`ringkasan-${sector}`}><SectorLabel sector={sector} /></Heading>
      <p className={styles.of} lang="id">{of}</p>
      {fictional && <div className={styles.paper}><Fictional /></div>}
      <Facts
        facts={[
          {label: translate({id: 'renaksi.fact.services', description: 'Fact label', message: 'Layanan'}), value: translate({id: 'renaksi.count.of', description: 'Present of mandatory', message: '{present} dari {all}'}, {present, all: services.length})},
          {label: translate({id: 'renaksi.fact.activities', description: 'Fact label', message: 'Kegiatan'}), value: formatNumber(activities.length, locale)},
          {label: translate({id: 'renaksi.fact.budget', description: 'Fact label: money', message: 'Anggaran, {unit}'}, {unit: millionsHead()}), value: millions(activities.reduce((sum, {total}) => sum + total, 0), locale)},
          {label: translate({id: 'renaksi.fact.offices', description: 'Fact label', message: 'Perangkat daerah'}), value: offices.length > 0 ? <span lang="id">{offices.join('; ')}</span> : '–'},
        ]}
      />
      <TargetTable services={services} years={years} of={name.toLowerCase()} />
      <ActivityTable services={services} years={years} of={name.toLowerCase()} />
      <Risks services={services} />
    </section>
  );
}
