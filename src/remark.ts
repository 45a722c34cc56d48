/**
 * Composition of the Markdown steps that features bring: the only module besides plugins that docusaurus.config.ts loads.
 * Used for docs and meeting reports (through Docusaurus) and for practices and onboarding (through `renderMarkdown`).
 */
import type {PluggableList} from 'unified';
import {indicatorDirective} from './indicators/directive';

/** @param root project root; steps read their data once, when this is called. */
export function buildRemarkPlugins(root: string): PluggableList {
  return [indicatorDirective(root)];
}
