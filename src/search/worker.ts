/** The search worker: the index and its scoring live only here, so that typing never waits for them. */
import {openLibrary, type Library} from './engine/openLibrary';
import type {Question, Reply} from './protocol';
import {answer} from './engine/query';

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

async function reply(question: Question): Promise<Reply> {
  const {id, request, passages, prefetch} = question;
  try {
    const opened = await library(question);
    if (!request) {
      if (prefetch) await opened.prefetch();
      return {id, status: 'done'};
    }
    const onPartial = (partial: Awaited<ReturnType<typeof answer>>): void => {
      postMessage({id, status: 'partial', answer: partial} satisfies Reply);
    };
    return {id, status: 'done', answer: await answer(opened, request, {passages, onPartial})};
  } catch (error) {
    return {id, status: 'failed', reason: error instanceof Error ? error.message : String(error)};
  }
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});
