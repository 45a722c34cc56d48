import type {ReactNode} from 'react';
import CertaintyBadge from '../../site/CertaintyBadge';
import SourceRefs from '../../site/SourceRefs';
import type {SourceProps} from '../../site/sources/props';
import {ruleOf} from '../../site/spmIndex/rules';
import type {Step} from '../../site/spmIndex/steps';
import {writeStep} from '../../site/spmIndex/working';
import {useSiteLocale} from '../../site/useSiteLocale';
import styles from './styles.module.css';

interface Props {
  readonly steps: readonly Step[];
  readonly sources: readonly SourceProps[];
}

/** Formulas with their numbers, each with the rule, its certainty and its sources. */
export default function Lines({steps, sources}: Props): ReactNode {
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
