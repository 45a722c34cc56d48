/** Comparisons as fragments for the pages. Build side. */
import {formatDate} from '../../site/dates';
import type {RegulationContent} from '../content';
import {renderComparison} from './render';
import {pairKey, statePath} from './states';

interface PublishOptions {
  readonly baseUrl: string;
  readonly locale: 'id' | 'en';
}

/** Calls `write` with the fragment of each comparison, one after the other. */
export async function publishComparisons(content: RegulationContent, {baseUrl, locale}: PublishOptions, write: (key: string, html: string) => Promise<unknown>): Promise<void> {
  for (const [id, all] of content.comparisons) {
    for (const pair of all) {
      const html = renderComparison(pair.comparison, {
        locale,
        textHref: baseUrl + statePath(id, pair.to),
        dates: [formatDate(pair.from, locale), formatDate(pair.to, locale)],
        originsOf: () => [],
      });
      await write(pairKey(id, pair), html);
    }
  }
}
