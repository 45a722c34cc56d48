/** Where no rule was found in a regulation, the reader chooses (FACTS §4: not verified). Each choice has its first option as default. */

/** Ids of the options; their words are in `choiceWords.ts`. */
const OPTIONS = {
  combine: ['layanan', 'sektor', 'tertimbang'],
  rounding: ['penuh', 'dua-desimal', 'ke-bawah'],
  thresholds: ['kurang-dari', 'dibulatkan'],
  zeroDemand: ['dikeluarkan', 'seratus', 'mutu-saja'],
  zeroQuality: ['penerima-saja', 'seratus'],
  over: ['dibatasi', 'apa-adanya'],
  qualityItems: ['jumlah', 'rata-rata'],
} as const;

export type ChoiceId = keyof typeof OPTIONS;
export type Choices = {readonly [K in ChoiceId]: (typeof OPTIONS)[K][number]};

export const CHOICE_IDS = Object.keys(OPTIONS) as ChoiceId[];

/** The options of a choice, the default first. */
export const optionIds = (id: ChoiceId): readonly string[] => OPTIONS[id];

/** The first option of each: the plainest reading, not a rule. */
export const DEFAULT_CHOICES: Choices = {
  combine: 'layanan',
  rounding: 'penuh',
  thresholds: 'kurang-dari',
  zeroDemand: 'dikeluarkan',
  zeroQuality: 'penerima-saja',
  over: 'dibatasi',
  qualityItems: 'jumlah',
};

/** The same choices with one changed; an option that the choice does not have changes nothing. */
export function withChoice(choices: Choices, id: ChoiceId, optionId: string): Choices {
  return optionIds(id).includes(optionId) ? {...choices, [id]: optionId} : choices;
}
