/** What the pages of practices get: hand-picked fields, English names, ids resolved. */
import type {DirectoryEntry} from '../site/directory';
import type {GroundedProps} from '../site/GroundedList';
import type {LegalBasisProps} from '../site/legalBasis';
import type {RatingKind, Ratings} from '../site/ratings';
import type {RegionName} from '../site/regions/names';
import type {SourceProps, SourceRef} from '../site/sources/props';
import type {Known} from '../site/unknown';
import type {Completeness} from './completeness';
import type {Group, Initiator, ReplicaState, TimeToResult} from './labels';
import type {Practice} from './schema';

export interface PracticeCardProps {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly sectors: Practice['urusan'];
  readonly groups: readonly Group[];
  readonly region: RegionName;
  /** Level of each rating, or null when it is unknown. */
  readonly levels: Readonly<Record<RatingKind, number | null>>;
}

export interface StageProps {
  readonly name: string;
  readonly start: Known<string>;
  readonly end?: string;
  readonly actor?: string;
  readonly output?: string;
  readonly sources: readonly SourceRef[];
}

export type Figure = string | number;

export interface ResultProps {
  readonly measure: string;
  readonly unit: string;
  readonly before: Known<Figure>;
  readonly after: Known<Figure>;
  readonly beforeTime?: string;
  readonly afterTime?: string;
  readonly remark?: string;
  readonly sources: readonly SourceRef[];
}

interface BaselineProps {
  readonly measure: string;
  readonly value: Figure;
  readonly unit: string;
  readonly time: string;
  readonly sources: readonly SourceRef[];
}

export interface ReplicaProps {
  readonly region: string;
  readonly year: number;
  readonly state: ReplicaState;
  readonly remarks: readonly string[];
  readonly sources: readonly SourceRef[];
}

export interface PracticePageProps {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly plainTitle: string;
  readonly summary: string;
  readonly easyRead: readonly string[];
  readonly region: RegionName;
  readonly sectors: Practice['urusan'];
  readonly groups: readonly Group[];
  readonly problem: {readonly text: string; readonly sources: readonly SourceRef[]; readonly figures: Known<readonly BaselineProps[]>};
  readonly urgency?: string;
  readonly objectives: readonly {readonly text: string; readonly sources: readonly SourceRef[]; readonly indicator?: DirectoryEntry}[];
  readonly solution: string;
  readonly novelty?: string;
  readonly stages: readonly StageProps[];
  readonly actors: {readonly organiser: Known<string>; readonly partners: readonly string[]; readonly initiator: Known<Initiator>};
  readonly involvement?: Known<{readonly how: string; readonly number: Known<number>; readonly organisations: readonly string[]; readonly sources: readonly SourceRef[]}>;
  readonly legal: readonly LegalBasisProps[];
  readonly resources: {readonly budget: Known<number>; readonly funds: Known<readonly string[]>; readonly staff: Known<string>; readonly facilities: Known<string>};
  readonly ratings: Ratings;
  readonly timeToResult: Known<TimeToResult>;
  readonly results: Known<readonly ResultProps[]>;
  readonly evaluations: readonly {readonly external: boolean; readonly by: string; readonly year: number; readonly sources: readonly SourceRef[]}[];
  readonly challenges: readonly GroundedProps[];
  readonly failures: readonly GroundedProps[];
  readonly conditions: readonly {readonly question: string; readonly sources: readonly SourceRef[]}[];
  readonly lessons: readonly GroundedProps[];
  readonly risks: readonly GroundedProps[];
  readonly kit?: Practice['kit_replikasi'];
  readonly sustainability: Known<{readonly rule: Known<string>; readonly budget: Known<string>; readonly owner: Known<string>}>;
  readonly origin?: {readonly entry?: DirectoryEntry; readonly text: string};
  readonly replicas: readonly ReplicaProps[];
  readonly contact: Known<{readonly office: string; readonly unit: string; readonly mail?: string}>;
  readonly withdrawn?: {readonly date: string; readonly reason: string};
  readonly certainty: Practice['kepastian'];
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly buildDay: string;
  readonly completeness: Completeness;
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
  /** HTML of the Markdown below the front matter; empty when there is none. */
  readonly notes: string;
}
