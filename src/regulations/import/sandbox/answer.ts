import type {ParseReport} from '../../grammar/report';
import type {RegulationFile} from '../readBytes';

/** What the child hands back: the file as read and parsed, or one Indonesian message. */
export type Answer = {readonly file: RegulationFile; readonly report: ParseReport} | {readonly fault: string};
