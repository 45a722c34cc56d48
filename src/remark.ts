/**
 * Composition of the Markdown steps that features bring: the only module besides plugins that docusaurus.config.ts loads.
 * Used for docs and meeting reports (through Docusaurus) and for practices and onboarding (through `renderMarkdown`).
 */
import type {PluggableList} from 'unified';
import {loadGlossary} from './glossary/load';
import {markTerms} from './glossary/mark';
import {remarkDiagrams} from './guidelines/remarkDiagrams';
import {remarkGuidelines} from './guidelines/remarkGuidelines';
import {indicatorDirective} from './indicators/directive';
import {remarkTables} from './site/markdown/tables';

/** @param root project root; steps read their data once, when this is called. */
export function buildRemarkPlugins(root: string): PluggableList {
  return [
    remarkDiagrams(root),
    remarkTables,
    indicatorDirective(root),
    // After them: the glossary leaves alone what earlier steps have made into links or directives.
    markTerms(loadGlossary(root).items),
    // Last: facts and sources are added, and no term in them is marked.
    remarkGuidelines(root),
  ];
}
