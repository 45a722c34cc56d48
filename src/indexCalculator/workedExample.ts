import type {Locale} from '../site/dates';
import type {Service} from '../site/services/load';
import {calculate} from '../site/spmIndex/calculate';
import type {CategoryId} from '../site/spmIndex/categories';
import {DEFAULT_CHOICES} from '../site/spmIndex/choices';
import {GUIDELINE_EXAMPLE} from '../site/spmIndex/example';
import {writeCount, writeRounded} from '../site/spmIndex/numbers';
import {writeStep} from '../site/spmIndex/working';

/** The example of the guideline as texts: counted at build, readable without JavaScript. */
export interface WorkedExample {
  readonly rows: readonly {
    readonly id: string;
    /** To serve, served, needed, fulfilled, A, B, index. */
    readonly texts: readonly string[];
    readonly category: CategoryId | null;
  }[];
  /** Formulas of the first service, then of the region. */
  readonly lines: readonly string[];
}

/** Works the example out with the core that the calculator uses. */
export function workExample(services: readonly Service[], locale: Locale): WorkedExample {
  const {services: results, region} = calculate(services.filter(({id}) => GUIDELINE_EXAMPLE[id]), GUIDELINE_EXAMPLE, DEFAULT_CHOICES);
  const rows = results.map(({id, a, b, index, category}) => {
    const {toServe, served, quality: [item]} = GUIDELINE_EXAMPLE[id] ?? {toServe: 0, served: 0, quality: []};
    const counts = [toServe, served, item?.needed, item?.fulfilled].map((value) => writeCount(value ?? 0, locale));
    return {id, texts: [...counts, ...[a, b, index].map((worked) => (worked ? writeRounded(worked.value, locale) : ''))], category: category?.id ?? null};
  });
  const [first] = results;
  return {rows, lines: [first?.a, first?.b, first?.index, region.index].flatMap((worked) => worked?.steps ?? []).map((step) => writeStep(step, locale))};
}
