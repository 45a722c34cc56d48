import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import SectorLabel from '@site/src/site/SectorLabel';
import {LEVELS, type Level} from '../../site/levels';
import {levelName} from '../labels';
import type {SectorGroup} from '../props';
import styles from './styles.module.css';

interface Props {
  readonly groups: readonly SectorGroup[];
}

/** The name of a level, which may break after its stroke on narrow screens. */
function LevelHead({level}: {readonly level: Level}): ReactNode {
  const [first, ...rest] = levelName(level).split('/');
  return (
    <th scope="col" className="angka">
      {first}
      {rest.map((part) => (
        <Fragment key={part}>/<wbr />{part}</Fragment>
      ))}
    </th>
  );
}

/** How many services each sector has, by level, with totals. */
export default function CountTable({groups}: Props): ReactNode {
  const total = (level: Level): number => groups.reduce((sum, group) => sum + group.levels[level].length, 0);
  return (
    <table className={styles.counts}>
      <caption>{translate({id: 'indicators.counts.caption', description: 'Caption of the table of counts', message: 'Banyaknya jenis pelayanan per urusan dan tingkat'})}</caption>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'indicators.filter.sector', description: 'Filter label', message: 'Urusan'})}</th>
          {LEVELS.map((level) => (
            <LevelHead key={level} level={level} />
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.sector}>
            <th scope="row">
              <Link to={`#${group.sector}`}><SectorLabel sector={group.sector} /></Link>
            </th>
            {LEVELS.map((level) => (
              <td key={level} className="angka">{group.levels[level].length}</td>
            ))}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">{translate({id: 'indicators.total', description: 'Row of sums', message: 'Jumlah'})}</th>
          {LEVELS.map((level) => (
            <td key={level} className="angka">{total(level)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
