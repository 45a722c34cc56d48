import type {ReactNode} from 'react';
import type {IndexCategory} from '../categories';
import styles from './styles.module.css';

const STAIRS = [0, 1, 2, 3, 4] as const;

/** A category of the index as word, shape (stairs filled up to its rank) and colour. */
export default function CategoryBadge({category: {name, rank}}: {readonly category: IndexCategory}): ReactNode {
  return (
    <span className={styles.badge} data-peringkat={rank}>
      <svg className={styles.stairs} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
        {STAIRS.map((step) => (
          <rect key={step} x={step * 5 + 0.5} y={12 - step * 2.75} width="3" height={3.5 + step * 2.75} className={step < rank ? styles.full : styles.empty} />
        ))}
      </svg>
      <span lang="id">{name}</span>
    </span>
  );
}
