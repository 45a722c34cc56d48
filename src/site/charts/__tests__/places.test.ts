import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {ICONS} from '../../Icon/paths';
import {SECTORS} from '../../sectors';
import {renderFigure} from '../figure';
import {smallMultiples} from '../multiples';
import {rankedDotPlot} from '../ranked';
import {trendChart} from '../trend';
import {readDrawing} from './drawing';
import {BROKEN, PERCENT, yearly} from './samples';

const six = smallMultiples({...PERCENT, panels: SECTORS.map((sector, index) => ({sector, points: yearly(20 + index, 30 + index, index === 2 ? null : 40, 50, 60 + index)}))});

describe('small multiples', () => {
  it('give each sector its symbol, its word and its colour', () => {
    const drawing = readDrawing(six.svg);
    expect(drawing.all('[data-sektor]').map((panel) => panel.getAttribute('data-sektor'))).toEqual([...SECTORS]);
    expect(drawing.all('[data-sektor] p').map((head) => head.textContent.replace('\u00ad', ''))).toEqual(['Pendidikan', 'Kesehatan', 'Pekerjaan umum', 'Perumahan rakyat', 'Trantibumlinmas', 'Sosial']);
    expect(drawing.all('[data-sektor] p path').map((path) => path.getAttribute('d'))).toEqual(SECTORS.map((sector) => ICONS[sector]));
  });

  it('stand all on one scale and the same periods', () => {
    const labels = readDrawing(six.svg).all('svg[data-gambar="lebar"]').map((svg) => [...svg.querySelectorAll('text')].map((text) => `${text.textContent} ${text.getAttribute('transform') ?? ''}`).filter((text) => /^(?:0%|50%|100%|20\d\d) /.test(text)).join());
    expect(labels).toHaveLength(6);
    expect(new Set(labels).size).toBe(1);
  });

  it('name the target once and draw it in every frame', () => {
    const drawing = readDrawing(six.svg);
    expect(drawing.all('[data-kunci]').map((key) => key.textContent)).toEqual(['Target 100%']);
    expect(drawing.all('svg[data-gambar="lebar"] [stroke-dasharray="6 4"]')).toHaveLength(6);
  });

  it('fit into 4 KB gzip', () => {
    expect(gzipSync(six.svg).length).toBeLessThan(4096);
  });
});

describe('a ranking', () => {
  const names = ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga', 'Contoh Empat'];
  const order = (direction: 'naik-baik' | 'turun-baik') =>
    rankedDotPlot({...PERCENT, direction, places: [83.4, 100, null, 41.25].map((value, index) => ({label: names[index] ?? '', value}))}).points.map(({series}) => series);

  it('puts the best first, and places without a value last', () => {
    expect(order('naik-baik')).toEqual(['Contoh Dua', 'Contoh Satu', 'Contoh Empat', 'Contoh Tiga']);
    expect(order('turun-baik')).toEqual(['Contoh Empat', 'Contoh Satu', 'Contoh Dua', 'Contoh Tiga']);
  });

  it('shows the status by shape and word, and the reason where there is no value', () => {
    const drawing = readDrawing(rankedDotPlot({...PERCENT, places: [{label: 'A', value: 100}, {label: 'B', value: 40}, {label: 'C', value: null, status: 'tidak-berlaku'}]}).svg);
    expect(drawing.all('[data-kunci] span').map((entry) => entry.textContent)).toEqual(['target tercapai', 'di bawah target']);
    expect(new Set(drawing.all('[data-kunci] path').map((shape) => shape.getAttribute('d'))).size).toBe(2);
    expect(drawing.all('svg[data-gambar="lebar"] circle')).toHaveLength(1);
    expect(drawing.texts).toContain('tidak berlaku');
  });

  it('takes given categories as they are', () => {
    const svg = rankedDotPlot({...PERCENT, places: [{label: 'A', value: 95, category: {label: 'Tuntas utama', tone: 'baik'}}, {label: 'B', value: 72, category: {label: 'Tuntas muda', tone: 'cukup'}}]}).svg;
    expect(readDrawing(svg).all('[data-kunci] span').map((entry) => entry.textContent)).toEqual(['Tuntas utama', 'Tuntas muda']);
  });

  it('says the category in each row where two of them share a shape', () => {
    const place = (label: string, value: number, word: string) => ({label, value, category: {label: word, tone: 'cukup' as const}});
    const {svg} = rankedDotPlot({...PERCENT, places: [place('A', 81, 'Tuntas Madya'), place('B', 76, 'Tuntas Pratama')]});
    expect(readDrawing(svg, 'lebar').texts).toEqual(expect.arrayContaining(['81% Tuntas Madya', '76% Tuntas Pratama']));
    expect(readDrawing(svg, 'sempit').texts).toEqual(expect.arrayContaining(['A (Tuntas Madya)', 'B (Tuntas Pratama)']));
  });

  it('has no key where nothing is judged', () => {
    expect(rankedDotPlot({locale: 'id', unit: 'orang', direction: 'netral', places: [{label: 'A', value: 5}, {label: 'B', value: 7}]}).svg).not.toContain('data-kunci');
  });

  it('draws all 38 provinces in 4 KB gzip', () => {
    const places = Array.from({length: 38}, (_, index) => ({label: `Provinsi Contoh ${index + 1}`, value: (index * 37) % 101}));
    const {svg} = rankedDotPlot({...PERCENT, places});
    expect(readDrawing(svg, 'lebar').texts.filter((text) => text.startsWith('Provinsi'))).toHaveLength(38);
    expect(gzipSync(svg).length).toBeLessThan(4096);
  });
});

describe('a figure', () => {
  const figure = renderFigure({id: 'bagan-a', locale: 'id', title: 'Naik <b>', subtitle: 'Warga & "terlayani"', chart: trendChart(BROKEN), table: 'tabel-a', source: 'Data <contoh>', fictional: true});

  it('names the drawing by title and subtitle and describes it by the sentences', () => {
    const {all} = readDrawing(figure);
    const image = all('[role="img"]')[0];
    const ids = (image?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(ids.map((id) => all(`#${id}`)[0]?.textContent)).toEqual(['Naik <b>', 'Warga & "terlayani"']);
    expect(all(`#${image?.getAttribute('aria-describedby') ?? ''} li`).map((item) => item.textContent)).toEqual(trendChart(BROKEN).summary);
    expect(all('svg').every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('gives search its sentences, and nothing of invented figures', () => {
    const real = renderFigure({id: 'x', locale: 'id', title: 'T', subtitle: 'S', chart: six, source: 'X', fictional: false});
    expect(readDrawing(real).all('figure[data-tanpa-cari]')).toEqual([]);
    expect(readDrawing(real).all('[data-bidang][data-tanpa-cari]')).toHaveLength(1);
    expect(readDrawing(figure).all('figure[data-tanpa-cari]')).toHaveLength(1);
  });

  it('leads to the table, names its source and marks invented data', () => {
    const {all} = readDrawing(figure);
    expect(all('a').map((link) => link.getAttribute('href'))).toEqual(['#tabel-a']);
    expect(all('[data-kaki]')[0]?.textContent).toContain('Sumber: Data <contoh>');
    expect(all('[data-rekaan]')[0]?.textContent).toBe('Data contoh, bukan angka daerah mana pun.');
    expect(renderFigure({id: 'x', locale: 'en', title: 'T', subtitle: 'S', chart: {svg: '', summary: ['No value yet.']}, source: 'X', fictional: false})).not.toContain('role="img"');
  });
});
