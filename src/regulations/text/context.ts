/** What the parts of the renderer share. */
import type {Place} from '../grammar/references';
import type {Unit} from '../grammar/types';
import type {Backlink} from './backlinks';
import type {ActFinder} from './inline';
import type {TextLabels} from './labels';
import type {Notices} from './notices';
import type {TermFinder} from './terms';

export interface Context {
  readonly labels: TextLabels;
  readonly ids: ReadonlySet<string>;
  readonly findAct: ActFinder;
  readonly findTerms: TermFinder;
  /** True for the article whose list defines the terms: nothing is marked in it. */
  readonly definesTerms: (article: Unit) => boolean;
  /** Elucidation that stands in an article, by the article's id. */
  readonly notes: ReadonlyMap<string, Unit>;
  /** Elucidation of a range that stands in an earlier article, by the id of each further article. */
  readonly sharedNotes: ReadonlyMap<string, Unit>;
  /** Who cites an article: other provisions of the act and of other acts. */
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  readonly notices: Notices;
}

/** Where a unit is drawn. */
export interface Spot {
  /** Citation of the unit around it. */
  readonly name: string;
  /** Heading level for the next heading inside. */
  readonly level: number;
  readonly place: Place;
  /** Definitions already marked in this article; absent where none is marked. */
  readonly seen?: Set<string>;
}
