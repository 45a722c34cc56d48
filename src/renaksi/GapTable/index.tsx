import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import type {IconName} from '../../site/Icon/paths';
import ScrollTable from '../../site/ScrollTable';
import {useSiteLocale} from '../../site/useSiteLocale';
import {GAP_KEYS, type GapState, type Overview, type ServiceView} from '../core/overview';
import {gapName, stateName} from '../labels';
import styles from './styles.module.css';

const ICON: Record<GapState, IconName> = {ada: 'centang', sebagian: 'peringatan', tidak: 'silang'};

function Row({service}: {readonly service: ServiceView}): ReactNode {
  const locale = useSiteLocale();
  return (
    <tr data-sektor={service.sector ?? undefined}>
      <th scope="row" className={styles.name}>{locale === 'en' ? service.nameEn : service.name}</th>
      {GAP_KEYS.map((key) => (
        <td key={key} data-judul={gapName(key)}>
          <span className={styles.state} data-keadaan={service.gaps[key]}>
            <Icon name={ICON[service.gaps[key]]} size={16} />
            {stateName(service.gaps[key])}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** What each mandatory service has and lacks, in words, shape and colour. */
export default function GapTable({overview}: {readonly overview: Overview}): ReactNode {
  const caption = translate({id: 'renaksi.gaps.caption', description: 'Caption of the table of gaps', message: 'Kelengkapan tiap layanan wajib'});
  return (
    <ScrollTable label={caption} stacked>
      <table className={styles.gaps}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'renaksi.service', description: 'Column heading', message: 'Layanan'})}</th>
            {GAP_KEYS.map((key) => <th key={key} scope="col">{gapName(key)}</th>)}
          </tr>
        </thead>
        <tbody>
          {overview.services.filter(({mandatory}) => mandatory).map((service) => <Row key={service.id} service={service} />)}
        </tbody>
      </table>
    </ScrollTable>
  );
}
