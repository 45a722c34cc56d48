/** What makes an index term of a word, as parts of a lunr pipeline. */
import lunr from 'lunr';
import type {Language, Lexicon} from '../words/lexicon';
import {stem} from '../words/stem';
import {stemEnglish} from '../words/stemEnglish';

const STEMMERS: Record<Language, (word: string) => string> = {id: stem, en: stemEnglish};

/** Stems by dictionary; abbreviations stay. */
export const stemmer = ({acronyms}: Lexicon, language: Language): lunr.PipelineFunction => {
  const toStem = STEMMERS[language];
  return (token) => token.update((word) => (acronyms.has(word) ? word : toStem(word)));
};

/** A pipeline of parts by name. lunr wants every part registered; each library has its own, under one name. */
export function createPipeline(parts: Readonly<Record<string, lunr.PipelineFunction>>): lunr.Pipeline {
  const {registeredFunctions} = lunr.Pipeline as unknown as {readonly registeredFunctions: Readonly<Record<string, unknown>>};
  const pipeline = new lunr.Pipeline();
  for (const [label, part] of Object.entries(parts)) {
    if (label in registeredFunctions) Object.assign(part, {label});
    else lunr.Pipeline.registerFunction(part, label);
    pipeline.add(part);
  }
  return pipeline;
}
