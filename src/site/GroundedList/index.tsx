import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import SourceRefs from '../SourceRefs';
import type {SourceRef} from '../sources/props';
import styles from './styles.module.css';

/** A statement: from a source, or our own reading of the facts. */
export interface GroundedProps {
  readonly text: string;
  /** Empty: our own reading. */
  readonly sources: readonly SourceRef[];
}

/** The mark of a statement that no source makes: our reading, not a reported result. */
export function OwnReading(): ReactNode {
  return (
    <span className={styles.mark}>
      <Translate id="site.ownReading" description="Mark of a statement that is the editors' own reading of the facts">bacaan redaksi</Translate>
    </span>
  );
}

/** Below a statement: its sources, or the mark of our own reading. */
export function Ground({sources}: {readonly sources: readonly SourceRef[]}): ReactNode {
  return sources.length > 0 ? <SourceRefs sources={sources} /> : <OwnReading />;
}

/** Statements as a list, each with its ground. */
export default function GroundedList({items}: {readonly items: readonly GroundedProps[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.text}>
          <span lang="id">{item.text}</span> <Ground sources={item.sources} />
        </li>
      ))}
    </ul>
  );
}
