import {lazy, Suspense, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {EMPTY_FORM, isBlank} from '../form';
import {loadOutput} from '../parts';
import type {CalculatorProps} from '../props';
import Input from './Input';
import NotLoaded from './NotLoaded';
import styles from './styles.module.css';
import {useForm} from './useForm';
import {useQuiet, useWarmUp} from './useWarmUp';
import {useResults} from './useResults';

const Output = lazy(() => loadOutput().catch(() => ({default: NotLoaded})));

/** The calculator itself. Browser only: without JavaScript the page explains and offers the template. */
export default function Tool(props: CalculatorProps): ReactNode {
  const state = useForm();
  const results = useResults(state.form, props);
  const {form, replace, keep} = state;
  const blank = isBlank(form);
  const quiet = useQuiet();
  useWarmUp(!blank);
  function clear(): void {
    keep(false);
    replace(({level}) => ({...EMPTY_FORM, level}), translate({id: 'indexCalculator.said.cleared', description: 'Announcement', message: 'Semua angka dihapus dari perangkat ini.'}));
  }
  return (
    <div className={styles.tool} data-isi={blank ? undefined : ''}>
      <Input state={state} results={results} {...props} />
      {(quiet || !blank) && (
        <Suspense fallback={null}>
          <Output state={state} results={results} sources={props.sources} clear={clear} />
        </Suspense>
      )}
    </div>
  );
}
