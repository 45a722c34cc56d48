/** Comparisons as fragments for the pages. Build side. */
import {formatDate} from '../../site/dates';
import type {RegulationContent} from '../content';
import {addedAmenders} from '../stateProps';
import {originFinder} from './origins';
import {renderComparison} from './render';
import {pairKey, statePath} from './states';

interface PublishOptions {
  readonly baseUrl: string;
  readonly locale: 'id' | 'en';
}

/** Calls `write` with the fragment of each comparison, one after the other. */
export async function publishComparisons(content: RegulationContent, {baseUrl, locale}: PublishOptions, write: (key: string, html: string) => Promise<unknown>): Promise<void> {
  const byId = new Map(content.regulations.map((one) => [one.id, one]));
  for (const [id, pairs] of content.comparisons) {
    for (const pair of pairs) {
      const originsOf = originFinder({
        changes: content.changes.get(id) ?? [],
        by: addedAmenders(byId.get(id)?.expressions ?? [], pair),
        nameOf: (act) => byId.get(act)?.sebutan ?? act,
        addressOf: (act) => `${baseUrl}regulasi/${act}/`,
      });
      const html = renderComparison(pair.comparison, {locale, textHref: baseUrl + statePath(id, pair.to), dates: [formatDate(pair.from, locale), formatDate(pair.to, locale)], originsOf});
      await write(pairKey(id, pair), html);
    }
  }
}
