/** What all engines of this bench have in common. */
import type {PeerDocument} from '../documents';

export interface Engine {
  readonly name: string;
  /** Addresses, best first; at most `limit`. */
  readonly search: (query: string, limit: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface PeerInput {
  /** Folder of `installPeers`. */
  readonly folder: string;
  readonly documents: readonly PeerDocument[];
  readonly locale: 'id' | 'en';
}

export type OpenPeer = (input: PeerInput) => Promise<Engine>;

export const NOTHING_TO_CLOSE = (): Promise<void> => Promise.resolve();

/** One text of a document's headings, one of its body, for engines that index by field. */
export const headingsOf = ({sections}: PeerDocument): string => sections.map(({heading}) => heading).filter(Boolean).join('\n');
export const bodyOf = ({description, sections}: PeerDocument): string => [description, ...sections.map(({text}) => text)].join('\n');
