/** `npm run bench -- search`: answers and size of the built search, against budgets.json. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {openBuilt} from '../../cli/search';
import type {Bench, Figure} from '../index';
import {readJudged, scoreAll, summarise} from './score';

/** Files that a first answer waits for; texts of passages come later, a few at a time. */
const FIRST = /^(manifest|halaman|bagian|tampilan|kata)\b.*\.json$/;

function gzipSize(dir: string, wanted: RegExp): number {
  return readdirSync(dir).filter((name) => wanted.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(join(dir, name))).length, 0);
}

const bench: Bench = async (budgets) => {
  const library = await openBuilt(process.cwd(), 'id');
  const judged = readJudged(readFileSync(join('bench', 'search', 'judged.tsv'), 'utf8'));
  const {queries, first, firstThree, nothing} = summarise(scoreAll(library, judged));
  const dir = join('build', 'cari', 'data');
  const figure = (name: string, value: number, unit: string): Figure => {
    const budget = budgets[name]?.[unit];
    return {name, value, unit, ...(budget === undefined ? {} : {budget})};
  };
  return [
    figure('pertanyaan ternilai', queries, 'buah'),
    figure('meleset dari peringkat 1', Math.round((1000 * (queries - first)) / queries), '‰'),
    figure('meleset dari tiga teratas', Math.round((1000 * (queries - firstThree)) / queries), '‰'),
    figure('tanpa hasil', nothing, 'buah'),
    figure('indeks sampai jawaban pertama', Math.round(gzipSize(dir, FIRST) / 1024), 'KB gz'),
    figure('teks kutipan seluruhnya', Math.round(gzipSize(dir, /^teks-/) / 1024), 'KB gz'),
  ];
};

export default bench;
