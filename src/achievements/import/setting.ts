/** What titles, the sheet's name and the command say about all rows. Pure. */
import type {Sheet} from '../../site/sheets/types';
import type {Region} from '../../site/regions/schema';
import type {Period} from '../periods';
import {meaningOf} from './heads';
import {fold, matchRegion, matchService} from './names';
import type {Reader} from './reader';
import {periodIn, yearIn} from './times';
import type {Said, Setting} from './types';

export interface Given {
  readonly region?: string;
  readonly year?: number;
  readonly period?: Period;
}

interface Line {
  readonly text: string;
  readonly by: string;
}

function titleLines({name, rows}: Sheet, headFrom: number): Line[] {
  const titles = rows.slice(0, headFrom).flatMap((row, index) => {
    const texts = [...new Set(row.map(({text}) => text).filter(Boolean))];
    return texts.length === 0 ? [] : [{text: texts.join(' '), by: `judul baris ${index + 1}`}];
  });
  return [...titles, {text: name, by: `nama lembar "${name}"`}];
}

function said<T>(lines: readonly Line[], read: (text: string) => T | undefined): Said<T> | undefined {
  for (const {text, by} of lines) {
    const value = read(text);
    if (value !== undefined) return {value, by};
  }
  return undefined;
}

/** The region whose official name stands in a title: the longest name wins ("Kabupaten Contoh" over "Contoh"). */
function regionIn(text: string, regions: readonly Region[]): string | undefined {
  const whole = ` ${fold(text.replace(/\bkab(?:\.|upaten\/kota\s*:)/gi, 'kabupaten'))} `;
  const found = regions.filter(({nama}) => whole.includes(` ${fold(nama)} `)).sort((a, b) => b.nama.length - a.nama.length)[0];
  if (found) return found.id;
  const match = matchRegion(text.replace(/^.*:\s*/, ''), regions);
  return 'id' in match ? match.id : undefined;
}

/** What holds for all rows of a sheet: the command's options first, then titles above the head, then the sheet's name. */
export function readSetting(sheet: Sheet, headFrom: number, given: Given, {regions, services, measures}: Pick<Reader, 'regions' | 'services' | 'measures'>): Setting {
  const lines = titleLines(sheet, headFrom);
  const region = given.region === undefined ? said(lines, (text) => regionIn(text, regions)) : {value: given.region, by: '--wilayah'};
  const year = given.year === undefined ? said(lines, yearIn) : {value: given.year, by: '--tahun'};
  const period = given.period === undefined ? said(lines, periodIn) : {value: given.period, by: '--periode'};
  const service = said(lines, (text) => {
    const match = matchService(text.replace(/^.*:\s*/, ''), services);
    return 'id' in match ? match.id : undefined;
  });
  const named = meaningOf(sheet.name, measures, []);
  const measure = named.kind === 'angka' && named.measure !== undefined ? {value: named.measure, by: `nama lembar "${sheet.name}"`} : undefined;
  return {...(region ? {region} : {}), ...(year ? {year} : {}), ...(period ? {period} : {}), ...(service ? {service} : {}), ...(measure ? {measure} : {})};
}
