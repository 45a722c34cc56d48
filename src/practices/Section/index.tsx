import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  /** Anchor of the section and part of its heading's id. */
  readonly id: string;
  readonly title: string;
  /** Left out on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One part of a practice with its heading. */
export default function Section({id, title, screenOnly, children}: Props): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={id} data-layar={screenOnly ? '' : undefined}>
      <Heading as="h2" id={id}>{title}</Heading>
      {children}
    </section>
  );
}

export interface Row {
  readonly label: string;
  readonly value: ReactNode;
}

/** Name and value pairs with thin rules. */
export function Rows({rows}: {readonly rows: readonly Row[]}): ReactNode {
  return (
    <dl className={styles.rows}>
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
