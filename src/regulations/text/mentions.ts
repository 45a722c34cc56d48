/** Which provisions of the library's texts cite an act: "dirujuk oleh" across acts. Pure. */
import type {RegulationContent} from '../content';
import {allIds} from '../grammar/references';
import {textOn} from '../texts';
import {createActResolver} from './acts';
import {findCitations} from './backlinks';

/** A provision of another act that cites this one. */
export interface TextMention {
  /** Id of the citing act, and how it is called. */
  readonly act: string;
  readonly actName: string;
  /** The citing provision and its permalink: "Pasal 7 ayat (2)", `pasal-7-ayat-2`; empty for words outside any provision. */
  readonly provision: string;
  readonly anchor: string;
  /** Permalink of the cited provision, when the citing words name one that our text has. */
  readonly target?: string;
}

/** The same for the page: one citing act with its provisions. */
export interface TextMentionGroup {
  readonly act: string;
  readonly name: string;
  readonly provisions: readonly {readonly name: string; readonly anchor: string}[];
}

type Library = Pick<RegulationContent, 'regulations' | 'texts' | 'regions' | 'today'>;

/** Permalinks of the text that each regulation shows today. */
export function anchorsOf({texts, today}: Pick<Library, 'texts' | 'today'>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...texts].flatMap(([id, all]) => {
    const text = textOn(all, today);
    return text ? [[id, allIds(text.parsed)] as const] : [];
  }));
}

/** For every act that some text of the library cites: who cites it, in the order of the library, each provision once a target. */
export function buildMentions(library: Library): ReadonlyMap<string, readonly TextMention[]> {
  const resolve = createActResolver(library, anchorsOf(library));
  const mentions = new Map<string, TextMention[]>();
  for (const one of library.regulations) {
    const text = textOn(library.texts.get(one.id) ?? [], library.today);
    for (const {name, id, reference} of text ? findCitations(text.parsed) : []) {
      const found = resolve(reference, one.wilayah);
      if (!found || found.id === one.id) continue;
      const mention: TextMention = {act: one.id, actName: one.sebutan, provision: name, anchor: id, ...(found.anchor ? {target: found.anchor} : {})};
      const list = mentions.get(found.id) ?? [];
      if (!list.some(({act, anchor, target}) => act === mention.act && anchor === mention.anchor && target === mention.target)) list.push(mention);
      mentions.set(found.id, list);
    }
  }
  return mentions;
}

/** Mentions of one act, by citing act: each provision once. */
export function groupMentions(mentions: readonly TextMention[]): TextMentionGroup[] {
  const groups = new Map<string, TextMentionGroup & {provisions: {name: string; anchor: string}[]}>();
  for (const {act, actName, provision, anchor} of mentions) {
    const group = groups.get(act) ?? {act, name: actName, provisions: []};
    groups.set(act, group);
    if (anchor !== '' && !group.provisions.some((one) => one.anchor === anchor)) group.provisions.push({name: provision, anchor});
  }
  return [...groups.values()];
}
