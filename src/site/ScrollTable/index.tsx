import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Name of the region for screen readers, usually the caption. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Lets a wide table scroll by itself, by touch and by keyboard. Put a real `<table>` with `<caption>` inside. */
export default function ScrollTable({label, children}: Props): ReactNode {
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
