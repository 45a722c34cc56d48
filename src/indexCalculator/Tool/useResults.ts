import {useDeferredValue, useMemo} from 'react';
import {calculate, type IndexResult} from '../../site/spmIndex/calculate';
import {useSiteLocale} from '../../site/useSiteLocale';
import {exampleShare} from '../exampleShare';
import {formFaults, type CellFault} from '../faults';
import {toEntries, type Form} from '../form';
import type {CalculatorProps, ServiceProps} from '../props';
import type {WorkbookInput} from '../workbook/sheets';
import {useExample} from './useExample';

export interface Results {
  /** The form that the results belong to: typing goes ahead of it on slow devices. */
  readonly form: Form;
  readonly services: readonly ServiceProps[];
  readonly result: IndexResult;
  readonly faults: readonly CellFault[];
  /** Everything that exports need. */
  readonly workbook: WorkbookInput;
}

/** Everything that follows from the form. */
export function useResults(typed: Form, {services: all, sources}: CalculatorProps): Results {
  const locale = useSiteLocale();
  const form = useDeferredValue(typed);
  const {level, region, period, choices} = form;
  const services = useMemo(() => all.filter((service) => service.level === level), [all, level]);
  const entries = useMemo(() => toEntries(form, locale), [form, locale]);
  const result = useMemo(() => calculate(services, entries, choices), [services, entries, choices]);
  const faults = useMemo(() => formFaults(form, services, locale), [form, services, locale]);
  const example = exampleShare(form, services, useExample(form.example), locale);
  const titles = Object.fromEntries(sources.map(({id, title}) => [id, title]));
  return {form, services, result, faults, workbook: {level, region, period, services, entries, choices, result, example, sources: titles, locale}};
}
