import {useMemo, type ReactNode} from 'react';
import type {SourceProps} from '../../site/sources/props';
import {withChoice} from '../../site/spmIndex/choices';
import {whatIf} from '../../site/spmIndex/whatIf';
import ChoicePanel from '../ChoicePanel';
import {isBlank} from '../form';
import Report from '../Report';
import ResultPanel from '../Results';
import Take from '../Take';
import Keeping from '../Tool/Keeping';
import type {FormState} from '../Tool/useForm';
import type {Results} from '../Tool/useResults';

interface Props {
  readonly state: FormState;
  readonly results: Results;
  readonly sources: readonly SourceProps[];
  readonly clear: () => void;
}

/** What follows from the numbers: results, rules to choose, ways to take it along. Loaded after the form. */
export default function Output({state: {form: typed, change, kept, canKeep, keep}, results: {form, services, result, faults, workbook}, sources, clear}: Props): ReactNode {
  const {entries, choices, example} = workbook;
  const others = useMemo(() => whatIf(result, services, entries, choices), [result, services, entries, choices]);
  return (
    <>
      <ResultPanel result={result} choices={choices} faults={faults} form={form} services={services} share={example} sources={sources} />
      <ChoicePanel choices={typed.choices} now={result} others={others} choose={(id, option) => change((now) => ({...now, choices: withChoice(now.choices, id, option)}))} />
      {!isBlank(typed) && (
        <>
          <Take workbook={workbook} />
          <Report workbook={workbook} />
        </>
      )}
      <Keeping kept={kept} canKeep={canKeep} keep={keep} clear={clear} />
    </>
  );
}
