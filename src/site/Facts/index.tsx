import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface Props {
  readonly facts: readonly Fact[];
}

/** The strip below a title: what this is, whether it holds today, for whom, where it comes from. */
export default function Facts({facts}: Props): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
