/** Sentences with the statistics of regulations: few words that are everywhere, subjects that come in clusters, a long tail. */
import {shuffle, type Vocabulary} from './words';
import {createRandom, zipf, type Random} from './random';

/** What a law or a series of pages is about. */
export interface Subject {
  /** Its words, most frequent first. */
  readonly words: readonly string[];
  /** Words that nearly only its own pages have: names, local terms. */
  readonly own: readonly string[];
  /** Words that stand side by side. */
  readonly pairs: readonly string[];
}

export interface Prose {
  /** A subject as texts of many regions share it, with words of one law beside. */
  readonly subject: (random: Random) => Subject;
  /** Text of about so many words. @param cite makes one citation. */
  readonly text: (random: Random, subject: Subject, words: number, cite: () => string) => string;
  /** Words of a title, most of them of the subject. */
  readonly title: (random: Random, subject: Subject, words: number) => string;
}

const SUBJECTS = 260;
const WORDS_OF_SUBJECT = 160;
const OWN_WORDS = 5;
/** A subject that many laws share, so that one pair of words is common: queries ask for it. */
const PUBLIC_SERVICE = 'pelayanan publik';

/** Shares of what a word of a text is. */
const SMALL = 0.3;
const OFFICE = 0.42;
const NUMBER = 0.44;
const PAIR = 0.47;
const OF_SUBJECT = 0.72;
const OF_LAW = 0.76;

/** Sentences that laws repeat word for word, and how often one comes. */
const FORMULAS = 300;
const FORMULA = 0.17;
const CITATION = 0.16;

function sharedSubjects({content}: Vocabulary): Omit<Subject, 'own'>[] {
  const random = createRandom(7);
  const draw = zipf(40_000, 0.85, 20);
  return Array.from({length: SUBJECTS}, (_, index) => {
    const chosen = new Set<string>();
    while (chosen.size < WORDS_OF_SUBJECT) chosen.add(content[draw(random)] ?? '');
    const words = shuffle([...chosen], random);
    const pairs = Array.from({length: 8}, (_, at) => `${words[at * 2] ?? ''} ${words[at * 2 + 1] ?? ''}`);
    return {words, pairs: index % 8 === 0 ? [PUBLIC_SERVICE, ...pairs] : pairs};
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers as laws have them: shares, sums, counts. */
function number(random: Random): string {
  const kind = random.below(3);
  if (kind === 0) return `${random.between(1, 100)}%`;
  return kind === 1 ? `Rp${random.between(1, 999)}.000.000` : String(random.between(2, 2500));
}

function writeFormulas(sentence: (random: Random, subject: Subject) => string, shared: readonly Omit<Subject, 'own'>[]): string[] {
  const random = createRandom(5);
  return Array.from({length: FORMULAS}, () => sentence(random, {words: random.pick(shared).words, pairs: ['peraturan daerah'], own: ['ketentuan']}));
}

/** @returns a writer whose texts are decided by the random numbers that it is given. */
export function createProse(vocabulary: Vocabulary): Prose {
  const {small, office, content} = vocabulary;
  const shared = sharedSubjects(vocabulary);
  const drawSmall = zipf(small.length, 1.05, 1);
  const drawOffice = zipf(office.length, 0.8, 2);
  const drawTail = zipf(content.length, 1.5, 400);
  const drawSubject = zipf(shared.length, 0.7, 8);
  const drawWord = zipf(WORDS_OF_SUBJECT, 0.9, 3);
  const drawFormula = zipf(FORMULAS, 0.8, 3);
  const drawOwn = zipf(OWN_WORDS, 0.8, 1);
  const word = (random: Random, {words, own, pairs}: Subject): string => {
    const share = random.next();
    if (share < SMALL) return small[drawSmall(random)] ?? '';
    if (share < OFFICE) return office[drawOffice(random)] ?? '';
    if (share < NUMBER) return number(random);
    if (share < PAIR) return random.pick(pairs);
    if (share < OF_SUBJECT) return words[drawWord(random)] ?? '';
    return share < OF_LAW ? (own[drawOwn(random)] ?? '') : (content[drawTail(random)] ?? '');
  };
  const sentence = (random: Random, subject: Subject): string => `${capital(Array.from({length: random.between(9, 24)}, () => word(random, subject)).join(' '))}.`;
  const formulas = writeFormulas(sentence, shared);
  const next = (random: Random, subject: Subject, cite: () => string): string => {
    const share = random.next();
    if (share < CITATION) return cite();
    return share < CITATION + FORMULA ? (formulas[drawFormula(random)] ?? '') : sentence(random, subject);
  };
  return {
    subject: (random) => {
      const {words, pairs} = shared[drawSubject(random)] as Omit<Subject, 'own'>;
      return {words, pairs, own: Array.from({length: OWN_WORDS}, () => content[2000 + random.below(content.length - 2000)] ?? '')};
    },
    text: (random, subject, words, cite) => {
      const sentences: string[] = [];
      for (let left = words; left > 0; left -= sentences.at(-1)?.split(' ').length ?? left) sentences.push(next(random, subject, cite));
      return sentences.join(' ');
    },
    title: (random, {words, own, pairs}, length) =>
      [random.pick(pairs), ...Array.from({length: Math.max(0, length - 2)}, () => (random.chance(0.12) ? random.pick(own) : random.chance(0.25) ? random.pick(['dan', 'bagi', 'dalam', 'untuk']) : (words[drawWord(random)] ?? '')))].join(' '),
  };
}
