/** Which instructions of which amending acts made a change. Pure. */
import type {Change} from '../changes';
import {nameOfId} from '../text/names';
import type {Entry} from './types';

/** The instruction of an amending act that made a change. */
export interface Origin {
  /** "Perda 2/2031, angka 3". */
  readonly name: string;
  readonly href: string;
}

interface Library {
  /** What later acts do to this one. */
  readonly changes: readonly Change[];
  /** Acts whose changes only the newer text contains. */
  readonly by: readonly string[];
  /** Name of an act by its id. */
  readonly nameOf: (id: string) => string;
  /** Address of an act's page by its id. */
  readonly addressOf: (id: string) => string;
}

const isAt = (target: string, id: string): boolean => id !== '' && (target === id || target.startsWith(`${id}-`));

/** Finds the instructions behind an entry; an instruction that could not be read names nothing. */
export function originFinder({changes, by, nameOf, addressOf}: Library): (entry: Entry) => readonly Origin[] {
  const relevant = changes.filter((change) => by.includes(change.by) && change.outcome !== 'tidak-dipahami');
  return ({old, new: fresh}) => {
    const ids = [old?.id ?? '', fresh?.id ?? ''];
    const here = relevant.filter(({target}) => ids.some((id) => isAt(target, id)));
    const origins = here.map(({by: act, instruction}): Origin => ({
      name: instruction ? `${nameOf(act)}, ${nameOfId(instruction)}` : nameOf(act),
      href: `${addressOf(act)}${instruction ? `#${instruction}` : ''}`,
    }));
    return [...new Map(origins.map((origin) => [origin.href, origin])).values()];
  };
}
