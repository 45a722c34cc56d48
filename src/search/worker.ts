/** The search worker: lunr and the index live only here, so that typing never waits for them. */
import {openLibrary, type Library} from './openLibrary';
import {present} from './present';
import type {Question, Reply} from './protocol';
import {answer} from './query';

const libraries = new Map<string, Promise<Library>>();

async function readJson(base: string, name: string): Promise<unknown> {
  const response = await fetch(`${base}${name}`, {cache: name === 'manifest.json' ? 'no-cache' : 'default'});
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** One library a folder; a failed load is forgotten, so that the next question tries again. */
function library(base: string): Promise<Library> {
  const opening = libraries.get(base) ?? openLibrary((name) => readJson(base, name));
  libraries.set(base, opening);
  opening.catch(() => libraries.delete(base));
  return opening;
}

async function reply({id, base, request, passages}: Question): Promise<Reply> {
  try {
    const opened = await library(base);
    if (!request) return {id, status: 'done'};
    return {id, status: 'done', answer: await present(opened, answer(opened, request), passages)};
  } catch (error) {
    return {id, status: 'failed', reason: error instanceof Error ? error.message : String(error)};
  }
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});
