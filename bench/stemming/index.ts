/** `npm run bench -- stemming`: our stemmer, the browser's guess and Snowball on forms.tsv, and how the first two agree. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {guessEnglish, guessStem} from '../../src/search/words/guess';
import {stem} from '../../src/search/words/stem';
import {stemEnglish} from '../../src/search/words/stemEnglish';
import type {Bench, Figure} from '../index';
import {agree, countWords, type Agreement} from './agreement';
import {readForms, score, type Score} from './score';
import {loadSnowball} from './snowball';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (cells: readonly string[]): string => `| ${cells.map((cell, index) => (index ? cell.padStart(10) : cell.padEnd(34))).join(' | ')} |\n`;

function scoreRow(name: string, {forms, exact, precision, recall, f1}: Score): string {
  return row([name, String(forms), percent(exact), percent(precision), percent(recall), f1.toFixed(4)]);
}

const agreementRow = (name: string, {running, distinct, ofRunning, ofDistinct}: Agreement): string =>
  row([name, String(running), percent(ofRunning), String(distinct), percent(ofDistinct)]);

const missed = (share: number): number => Math.round((1 - share) * 1000);

const bench: Bench = async (budgets, _args, print) => {
  const rows = readForms(readFileSync(join('bench', 'stemming', 'forms.tsv'), 'utf8'));
  const parts = [['setel', rows.filter(({kept}) => !kept)], ['simpanan', rows.filter(({kept}) => kept)]] as const;
  const stemmers = [['kami', stem], ['tebakan peramban', guessStem], ['Snowball', loadSnowball()]] as const;
  const scores = stemmers.flatMap(([name, run]) => parts.map(([part, list]) => ({name: `${name}, ${part}`, score: score(list, run)})));
  print(`\n${row(['pemotong imbuhan', 'bentuk', 'akar tepat', 'presisi', 'temu balik', 'F1'])}${scores.map((one) => scoreRow(one.name, one.score)).join('')}`);
  const own = agree(countWords(['docs', 'blog', 'data'], 'id'), stem, guessStem);
  const english = agree(countWords([join('i18n', 'en')], 'en'), stemEnglish, guessEnglish);
  print(`\n${row(['tebakan = hasil bangun', 'kata', 'sama', 'bentuk', 'sama'])}${agreementRow('Indonesia: docs, blog, data', own)}${agreementRow('Inggris: i18n/en', english)}`);
  const figure = (name: string, value: number): Figure => {
    const budget = budgets[name]?.['‰'];
    return {name, value, unit: '‰', ...(budget === undefined ? {} : {budget})};
  };
  return Promise.resolve([
    ...scores.map((one) => figure(`akar meleset: ${one.name}`, missed(one.score.exact))),
    figure('tebakan berbeda, kata Indonesia', missed(own.ofRunning)),
    figure('tebakan berbeda, kata Inggris', missed(english.ofRunning)),
  ]);
};

export default bench;
