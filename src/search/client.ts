/** The page's side of the worker: one worker for all fields, started by the first focus or question. */
import type {ShownAnswer} from './engine/present';
import type {Question, Reply} from './protocol';
import type {SearchRequest} from './engine/query';

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
  if (worker !== target) throw new Error('worker');
  return new Promise((resolve, reject) => {
    waiting.set(id, {onPartial, resolve, reject});
    target.postMessage({...question, id, manifest} satisfies Question);
  });
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** What is loaded ahead when a field is entered: nothing for a reader who saves data, no guessed file on a weak line. */
export function aheadOf({saveData, effectiveType = '4g'}: Connection): 'nothing' | 'engine' | 'words' {
  if (saveData) return 'nothing';
  return effectiveType === '4g' ? 'words' : 'engine';
}

/** Loads worker and manifest ahead of the first question, and on a good line the likeliest words. Failure shows when a question is asked. */
export function warm(base: string): void {
  const ahead = aheadOf((navigator as Navigator & {readonly connection?: Connection}).connection ?? {});
  if (ahead !== 'nothing') send({base, passages: false, prefetch: ahead === 'words'}).catch(() => undefined);
}

/** Complete answers of this visit, by the question; for the way back to a result list. */
const known = new Map<string, ShownAnswer>();
const MOST_KNOWN = 6;

const nameOf = (request: SearchRequest, passages: boolean): string => JSON.stringify([request, passages]);

function remember(name: string, answer: ShownAnswer): void {
  known.delete(name);
  known.set(name, answer);
  const oldest = known.size > MOST_KNOWN ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
}

/** The answer that was given to this question before, if it is still known. */
export function recall(request: SearchRequest, passages: boolean): ShownAnswer | undefined {
  return known.get(nameOf(request, passages));
}

/**
 * @param base folder of the manifest.
 * @param onPartial gets what is known so far, for instance titles before passages.
 * @throws when the index cannot be loaded.
 */
export async function ask(base: string, request: SearchRequest, passages: boolean, onPartial: (answer: ShownAnswer) => void): Promise<ShownAnswer> {
  const found = await send({base, request, passages}, onPartial);
  if (!found) throw new Error('kosong');
  if (!request.typing) remember(nameOf(request, passages), found);
  return found;
}
