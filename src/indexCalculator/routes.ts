import type {RouteConfig} from '@docusaurus/types';
import type {CalculatorProps} from './props';

/** Address of the calculator and of its templates, below the base of the site. */
export const CALCULATOR_PATH = 'alat/indeks-spm/';

/** The one page of the calculator. */
export function buildCalculatorRoutes(props: CalculatorProps, baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}${CALCULATOR_PATH}`, component: '@site/src/indexCalculator/CalculatorPage', exact: true, props: {...props}}];
}
