import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {trendChart} from '../trend';
import type {TrendInput} from '../types';
import {pathPoints, readDrawing} from './drawing';
import {BROKEN, one, PERCENT, RISING, yearly} from './samples';

const wide = (input: TrendInput) => readDrawing(trendChart(input).svg, 'lebar');
/** Lines of the series: thick ones, unlike rules. */
const seriesLines = (input: TrendInput): string[] => wide(input).all('g[stroke-width="2.5"] path, path[stroke-width="2.5"]').map((path) => path.getAttribute('d') ?? '');

describe('a trend', () => {
  it('joins neighbouring values by one line', () => {
    const lines = seriesLines(RISING);
    expect(lines).toHaveLength(1);
    expect(pathPoints(lines[0] ?? '')).toHaveLength(5);
  });

  it('leaves a gap at a break and at a missing value', () => {
    const lines = seriesLines({...PERCENT, breaks: [{from: '2023', reason: 'x'}], series: one(yearly(60, 61, 62, 63, null, 65, 66))});
    expect(lines.map((line) => pathPoints(line).length)).toEqual([2, 2, 2]);
  });

  it('marks a missing value with a cross and its word, and a break with its word', () => {
    const drawing = wide(BROKEN);
    expect(drawing.texts).toContain('dirahasiakan');
    expect(drawing.texts).toContain('seri terputus');
    expect(drawing.all('line[stroke-dasharray="1 4"], g[stroke-dasharray="1 4"] line')).toHaveLength(1);
  });

  it('parts only the series that breaks, and names it', () => {
    const input: TrendInput = {...PERCENT, breaks: [{from: '2023', reason: 'x', series: 'Dua'}], series: [{label: 'Satu', points: yearly(10, 20, 30, 40)}, {label: 'Dua', points: yearly(50, 60, 70, 80)}]};
    expect(seriesLines(input).map((line) => pathPoints(line).length).sort()).toEqual([2, 2, 4]);
    expect(wide(input).texts).toContain('seri terputus: Dua');
    expect(trendChart(input).summary).toContain('Dua: seri terputus mulai 2023: x.');
    expect(trendChart(input).summary).toContain('Satu: naik dari 10% pada 2021 menjadi 40% pada 2024; 60 poin persen di bawah target 100%.');
  });

  it('takes a period that no point names for a gap too', () => {
    const {points, summary, svg} = trendChart({...PERCENT, series: one([{period: '2021', value: 50}, {period: '2023', value: 60}])});
    expect(points.map(({shown}) => shown)).toEqual(['50%', 'tidak ada data', '60%']);
    expect(summary.join(' ')).toContain('Tidak ada nilai untuk 2022: tidak ada data.');
    expect(readDrawing(svg, 'lebar').texts).toContain('tidak ada data');
  });

  it('draws the target as a dashed line at its value', () => {
    const drawing = wide({...RISING, target: {value: 50, label: 'Target 50%'}});
    const [low, high] = ['0%', '100%'].map((tick) => {
      const text = drawing.all('text').find(({textContent}) => textContent === tick);
      return Number(/,([\d.]+)\)/.exec(text?.getAttribute('transform') ?? '')?.[1]);
    });
    const line = drawing.all('g[stroke-dasharray="6 4"] line')[0];
    expect(drawing.attribute(line, 'y1')).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 0);
    expect(drawing.texts).toContain('Target 50%');
  });

  it('opens the marker of a provisional value', () => {
    const fills = wide(BROKEN).all('circle, g[stroke-width="2"] path').map((marker) => marker.getAttribute('fill'));
    expect(fills.filter((fill) => fill === 'var(--kertas)')).toHaveLength(1);
  });

  it('tells several series apart by shape, pattern and name', () => {
    const input: TrendInput = {...PERCENT, series: ['Satu', 'Dua', 'Tiga', 'Empat'].map((label, index) => ({label, points: yearly(50 + index * 10, 60 + index * 10)}))};
    const drawing = wide(input);
    expect(new Set(drawing.all('[stroke-width="2.5"]').map((line) => line.getAttribute('stroke-dasharray'))).size).toBe(4);
    expect(drawing.texts).toEqual(expect.arrayContaining(['Satu 60%', 'Dua 70%', 'Tiga 80%', 'Empat 90%']));
  });

  it('refuses a fifth series', () => {
    expect(() => trendChart({...PERCENT, series: Array.from({length: 5}, (_, index) => ({label: String(index), points: yearly(1)}))})).toThrow('paling banyak 4 seri');
  });

  it('stands several series one below the other on a narrow screen, on the same scale', () => {
    const {svg} = trendChart({...PERCENT, series: [{label: 'Satu', points: yearly(10, 20)}, {label: 'Dua', points: yearly(80, 90)}]});
    const narrow = readDrawing(svg).all('svg[data-gambar="sempit"]');
    expect(narrow).toHaveLength(2);
    expect(new Set(narrow.map((panel) => panel.getAttribute('viewBox'))).size).toBe(1);
  });

  it('draws one value as a point, and nothing where there is no value', () => {
    expect(wide({...PERCENT, series: one(yearly(55.5))}).texts).toContain('55,5%');
    const empty = trendChart({...PERCENT, series: one(yearly(null, null))});
    expect(empty.svg).toBe('');
    expect(empty.summary).toEqual(['Kabupaten Contoh: belum ada nilai.', 'Tidak ada nilai untuk 2021 dan 2022: tidak tersedia.']);
    expect(trendChart({...PERCENT, series: []})).toEqual({svg: '', summary: ['Belum ada nilai.'], headline: 'Belum ada nilai', points: []});
  });

  it('keeps zero, negative values and values over 100 % inside the frame', () => {
    const drawing = wide({...PERCENT, series: one(yearly(-5.5, 0, 130))});
    const height = Number(drawing.all('text').length && readDrawing(trendChart({...PERCENT, series: one(yearly(-5.5, 0, 130))}).svg).all('svg')[0]?.getAttribute('height'));
    const heights = drawing.all('circle').map((dot) => drawing.attribute(dot, 'cy'));
    expect(heights).toHaveLength(3);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    expect(Math.max(...heights)).toBeLessThan(height - 20);
    expect(drawing.texts).toEqual(expect.arrayContaining(['−5,5%', '130%', '0%']));
  });

  it('reaches the greatest value that the measure can have', () => {
    expect(wide({locale: 'id', unit: 'poin', direction: 'naik-baik', most: 100, series: one(yearly(40, 50))}).texts).toContain('100');
    expect(wide({locale: 'id', unit: 'poin', direction: 'naik-baik', series: one(yearly(40, 50))}).texts).not.toContain('100');
  });

  it('names quarters, and refuses what is no period', () => {
    const quarters = ['2024-tw1', '2024-tw2', '2024-tw4'].map((period, index) => ({period, value: index}));
    expect(trendChart({...PERCENT, series: one(quarters)}).points.map(({period}) => period)).toEqual(['triwulan I 2024', 'triwulan II 2024', 'triwulan III 2024', 'triwulan IV 2024']);
    expect(() => trendChart({...PERCENT, series: one([{period: 'awal 2024', value: 1}])})).toThrow('Periode "awal 2024" tidak dikenal');
    expect(() => trendChart({...PERCENT, series: one([{period: '2024', value: 1}, {period: '2024-tw1', value: 1}])})).toThrow('tidak keduanya');
  });
});

describe('the markup of a drawing', () => {
  const hostile = '</svg><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

  it('escapes hostile labels', () => {
    const input: TrendInput = {...PERCENT, target: {value: 100, label: hostile}, series: [hostile, 'Dua'].map((label) => ({label, points: yearly(50, 60)}))};
    const drawing = readDrawing(trendChart(input).svg);
    expect(drawing.all('script, img')).toEqual([]);
    expect(drawing.all('*').flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([]);
    expect(drawing.texts.join(' ').replace(/\s+/g, '')).toContain('onerror=alert(1)>"\'&');
  });

  it('has no id, class, inline style, style sheet or colour of its own', () => {
    const drawing = readDrawing(trendChart(BROKEN).svg);
    const names = new Set(drawing.all('*').flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => ['id', 'class', 'style', 'font-family'].includes(name) || name.startsWith('aria-label'))).toEqual([]);
    expect(drawing.all('style')).toEqual([]);
    const inks = drawing.all('[fill], [stroke]').flatMap((element) => [element.getAttribute('fill'), element.getAttribute('stroke')]).filter((ink) => ink !== null);
    expect(inks.length).toBeGreaterThan(10);
    expect(inks.filter((ink) => !/^(?:var\(--[\w-]+(?:, var\(--[\w-]+\))?\)|currentColor|none)$/.test(ink))).toEqual([]);
  });

  it('is the same bytes each time, at most 4 KB gzip for both widths', () => {
    expect(trendChart(BROKEN).svg).toBe(trendChart(BROKEN).svg);
    expect(gzipSync(trendChart(BROKEN).svg).length).toBeLessThan(4096);
    expect(trendChart(BROKEN).svg).not.toMatch(/\d\.\d\d/);
  });
});
