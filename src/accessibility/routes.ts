import type {RouteConfig} from '@docusaurus/types';
import type {AccessibilityResult} from './schema';

/** @param baseUrl base of the locale, with slashes. */
export function buildAccessibilityRoutes(result: AccessibilityResult, baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}aksesibilitas/`, component: '@site/src/accessibility/AccessibilityPage/index.tsx', exact: true, props: {result}}];
}
