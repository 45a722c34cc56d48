import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Name of the region for screen readers, usually the caption. */
  readonly label: string;
  /** On phones each row is a block instead; give cells `data-judul` with the head of their column. */
  readonly stacked?: boolean;
  readonly children: ReactNode;
}

/** Lets a wide table scroll by itself, by touch and by keyboard. Put a real `<table>` with `<caption>` inside. */
export default function ScrollTable({label, stacked, children}: Props): ReactNode {
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0} data-tumpuk={stacked ? '' : undefined}>
      {children}
    </div>
  );
}
