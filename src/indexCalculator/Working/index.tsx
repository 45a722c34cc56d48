import {lazy, Suspense, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SourceProps} from '../../site/sources/props';
import type {Worked} from '../../site/spmIndex/steps';
import {loadLines} from '../parts';
import NotLoaded from '../Tool/NotLoaded';
import styles from './styles.module.css';

const Lines = lazy(() => loadLines().catch(() => ({default: NotLoaded})));

interface Props {
  /** What is worked out, for screen readers. */
  readonly name: string;
  readonly results: readonly (Worked | null)[];
  readonly sources: readonly SourceProps[];
}

/** "Show the working": the steps of a result, drawn once they are asked for. */
export default function Working({name, results, sources}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.working} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Translate id="indexCalculator.working" description="Button">Lihat hitungannya</Translate>
        <span className="sembunyi-visual">{`: ${name}`}</span>
      </summary>
      {open && (
        <Suspense fallback={null}>
          <Lines steps={results.flatMap((one) => one?.steps ?? [])} sources={sources} />
        </Suspense>
      )}
    </details>
  );
}
