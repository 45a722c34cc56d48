/** What the pages are made from, as the plugin loads it. Pure. */
import type {Directory} from '../site/directory';
import type {Region} from '../site/regions/schema';
import type {Source} from '../site/sources/schema';
import type {ExportProps} from './exports/props';
import type {Change} from './changes';
import type {Comparisons} from './compare/states';
import type {Regulation} from './load';
import type {RelationView} from './relations';
import type {Status} from './status';
import type {TextMention} from './text/mentions';
import type {Texts} from './texts';
import type {TierSet} from './tiers/schema';

/** Everything that the pages are made from. */
export interface RegulationContent {
  /** Day for which the pages are built. */
  readonly today: string;
  readonly regulations: readonly Regulation[];
  readonly texts: Texts;
  /** What later acts with a text do to each act, by its id, in the order of their instructions. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** What changed between the states of each regulation. */
  readonly comparisons: Comparisons;
  readonly regions: readonly Region[];
  readonly sources: readonly Source[];
  readonly directory: Directory;
  readonly relations: ReadonlyMap<string, readonly RelationView[]>;
  readonly statuses: ReadonlyMap<string, Status>;
  /** By cited act: the provisions of other texts that cite it. */
  readonly textMentions: ReadonlyMap<string, readonly TextMention[]>;
  /** HTML of each summary. */
  readonly summaries: ReadonlyMap<string, string>;
  /** HTML of each easy-read version; empty where there is none. */
  readonly easyReads: ReadonlyMap<string, string>;
  /** Files for taking away; only regulations with a text. */
  readonly exports?: ReadonlyMap<string, ExportProps>;
  /** Tables that set UU, PP and Perda side by side. */
  readonly tiers: readonly TierSet[];
}

/** The region of a record; an unknown id, which `load` reports, stands for itself. */
export const regionOf = (content: RegulationContent, id: string): Region => content.regions.find((region) => region.id === id) ?? {id, nama: id, singkat: id, tingkat: 'provinsi'};

/** The computed status of a record. */
export const statusOf = (content: RegulationContent, {id}: Regulation): Status => content.statuses.get(id) ?? {code: 'belum-diperiksa', amendedBy: [], repealedBy: []};
