import type {Certainty} from '../certainty';
import type {ChoiceId} from './choices';
import {CHOICES, type Words} from './choiceWords';

interface Rule {
  readonly name: Words;
  /** Ids of `data/sumber`. None: no source was found. */
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** What a step rests on besides a choice of the reader (FACTS §4.1–4.2). */
const FOUND = {
  percentage: {name: {id: 'Persentase: terlayani atau terpenuhi ÷ seharusnya × 100', en: 'Percentage: served or fulfilled ÷ due × 100'}, sources: ['g4'], certainty: 'sekunder'},
  weights: {
    name: {id: 'Bobot 80 dan 20 dari sumber sekunder; menjumlahkannya begini perlu verifikasi', en: 'Weights 80 and 20 from a secondary source; adding them up like this needs verification'},
    sources: ['g4'],
    certainty: 'perlu-verifikasi',
  },
  sectorMean: {name: {id: 'Indeks sektor sebagai rata-rata layanannya', en: 'Index of a sector as the mean of its services'}, sources: [], certainty: 'perlu-verifikasi'},
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof FOUND | ChoiceId;

const isFound = (id: RuleId): id is keyof typeof FOUND => Object.hasOwn(FOUND, id);

/** Name, sources and certainty of the rule behind a step; of a choice, its question. */
export function ruleOf(id: RuleId): Rule {
  if (isFound(id)) return FOUND[id];
  return {name: CHOICES[id].question, sources: [], certainty: CHOICES[id].certainty};
}
