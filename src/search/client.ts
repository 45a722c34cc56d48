/** The page's side of the worker: one worker for all fields, started by the first focus or question. */
import type {ShownAnswer} from './present';
import type {Question, Reply} from './protocol';
import type {SearchRequest} from './query';

interface Waiting {
  readonly onPartial: (answer: ShownAnswer) => void;
  readonly resolve: (answer: ShownAnswer | undefined) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** A worker that cannot start or dies fails all open questions; the next question starts a new one. */
function giveUp(reason: string): void {
  worker?.terminate();
  worker = undefined;
  for (const {reject} of waiting.values()) reject(new Error(reason));
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url));
  started.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    if (data.status === 'partial') return asked?.onPartial(data.answer);
    waiting.delete(data.id);
    if (data.status === 'done') asked?.resolve(data.answer);
    else asked?.reject(new Error(data.reason));
  });
  started.addEventListener('error', ({message}) => {
    giveUp(message || 'worker');
  });
  return started;
}

/** Text of the manifest by folder, asked for while the worker still starts; a failed request is forgotten. */
const manifests = new Map<string, Promise<string>>();

function manifestOf(base: string): Promise<string> {
  const known = manifests.get(base) ?? fetch(`${base}manifest.json`, {cache: 'no-cache'}).then((response) => (response.ok ? response.text() : Promise.reject(new Error(`manifest.json: ${response.status}`))));
  manifests.set(base, known);
  known.catch(() => manifests.delete(base));
  return known;
}

async function send(question: Omit<Question, 'id' | 'manifest'>, onPartial: Waiting['onPartial'] = () => undefined): Promise<ShownAnswer | undefined> {
  worker ??= start();
  lastId += 1;
  const id = lastId;
  const target = worker;
  const manifest = await manifestOf(question.base);
  return new Promise((resolve, reject) => {
    waiting.set(id, {onPartial, resolve, reject});
    target.postMessage({...question, id, manifest} satisfies Question);
  });
}

/** Loads worker and index ahead of the first question. Failure shows when a question is asked. */
export function warm(base: string): void {
  send({base, passages: false}).catch(() => undefined);
}

/**
 * @param base folder of the manifest.
 * @param onPartial gets what is known so far, for instance titles before passages.
 * @throws when the index cannot be loaded.
 */
export async function ask(base: string, request: SearchRequest, passages: boolean, onPartial: (answer: ShownAnswer) => void): Promise<ShownAnswer> {
  const found = await send({base, request, passages}, onPartial);
  if (!found) throw new Error('kosong');
  return found;
}
