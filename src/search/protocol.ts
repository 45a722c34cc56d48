/** What page and worker say to each other. Types only: nothing of the engine comes into the page's bundle. */
import type {ShownAnswer} from './engine/present';
import type {SearchRequest} from './engine/query';

export interface Question {
  readonly id: number;
  /** Address of the folder with `manifest.json`. */
  readonly base: string;
  /** Text of the manifest, fetched by the page while the worker starts. */
  readonly manifest: string;
  /** Without a request the worker only opens the index. */
  readonly request?: SearchRequest;
  readonly passages: boolean;
  /** True to load what a first question will most likely need. */
  readonly prefetch?: boolean;
}

/** `partial` replies carry what is known so far; one `done` or `failed` ends a question. */
export type Reply = {readonly id: number; readonly status: 'partial'; readonly answer: ShownAnswer} | {readonly id: number; readonly status: 'done'; readonly answer?: ShownAnswer} | {readonly id: number; readonly status: 'failed'; readonly reason: string};
