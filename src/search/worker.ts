/** The search worker: the index and its scoring live only here, so that typing never waits for them. */
import {openLibrary, type Library} from './engine/openLibrary';
import type {ShownAnswer} from './engine/present';
import {answer} from './engine/query';
import type {Question, Reply} from './protocol';

const libraries = new Map<string, Promise<Library>>();

/** The files of a generation never change, so the browser keeps them. */
async function readFile(base: string, path: string): Promise<string> {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** One library a manifest. */
function library({base, manifest}: Question): Promise<Library> {
  const key = base + manifest;
  const opening = libraries.get(key) ?? openLibrary((path) => (path === 'manifest.json' ? Promise.resolve(manifest) : readFile(base, path)));
  libraries.set(key, opening);
  return opening;
}

/** Milliseconds in which the next part of an answer may overtake this one: what is in memory is sent once. */
const OVERTAKEN = 4;

/** Posts parts of an answer unless a later one, or the whole, is ready at once. */
function createPoster(id: number): {readonly post: (answer: ShownAnswer) => void; readonly postAhead: (answer: ShownAnswer) => Promise<void>; readonly stop: () => void} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const send = (answer: ShownAnswer): void => postMessage({id, status: 'partial', answer} satisfies Reply);
  const post = (answer: ShownAnswer): void => {
    stop();
    timer = setTimeout(() => send(answer), OVERTAKEN);
  };
  /** Posts at once, and lets the message go out before the worker goes on. */
  const postAhead = (answer: ShownAnswer): Promise<void> => {
    send(answer);
    return new Promise((resolve) => void setTimeout(resolve, 0));
  };
  return {post, postAhead, stop};
}

async function reply(question: Question): Promise<Reply> {
  const {id, request, passages, prefetch} = question;
  const {post, postAhead, stop} = createPoster(id);
  try {
    const opened = await library(question);
    if (!request) {
      if (prefetch) await opened.prefetch();
      return {id, status: 'done'};
    }
    return {id, status: 'done', answer: await answer(opened, request, {passages, onFirst: postAhead, onPartial: post})};
  } catch (error) {
    return {id, status: 'failed', reason: error instanceof Error ? error.message : String(error)};
  } finally {
    stop();
  }
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});
