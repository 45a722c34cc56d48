/** What the pages of this feature show: types only. */
import type {Certainty} from '../site/certainty';
import type {DirectoryEntry} from '../site/directory';
import type {SourceProps} from '../site/sources/props';
import type {Known} from '../site/unknown';
import type {Accommodation, DecisionKind, DecisionState, FollowUpState, MeetingKind, Mode, PlanState, Zone} from './vocabulary';

/** What lists and registers show of a meeting. */
export interface MeetingRef {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly start: string;
  readonly end: string;
  /** `id` when its words are Indonesian on an English page. */
  readonly lang?: 'id';
}

export interface MeetingSummary extends MeetingRef {
  /** What the meeting was about, in one sentence. */
  readonly sentence: string;
  readonly kind: MeetingKind;
  readonly plan: PlanState;
  readonly place: string;
  /** Undefined while it is unknown. */
  readonly decisions?: number;
  readonly followUps?: number;
}

export interface DecisionProps {
  readonly id: string;
  readonly text: string;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly basis: readonly DirectoryEntry[];
  readonly replacedBy?: string;
  readonly meeting: MeetingRef;
}

export interface FollowUpProps {
  readonly id: string;
  readonly text: string;
  readonly decisions: readonly {readonly id: string; readonly url: string}[];
  readonly owner: Known<string>;
  readonly deadline: Known<string>;
  readonly state: Known<FollowUpState>;
  readonly progress?: number;
  readonly obstacle?: string;
  readonly evidence: readonly {readonly title: string; readonly address: string}[];
  readonly meeting: MeetingRef;
}

export interface MeetingPageProps extends MeetingSummary {
  readonly description: string;
  readonly zone: Zone;
  readonly mode: Mode;
  readonly certainty: Certainty;
  readonly regions: readonly string[];
  readonly organiser: Known<string>;
  readonly summary: string;
  readonly agenda: readonly {readonly date: string; readonly title: string; readonly text?: string}[];
  readonly outcomes: readonly string[];
  readonly decisionList: Known<readonly DecisionProps[]>;
  readonly followUpList: Known<readonly FollowUpProps[]>;
  readonly forwarded: readonly {readonly forum: string; readonly matter: string; readonly date: Known<string>}[];
  readonly ideas: readonly {readonly region: string; readonly text: string; readonly entry?: DirectoryEntry}[];
  readonly offices: readonly {readonly name: string; readonly officials: readonly string[]}[];
  readonly headcount: Known<{readonly men: number; readonly women: number; readonly disabled: number}>;
  readonly accommodations: Known<readonly Accommodation[]>;
  readonly adopted: Known<string>;
  readonly materials: readonly {readonly title: string; readonly address: string}[];
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
  readonly today: string;
}

export interface MeetingListPageProps {
  readonly meetings: readonly MeetingSummary[];
  readonly today: string;
}

/** A meeting of which the register does not know whether it has rows, and why. */
export interface Gap {
  readonly meeting: MeetingRef;
  readonly reason: string;
}

export interface RegisterPageProps<Row> {
  readonly rows: readonly Row[];
  readonly gaps: readonly Gap[];
  readonly today: string;
}
