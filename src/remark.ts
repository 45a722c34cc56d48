/**
 * Composition of the Markdown steps that features bring: the only module besides plugins that docusaurus.config.ts loads.
 * Used for docs and meeting reports (through Docusaurus) and for practices and onboarding (through `renderMarkdown`).
 */
import type {PluggableList} from 'unified';

/** @param root project root; steps read their data once, when this is called. */
export function buildRemarkPlugins(root: string): PluggableList {
  void root;
  return [];
}
