import type {RouteConfig} from '@docusaurus/types';
import {PLACE} from './names';
import type {ModelPageProps, RulesPageProps, WorkbenchPageProps} from './props';

export interface RenaksiContent {
  readonly workbench: WorkbenchPageProps;
  readonly rules: RulesPageProps;
  readonly models: readonly ModelPageProps[];
}

/** `/alat/`, `/alat/renaksi/`, its rules, and one page a published plan, below the site base. */
export function buildRenaksiRoutes({workbench, rules, models}: RenaksiContent, baseUrl: string): RouteConfig[] {
  const page = (path: string, component: string, props: object): RouteConfig => ({path: `${baseUrl}${path}`, component: `@site/src/renaksi/${component}`, exact: true, props: {...props}});
  return [
    page('alat/', 'ToolsPage', {rules: workbench.rules}),
    page(`${PLACE}/`, 'WorkbenchPage', workbench),
    page(`${PLACE}/aturan/`, 'RulesPage', rules),
    ...models.map((model) => page(`${PLACE}/${model.model.id}/`, 'ModelPage', model)),
  ];
}
