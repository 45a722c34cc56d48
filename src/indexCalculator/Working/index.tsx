import {useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import SourceRefs from '../../site/SourceRefs';
import type {SourceProps} from '../../site/sources/props';
import {ruleOf} from '../../site/spmIndex/rules';
import type {Step, Worked} from '../../site/spmIndex/steps';
import {writeStep} from '../../site/spmIndex/working';
import {useSiteLocale} from '../../site/useSiteLocale';
import styles from './styles.module.css';

interface LinesProps {
  readonly steps: readonly Step[];
  readonly sources: readonly SourceProps[];
}

/** Formulas with their numbers, each with the rule, its certainty and its sources. */
export function Lines({steps, sources}: LinesProps): ReactNode {
  const locale = useSiteLocale();
  return (
    <ol className={styles.lines}>
      {steps.map((step, i) => {
        const rule = ruleOf(step.rule);
        return (
          <li key={i}>
            <span className={styles.formula}>{writeStep(step, locale)}</span>
            <span className={styles.rule}>
              {`${rule.name[locale]} `}
              <CertaintyBadge certainty={rule.certainty} /> <SourceRefs sources={sources.filter(({id}) => rule.sources.includes(id))} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

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
      {open && <Lines steps={results.flatMap((one) => one?.steps ?? [])} sources={sources} />}
    </details>
  );
}
