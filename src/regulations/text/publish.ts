/** Texts as fragments for the pages: every state, and the one in force under the bare id. Build side. */
import {stateKey} from '../compare/states';
import type {RegulationContent} from '../content';
import type {Regulation} from '../load';
import {beganAfter, namedLater} from '../textState';
import {textOn, type RegulationText} from '../texts';
import {createActResolver} from './acts';
import {renderRegulation, type TextOptions} from './html';
import {anchorsOf} from './mentions';
import type {ActDirectory} from './notices';

interface PublishOptions {
  readonly baseUrl: string;
  readonly locale: 'id' | 'en';
}

/** What a text is drawn with; one maker serves every text of the library. */
export type OptionsMaker = (one: Regulation, text: Pick<RegulationText, 'date' | 'record'>) => TextOptions;

/** Prepares links between acts once, then gives the options of each text. */
export function createTextOptions(content: RegulationContent, {baseUrl, locale}: PublishOptions): OptionsMaker {
  const anchors = anchorsOf(content);
  const resolve = createActResolver(content, anchors);
  const address = (id: string, anchor?: string): string => `${baseUrl}regulasi/${id}/${anchor ? `#${anchor}` : ''}`;
  const byId = new Map(content.regulations.map((one) => [one.id, one]));
  return (one, {date, record}) => {
    const acts: ActDirectory = (id) => {
      const act = byId.get(id);
      if (!act) return undefined;
      const later = namedLater(one.expressions, date, id);
      const lacks = later || (content.relations.get(one.id)?.some((view) => view.kind === 'diubah-oleh' && view.id === id && beganAfter(view, date)) ?? false);
      return {name: act.sebutan, href: address(id), hasText: anchors.has(id), loaded: record.memuat.includes(id) ? 'ya' : lacks ? 'tidak' : 'tidak-tercatat'};
    };
    return {
      locale,
      findAct: (reference) => {
        const found = resolve(reference, one.wilayah);
        return found && found.id !== one.id ? address(found.id, found.anchor) : undefined;
      },
      changes: content.changes.get(one.id) ?? [],
      acts,
      citedBy: (content.textMentions.get(one.id) ?? []).flatMap(({target, actName, provision, act, anchor}) => (target === undefined ? [] : [{target, name: `${actName} ${provision}`.trim(), href: address(act, anchor)}])),
    };
  };
}

/** Calls `write` with the fragment of each text, one after the other: `<id>@<date>`, and `<id>` for the text that holds today. */
export async function publishTexts(content: RegulationContent, options: PublishOptions, write: (key: string, html: string) => Promise<unknown>): Promise<void> {
  const optionsOf = createTextOptions(content, options);
  for (const one of content.regulations) {
    const texts = content.texts.get(one.id) ?? [];
    const shown = textOn(texts, content.today);
    for (const text of texts) {
      const html = renderRegulation(text.parsed, optionsOf(one, text));
      await write(stateKey(one.id, text.date), html);
      if (text === shown) await write(one.id, html);
    }
  }
}
