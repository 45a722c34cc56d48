import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {formatNumber} from '../../site/numbers';
import ScrollTable from '../../site/ScrollTable';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {IndicatorView, ServiceView} from '../core/overview';
import {kindName, millions, millionsHead} from '../labels';
import styles from './styles.module.css';

interface Props {
  readonly services: readonly ServiceView[];
  readonly years: readonly number[];
  /** Affair, for the caption. */
  readonly of: string;
}

function Figure({value, percent}: {readonly value: number | null; readonly percent: boolean}): ReactNode {
  const locale = useSiteLocale();
  return value === null ? <span>–</span> : `${formatNumber(value, locale)}${percent ? ' %' : ''}`;
}

const baseHead = (): string => translate({id: 'renaksi.base', description: 'Column heading', message: 'Awal'});

function TargetRow({service, one, years, span}: {readonly service: ServiceView; readonly one: IndicatorView; readonly years: readonly number[]; readonly span: number}): ReactNode {
  const locale = useSiteLocale();
  return (
    <tr>
      {span > 0 && <th scope="rowgroup" rowSpan={span}>{locale === 'en' ? service.nameEn : service.name}</th>}
      <th scope="row" className={styles.indicator}>
        <span className={styles.kind}>{kindName(one.kind)}</span> <span lang="id">{one.name || '–'}</span>
        {!one.percent && one.unit !== '' && <span lang="id"> ({one.unit})</span>}
      </th>
      <td className="angka" data-judul={`${baseHead()} ${one.baseYear ?? ''}`}><Figure value={one.base} percent={one.percent} /></td>
      {years.map((year, index) => (
        <td key={year} className="angka" data-judul={String(year)}><Figure value={one.targets[index] ?? null} percent={one.percent} /></td>
      ))}
    </tr>
  );
}

interface FrameProps {
  readonly caption: string;
  /** Head of the second column. */
  readonly what: string;
  readonly years: readonly number[];
  /** Heads before and after the years. */
  readonly before?: string;
  readonly after?: string;
  readonly services: readonly ServiceView[];
  readonly rows: (service: ServiceView) => ReactNode;
}

/** A table with a group of rows for each service and a column for each year. */
function Frame({caption, what, years, before, after, services, rows}: FrameProps): ReactNode {
  const heads = [before, ...years.map(String), after].filter((head) => head !== undefined);
  return (
    <ScrollTable label={caption} stacked>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'renaksi.service', description: 'Column heading', message: 'Layanan'})}</th>
            <th scope="col">{what}</th>
            {heads.map((head) => <th key={head} scope="col" className="angka">{head}</th>)}
          </tr>
        </thead>
        {services.map((service) => <tbody key={service.id || service.name}>{rows(service)}</tbody>)}
      </table>
    </ScrollTable>
  );
}

/** Baseline and yearly targets of each indicator. */
export function TargetTable({services, years, of}: Props): ReactNode {
  return (
    <Frame
      caption={translate({id: 'renaksi.targets.caption', description: 'Caption of the table of targets', message: 'Target urusan {of}'}, {of})}
      what={translate({id: 'renaksi.indicator', description: 'Column heading', message: 'Indikator'})}
      years={years}
      before={baseHead()}
      services={services.filter(({indicators}) => indicators.length > 0)}
      rows={(service) => service.indicators.map((one, index) => <TargetRow key={`${one.name} ${index}`} service={service} one={one} years={years} span={index === 0 ? service.indicators.length : 0} />)}
    />
  );
}

/** Each activity with office, money by year and source of funds. */
export function ActivityTable({services, years, of}: Props): ReactNode {
  const locale = useSiteLocale();
  const own = services.filter(({activities}) => activities.length > 0);
  // One office for all is told above the table.
  const offices = new Set(own.flatMap(({activities}) => activities.map(({office}) => office)));
  const money = (value: number | null): string => (value === null ? '–' : millions(value, locale));
  const sum = translate({id: 'renaksi.sum', description: 'Column heading', message: 'Jumlah'});
  return (
    <Frame
      caption={translate({id: 'renaksi.activities.caption', description: 'Caption of the table of activities', message: 'Kegiatan dan anggaran urusan {of}, {unit}'}, {of, unit: millionsHead()})}
      what={translate({id: 'renaksi.activity', description: 'Column heading', message: 'Kegiatan'})}
      years={years}
      after={sum}
      services={own}
      rows={(service) =>
        service.activities.map((one, index) => (
          <tr key={`${one.name} ${index}`}>
            {index === 0 && <th scope="rowgroup" rowSpan={service.activities.length}>{locale === 'en' ? service.nameEn : service.name}</th>}
            <th scope="row" className={styles.indicator} lang="id">
              {one.name || '–'}
              <span className={styles.by}>{[offices.size > 1 && one.office, one.funds].filter(Boolean).join(' · ') || '–'}</span>
            </th>
            {years.map((year, at) => <td key={year} className="angka" data-judul={String(year)}>{money(one.budgets[at] ?? null)}</td>)}
            <td className="angka" data-judul={sum}><strong>{money(one.total)}</strong></td>
          </tr>
        ))
      }
    />
  );
}
