import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {SourceProps} from '../../site/sources/props';
import type {GroupResult} from '../../site/spmIndex/calculate';
import CategoryBadge from '../../site/spmIndex/CategoryBadge';
import type {Choices} from '../../site/spmIndex/choices';
import {writeIndex} from '../../site/spmIndex/numbers';
import {useSiteLocale} from '../../site/useSiteLocale';
import Working from '../Working';
import styles from './styles.module.css';

interface Props {
  readonly name: string;
  readonly group: GroupResult;
  readonly thresholds: Choices['thresholds'];
  readonly sources: readonly SourceProps[];
}

/** Services counted of all, in words. */
export function countedText({counted, all}: GroupResult): string {
  return translate({id: 'indexCalculator.counted', description: 'Count', message: '{counted} dari {all} layanan terhitung'}, {counted, all});
}

/** The index of a sector or of the region with its category, its count of services and its working. */
export default function GroupLine({name, group, thresholds, sources}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <div className={styles.line}>
      <p className={styles.sum}>
        <span>{name}</span>
        <strong className={styles.value}>{group.index ? writeIndex(group.index.value, thresholds, locale) : '–'}</strong>
        {group.category && <CategoryBadge category={group.category} />}
        <span className={styles.count}>{countedText(group)}</span>
      </p>
      {group.index && <Working name={name} results={[group.index]} sources={sources} />}
    </div>
  );
}
