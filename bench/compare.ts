/** `npm run bench -- compare`: time to compare two states of an invented act of 400 articles, at its mildest and at its worst. */
import {compareTexts} from '../src/regulations/compare/compare';
import {parseRegulation} from '../src/regulations/grammar/parse';
import type {ParsedRegulation} from '../src/regulations/grammar/types';
import type {Bench} from './index';

const ARTICLES = 400;
const SYLLABLES = ['ba', 'ca', 'di', 'gu', 'ka', 'la', 'me', 'ni', 'pa', 'ra', 'si', 'tu'];
const BOILERPLATE = 'Ketentuan lebih lanjut sebagaimana dimaksud pada ayat (1) diatur dengan Peraturan Bupati';

/** Numbers that look random and are the same on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Articles of three ayat with forty invented words each. */
function writeArticles(seed: number): string[] {
  const random = createRandom(seed);
  const word = (): string => Array.from({length: 3}, () => SYLLABLES[random(SYLLABLES.length)] ?? '').join('');
  const sentence = (): string => Array.from({length: 40}, word).join(' ');
  return Array.from({length: ARTICLES}, () => `(1) ${sentence()}.\n(2) ${sentence()}.\n(3) ${BOILERPLATE}.`);
}

const law = (articles: readonly string[]): ParsedRegulation =>
  parseRegulation(`PERATURAN DAERAH KABUPATEN CONTOH\nNOMOR 1 TAHUN 2030\nTENTANG\nCONTOH\n\nMEMUTUSKAN:\n${articles.map((text, index) => `Pasal ${index + 1}\n${text}\n`).join('\n')}`);

function time(before: ParsedRegulation, after: ParsedRegulation): number {
  const times = Array.from({length: 5}, () => {
    const started = performance.now();
    compareTexts(before, after);
    return performance.now() - started;
  });
  return Math.round(times.toSorted((a, b) => a - b)[2] ?? 0);
}

const bench: Bench = async (budgets) => {
  const articles = writeArticles(1);
  const [before, other] = [law(articles), law(writeArticles(2))];
  const edited = articles.map((text, index) => (index % 10 === 0 ? text.replace('.', ' dengan tambahan kata.') : text));
  const figures = [
    {name: '400 pasal, setiap pasal kesepuluh diubah', value: time(before, law(edited)), unit: 'ms'},
    {name: '400 pasal, satu disisipkan di depan, semua bernomor baru', value: time(before, law(['Pasal baru sama sekali.', ...edited])), unit: 'ms'},
    {name: '400 pasal, semua diganti', value: time(before, other), unit: 'ms'},
  ];
  return Promise.resolve(
    figures.map((figure) => {
      const budget = budgets[figure.name]?.[figure.unit];
      return budget === undefined ? figure : {...figure, budget};
    }),
  );
};

export default bench;
