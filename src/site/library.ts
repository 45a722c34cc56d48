/** What pages read besides their own records. Build side only. */
import {loadDirectory, type Directory} from './directory';
import {loadRegions} from './regions/load';
import type {Region} from './regions/schema';
import {loadSources} from './sources/load';
import type {Source} from './sources/schema';

export interface Library {
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly directory: Directory;
}

/** A library with what is known of this build. */
export interface BuildContext extends Library {
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Site base with slashes, `/` or `/en/`. */
  readonly baseUrl: string;
}

/** Reads sources, regions and the directory; their faults are reported by their own loaders. */
export function loadLibrary(root: string): Library {
  return {sources: loadSources(root).items, regions: loadRegions(root).items, directory: loadDirectory(root)};
}
