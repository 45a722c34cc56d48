/** The small library with its files measured, as the plugin gives it to pages. */
import type {RegulationContent} from '../content';
import {measureExports, type ExportSite} from '../exports/write';
import {toRegulationPageProps, type RegulationPageProps} from '../props';
import {contentOf as loadedContent, type Files} from './library';

export const SITE: ExportSite = {url: 'https://contoh.id/', title: 'Pustaka Contoh', release: true};

/** The good fixtures and extra files. */
export function contentOf(extra: Files = {}): RegulationContent {
  const content = loadedContent(extra);
  return {...content, exports: measureExports(content, SITE)};
}

/** Props of one page of that library. */
export function pageOf(id: string, extra?: Files): RegulationPageProps {
  const content = contentOf(extra);
  const one = content.regulations.find((regulation) => regulation.id === id);
  if (!one) throw new Error(id);
  return toRegulationPageProps(content, one);
}
