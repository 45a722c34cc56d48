import {describe, expect, it} from 'vitest';
import {smallMultiples} from '../multiples';
import {rankedDotPlot} from '../ranked';
import {trendChart} from '../trend';
import {trendOf} from '../trendTest';
import type {Measure, TrendInput} from '../types';
import {BROKEN, one, PERCENT, RISING, yearly} from './samples';

const EN: Measure = {...PERCENT, locale: 'en', target: {value: 100, label: 'Target 100%'}};
const said = (input: TrendInput): string => trendChart(input).summary.join(' ');

describe('the summary of a trend', () => {
  it('says start, end, highest, lowest, direction and distance to the target', () => {
    expect(trendChart(RISING).summary).toEqual([
      'Kabupaten Contoh: naik dari 62,4% pada 2021 menjadi 85,9% pada 2025, selisih 23,5 poin persen.',
      'Tertinggi 85,9% pada 2025; terendah 62,4% pada 2021.',
      'Dari 5 nilai, seri ini cenderung naik, artinya membaik.',
      'Nilai 2025 14,1 poin persen di bawah target 100%.',
    ]);
    expect(trendChart({...RISING, ...EN}).summary).toEqual([
      'Kabupaten Contoh: up from 62.4% in 2021 to 85.9% in 2025, by 23.5 percentage points.',
      'Highest 85.9% in 2025; lowest 62.4% in 2021.',
      'Over 5 values the series tends to rise, which is an improvement.',
      'The value of 2025 is 14.1 percentage points below the target of 100%.',
    ]);
  });

  it('says breaks with their reason, gaps and provisional values, and compares nothing across a break', () => {
    expect(trendChart(BROKEN).summary).toEqual([
      'Seri terputus mulai 2023: cara menghitung sasaran berubah.',
      'Kabupaten Contoh: 62,4% pada 2021 dan 88,8% pada 2025, tidak dapat dibandingkan langsung.',
      'Kecenderungan tidak disebut karena seri terputus.',
      'Nilai 2025 11,2 poin persen di bawah target 100%.',
      'Tidak ada nilai untuk 2024: dirahasiakan.',
      'Nilai 2025 bersifat sementara.',
    ]);
    expect(trendChart({...BROKEN, ...EN}).summary).toEqual([
      'The series breaks at 2023: cara menghitung sasaran berubah.',
      'Kabupaten Contoh: 62.4% in 2021 and 88.8% in 2025, which can not be compared directly.',
      'No trend is named because the series breaks.',
      'The value of 2025 is 11.2 percentage points below the target of 100%.',
      'No value for 2024: confidential.',
      'The value of 2025 is provisional.',
    ]);
  });

  it('takes a value marked as a break for one, without a declared reason', () => {
    const input: TrendInput = {...PERCENT, series: one([...yearly(50, 51), {period: '2023', value: 70, status: 'seri-terputus'}])};
    expect(said(input)).toContain('Seri terputus mulai 2023. ');
    expect(said(input)).not.toContain('bersifat seri terputus');
  });

  it('gives the finding as a headline', () => {
    expect(trendChart(RISING).headline).toBe('Kabupaten Contoh: 85,9% pada 2025');
    expect(trendChart({...PERCENT, series: [{label: 'Satu', points: yearly(60, 70)}, {label: 'Dua', points: yearly(50, 80)}]}).headline).toBe('Pada 2022, tertinggi Dua (80%), terendah Satu (70%)');
    expect(trendChart({...EN, series: one(yearly(null))}).headline).toBe('No value yet');
    expect(rankedDotPlot({...EN, places: [{label: 'A', value: 10}, {label: 'B', value: 20}]}).headline).toBe('Highest B (20%); lowest A (10%)');
  });

  it('names no trend under five values, and says so', () => {
    expect(said({...PERCENT, series: one(yearly(10, 20, 30, 40))})).toContain('Kecenderungan tidak disebut: perlu sedikitnya 5 nilai, baru ada 4.');
    expect(said({...PERCENT, series: one(yearly(10, 20, null, 30, 40))})).toContain('baru ada 4');
  });

  it('names no direction where chance explains it', () => {
    expect(said({...PERCENT, series: one(yearly(50, 60, 55, 65, 62))})).toContain('tanpa arah yang jelas.');
  });

  it('calls nothing good or bad when the measure is neutral', () => {
    const neutral = said({...RISING, direction: 'netral'});
    expect(neutral).toContain('cenderung naik.');
    expect(neutral).not.toMatch(/membaik|memburuk|tercapai/);
    expect(said({...RISING, direction: 'netral', target: {value: 80, label: 'Rujukan 80%'}})).toContain('5,9 poin persen di atas target 80%.');
  });

  it('calls a rise bad where less is better, and a target met where it is', () => {
    expect(said({...RISING, direction: 'turun-baik'})).toContain('cenderung naik, artinya memburuk.');
    expect(said({...RISING, direction: 'turun-baik', target: {value: 90, label: 'Paling banyak 90%'}})).toContain('di bawah target 90%, jadi target tercapai.');
    expect(said({...RISING, series: one(yearly(90, 100))})).toContain('Nilai 2022 sama dengan target 100%.');
    expect(said({...RISING, series: one(yearly(90, 101.5))})).toContain('1,5 poin persen di atas target 100%, jadi target tercapai.');
  });

  it('works out differences from the values as shown', () => {
    expect(said({...PERCENT, series: one(yearly(10.04, 20.06))})).toContain('naik dari 10% pada 2021 menjadi 20,1% pada 2022, selisih 10,1 poin persen');
  });

  it('names each of several series and the extremes of the last period', () => {
    expect(trendChart({...PERCENT, series: [{label: 'Satu', points: yearly(60, 70)}, {label: 'Dua', points: yearly(null, 80)}]}).summary).toEqual([
      'Satu: naik dari 60% pada 2021 menjadi 70% pada 2022; 30 poin persen di bawah target 100%.',
      'Dua: 80% pada 2022, satu-satunya nilai; 20 poin persen di bawah target 100%.',
      'Dua: tidak ada nilai untuk 2021: tidak tersedia.',
      'Pada 2022, tertinggi Dua (80%), terendah Satu (70%).',
    ]);
  });

  it('says once what holds for all series', () => {
    const late = {period: '2022', value: 70, status: 'sementara' as const};
    const {summary} = trendChart({...PERCENT, series: ['Satu', 'Dua'].map((label) => ({label, points: [{period: '2021', value: 60}, late]}))});
    expect(summary.filter((one) => one.includes('sementara'))).toEqual(['Nilai 2022 bersifat sementara.']);
  });

  it('writes counts with their unit in the numbers of the language', () => {
    const counts: Measure = {locale: 'id', unit: 'orang', decimals: 0, direction: 'netral'};
    expect(said({...counts, series: one(yearly(12_345, 12_000))})).toContain('turun dari 12.345 orang pada 2021 menjadi 12.000 orang pada 2022, selisih 345 orang.');
    expect(said({...counts, locale: 'en', unit: 'people', series: one(yearly(12_345, 12_000))})).toContain('down from 12,345 people in 2021 to 12,000 people in 2022, by 345 people.');
  });
});

describe('the test of a trend', () => {
  it('finds a direction only where fewer than one in twenty orders by chance are as clear', () => {
    expect(trendOf([1, 2, 3, 4, 5])).toBe(1);
    expect(trendOf([5, 4, 3, 2, 1])).toBe(-1);
    expect(trendOf([1, 2, 3, 5, 4])).toBe(0);
    expect(trendOf([1, 2, 3, 4, 6, 5])).toBe(1);
    expect(trendOf([3, 3, 3, 3, 3])).toBe(0);
    expect(trendOf([1, 1, 2, 3, 4])).toBe(0);
    expect(trendOf(Array.from({length: 40}, (_, index) => index % 7))).toBe(0);
  });
});

describe('the summary of a ranking', () => {
  const places = [{label: 'Contoh Satu', value: 83.4}, {label: 'Contoh Dua', value: 100}, {label: 'Contoh Tiga', value: null, status: 'dirahasiakan' as const}, {label: 'Contoh Empat', value: 41.25}];

  it('says highest, lowest, the middle, who reached the target and who has no value', () => {
    expect(rankedDotPlot({...PERCENT, places}).summary).toEqual([
      'Tertinggi Contoh Dua (100%); terendah Contoh Empat (41,3%).',
      'Nilai tengah dari 3 daerah 83,4%.',
      'Target tercapai: 1 dari 3 daerah.',
      'Di bawah target: 2 dari 3 daerah.',
      'Tanpa nilai: Contoh Tiga (dirahasiakan).',
    ]);
    expect(rankedDotPlot({...EN, places}).summary).toEqual([
      'Highest Contoh Dua (100%); lowest Contoh Empat (41.3%).',
      'The middle value of 3 places is 83.4%.',
      'Target met: 1 of 3 places.',
      'Below the target: 2 of 3 places.',
      'Without a value: Contoh Tiga (confidential).',
    ]);
  });

  it('counts above and below without judging when the measure is neutral', () => {
    const {summary} = rankedDotPlot({...PERCENT, direction: 'netral', target: {value: 83.4, label: 'Rata-rata'}, places});
    expect(summary).toContain('Di atas target 83,4%: 1; sama: 1; di bawah: 1.');
    expect(summary.join(' ')).not.toContain('tercapai');
  });

  it('says so when no place has a value', () => {
    const result = rankedDotPlot({...PERCENT, places: [{label: 'Contoh Satu', value: null, status: 'tidak-tersedia'}]});
    expect(result.svg).toBe('');
    expect(result.summary).toEqual(['Belum ada nilai.', 'Tanpa nilai: Contoh Satu (tidak tersedia).']);
    expect(rankedDotPlot({...PERCENT, places: []}).summary).toEqual(['Belum ada nilai.']);
  });
});

describe('the summary of the six sectors', () => {
  it('names each sector and which is highest and lowest', () => {
    const {summary, points} = smallMultiples({...PERCENT, panels: [{sector: 'pendidikan', points: yearly(50, 90)}, {sector: 'sosial', points: yearly(70, 60)}]});
    expect(summary).toEqual([
      'Pendidikan: naik dari 50% pada 2021 menjadi 90% pada 2022; 10 poin persen di bawah target 100%.',
      'Sosial: turun dari 70% pada 2021 menjadi 60% pada 2022; 40 poin persen di bawah target 100%.',
      'Pada 2022, tertinggi Pendidikan (90%), terendah Sosial (60%).',
    ]);
    expect(points).toHaveLength(4);
  });
});
