import type {ParseReport} from '../../grammar/report';
import type {RegulationFile} from '../readBytes';

/** A file as read and parsed. */
export interface Answered {
  readonly file: Omit<RegulationFile, 'source'>;
  readonly report: ParseReport;
}

/** What the child hands back: the result, or one Indonesian message. */
export type Answer = Answered | {readonly fault: string};
