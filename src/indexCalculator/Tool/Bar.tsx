import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {GroupResult} from '../../site/spmIndex/calculate';
import CategoryBadge from '../../site/spmIndex/CategoryBadge';
import type {Choices} from '../../site/spmIndex/choices';
import {writeIndex} from '../../site/spmIndex/numbers';
import {useSiteLocale} from '../../site/useSiteLocale';
import {countedText} from '../Results/GroupLine';
import styles from './styles.module.css';
import {useSaid} from './useSaid';

interface Props {
  readonly region: GroupResult;
  readonly thresholds: Choices['thresholds'];
  readonly faults: number;
  readonly notice: string | null;
  readonly undo: () => void;
}

/** The result while typing, always in view; said aloud only once typing rests. */
export default function Bar({region, thresholds, faults, notice, undo}: Props): ReactNode {
  const locale = useSiteLocale();
  const index = region.index ? writeIndex(region.index.value, thresholds, locale) : '–';
  const name = translate({id: 'indexCalculator.regionIndex', description: 'Label', message: 'Indeks daerah'});
  const wrong = translate({id: 'indexCalculator.faults', description: 'Heading', message: '{count} isian perlu dibetulkan'}, {count: faults});
  const said = useSaid([`${name} ${index}`, region.category?.name, countedText(region), faults > 0 && wrong].filter(Boolean).join(', '));
  return (
    <div className={styles.bar}>
      <p className={styles.now}>
        <Link to="#hasil">{name}</Link> <strong>{index}</strong> {region.category && <CategoryBadge category={region.category} />}
        <span className={styles.small}>{countedText(region)}</span>
        {faults > 0 && <Link to="#galat">{wrong}</Link>}
      </p>
      <p className={styles.notice} role="status">
        {notice && (
          <>
            {notice}{' '}
            <button type="button" className={styles.undo} onClick={undo}>
              <Translate id="indexCalculator.undo" description="Button">Urungkan</Translate>
            </button>
          </>
        )}
      </p>
      <p className="sembunyi-visual" role="status">{said}</p>
    </div>
  );
}
