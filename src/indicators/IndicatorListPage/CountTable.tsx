import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import SectorLabel from '@site/src/site/SectorLabel';
import {LEVELS} from '../levels';
import {levelName} from '../labels';
import type {SectorGroup} from '../props';
import styles from './styles.module.css';

interface Props {
  readonly groups: readonly SectorGroup[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many services each sector has, by level, with totals. */
export default function CountTable({groups}: Props): ReactNode {
  const counts = (group: SectorGroup): number[] => LEVELS.map((level) => group.levels[level].length);
  const total = translate({id: 'indicators.total', description: 'Column and row of sums', message: 'Jumlah'});
  const totals = LEVELS.map((level) => sum(groups.map((group) => group.levels[level].length)));
  return (
    <table className={styles.counts}>
      <caption>{translate({id: 'indicators.counts.caption', description: 'Caption of the table of counts', message: 'Banyaknya jenis pelayanan per urusan dan tingkat'})}</caption>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'indicators.filter.sector', description: 'Filter label', message: 'Urusan'})}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col" className="angka">{levelName(level)}</th>
          ))}
          <th scope="col" className="angka">{total}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.sector}>
            <th scope="row">
              <Link to={`#${group.sector}`}><SectorLabel sector={group.sector} /></Link>
            </th>
            {[...counts(group), sum(counts(group))].map((number, index) => (
              <td key={index} className="angka">{number}</td>
            ))}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">{total}</th>
          {[...totals, sum(totals)].map((number, index) => (
            <td key={index} className="angka">{number}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
