import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {renderEmbed, renderTable} from '../html/render';
import {toSpec} from '../html/spec';
import type {TableModel} from '../model';
import {MODEL, OPTIONS} from './fixture';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function all(node: Node, fits: (element: Element) => boolean): Element[] {
  const own = 'tagName' in node && fits(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => all(child, fits))] : own;
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const text = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '');
const tags = (node: Node, tag: string): Element[] => all(node, ({tagName}) => tagName === tag);

const html = renderTable(MODEL, OPTIONS);
const tree = parseFragment(html);
const body = tags(tree, 'tbody')[0] ?? tree;
const rows = tags(body, 'tr');
const spec = toSpec(MODEL);

describe('the table in the HTML', () => {
  it('is whole: every row of the model is there, in its order', () => {
    expect(rows).toHaveLength(MODEL.rows.length);
    expect(rows.map((row) => text(tags(row, 'th')[0] ?? row))).toEqual(['Kota Ada', 'Kota Ada', 'Kabupaten Baru', 'Kabupaten Baru', 'Kabupaten Cita', 'Provinsi Contoh (pembanding)']);
  });

  it('has title, unit, period and place in its caption, and the mark of invented figures', () => {
    const [caption] = tags(tree, 'caption');
    expect(caption && text(caption)).toContain('Capaian taman bacaSatuan: orang, % · Periode: 2024–2025 · Wilayah: Provinsi ContohData contoh, bukan angka daerah mana pun.');
  });

  it('gives heads of columns and rows their scope', () => {
    const scopes = tags(tree, 'th').map((head) => attribute(head, 'scope'));
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(6);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(12);
    expect(scopes).not.toContain(undefined);
  });

  it('names the region that scrolls by the caption and lets the keyboard reach it', () => {
    const [region] = all(tree, (element) => attribute(element, 'role') === 'region');
    expect(region && [attribute(region, 'aria-labelledby'), attribute(region, 'tabindex')]).toEqual(['judul-capaian-uji', '0']);
    expect(tags(tree, 'caption').map((caption) => attribute(caption, 'id'))).toEqual(['judul-capaian-uji']);
  });

  it('says nothing in its live region and sorts no column at load', () => {
    const [news] = all(tree, (element) => attribute(element, 'data-kabar') !== undefined);
    expect(news && [text(news), attribute(news, 'role')]).toEqual(['', 'status']);
    expect(html).not.toContain('aria-sort');
  });

  it('writes numbers as the language does, with the decimals of their column', () => {
    const cells = rows.map((row) => tags(row, 'td').map(text));
    expect(cells[0]?.slice(1, 3)).toEqual(['1.234 [s]sementara', '98,5']);
    expect(cells[3]?.[1]).toBe('-51');
    expect(renderTable(MODEL, {...OPTIONS, locale: 'en'})).toContain('1,234');
  });

  it('never leaves a cell empty: what is missing has its mark, with words for ears', () => {
    expect(tags(rows[2] ?? body, 'td').slice(1).map(text)).toEqual(['[r]dirahasiakan karena jumlahnya kecil', '[t]tidak tersedia', '[t]tidak tersedia']);
    expect(all(body, (element) => attribute(element, 'aria-hidden') === 'true').map(text)).toEqual(['[s]', '[r]', '[t]', '[t]']);
  });

  it('explains the marks that it uses, and only those, below the table', () => {
    const legend = tags(tree, 'dl').find((list) => attribute(list, 'data-legenda') !== undefined);
    expect(legend && tags(legend, 'dt').map(text)).toEqual(['[t]', '[r]', '[s]']);
  });

  it('links each footnote of a value both ways, and gives the same words one number', () => {
    const marks = all(body, (element) => (attribute(element, 'href') ?? '').startsWith('#catatan'));
    expect(marks.map((mark) => [attribute(mark, 'id'), attribute(mark, 'href')])).toEqual([
      ['nilai-capaian-uji-1-1', '#catatan-capaian-uji-1'],
      ['nilai-capaian-uji-1-2', '#catatan-capaian-uji-1'],
    ]);
    const [note] = all(tree, (element) => attribute(element, 'id') === 'catatan-capaian-uji-1');
    expect(note && tags(note, 'a').map((link) => attribute(link, 'href'))).toEqual(['#nilai-capaian-uji-1-1', '#nilai-capaian-uji-1-2']);
  });

  it('shows target against achieved by word, shape and colour', () => {
    const tones = all(body, (element) => attribute(element, 'data-nada') !== undefined);
    expect(tones.map((tone) => [attribute(tone, 'data-nada'), text(tone)])).toContainEqual(['baik', 'Tercapai']);
    expect(tones.map((tone) => attribute(tone, 'data-nada'))).toContain('kurang');
  });

  it('names source, certainty, licence and day below the table', () => {
    const [list] = tags(tree, 'dl').filter((one) => attribute(one, 'data-sumber') !== undefined);
    expect(list && text(list)).toBe('SumberBuku <tamu>, Dinas ContohLisensiCC BY 4.0Dirilis2 Januari 2026');
    expect(renderTable({...MODEL, fictional: false}, OPTIONS)).toContain('<dt>Kepastian</dt><dd>perlu verifikasi</dd>');
  });

  it('offers files of all rows at fixed addresses, XLSX first, each with its size', () => {
    const [nav] = tags(tree, 'nav');
    expect(nav && tags(nav, 'a').map((link) => [text(link), attribute(link, 'href')])).toEqual([
      ['Excel (XLSX) (12 KB)', '/data/capaian-uji.xlsx'],
      ['CSV (800 B)', '/data/capaian-uji.csv'],
    ]);
  });

  it('marks the rows outside the first view, so that scripts and style sheets agree on it', () => {
    expect(rows.map((row) => attribute(row, 'data-luar') !== undefined)).toEqual([false, true, false, true, false, false]);
  });

  it('escapes what comes from the data', () => {
    expect(html).toContain('Buku &lt;tamu&gt;');
    expect(html).not.toContain('<tamu>');
  });

  it('keeps invented figures out of the search, real ones in it', () => {
    expect(html).toContain('<tbody data-tanpa-cari>');
    expect(html).toContain(`<section data-tanpa-cari><h3 id="catatan-${MODEL.id}">`);
    const real = renderTable({...MODEL, fictional: false}, OPTIONS);
    expect(real).toContain('<tbody>');
    expect(real).toContain(`<section><h3 id="catatan-${MODEL.id}">`);
  });

  it('keeps the meaning of its marks out of the search: every table has them', () => {
    expect(html).toContain(`<section data-tanpa-cari><h3 id="tanda-${MODEL.id}">`);
  });

  it('has no inline style and no event attribute', () => {
    expect(all(tree, ({attrs}) => attrs.some(({name}) => name === 'style' || name.startsWith('on')))).toEqual([]);
  });
});

describe('what the reader may arrange', () => {
  it('is a picker of breakdowns with its first value', () => {
    expect(spec.filters.find(({key}) => key === 'jenis')).toEqual({key: 'jenis', param: 'jenis', kind: 'pilihan', values: ['total', 'p'], start: 'total'});
    const [select] = tags(tree, 'select').filter((one) => attribute(one, 'name') === 'jenis');
    expect(select && tags(select, 'option').filter((one) => attribute(one, 'selected') !== undefined).map(text)).toEqual(['Semua']);
  });

  it('is a comparison of places, with the province as a benchmark beside them', () => {
    expect(spec.filters.find(({key}) => key === 'wilayah')).toEqual({key: 'wilayah', param: 'kab', kind: 'tempat', values: ['a', 'b', 'c'], benchmark: 'Provinsi Contoh'});
  });

  it('names every fault of a model at once', () => {
    const bad: TableModel = {
      ...MODEL,
      columns: [{key: 'urut', label: 'Urut', type: 'kategori', filter: true, start: 'z', categories: [{value: 'a,b', label: 'AB', tone: 'netral'}, {value: 'c', label: 'C', tone: 'netral'}]}],
      rows: [{key: 'x', cells: [{value: 'a,b'}, {value: 1}]}, {key: 'y', cells: [{value: 'c'}]}],
    };
    expect(() => toSpec(bad)).toThrow(
      'Tabel "capaian-uji": nama kolom "urut" dipakai alamat halaman; nilai saringan "a,b" pada kolom "urut" memuat koma, spasi, atau kata "semua"; nilai awal "z" tidak ada pada kolom "urut"; tidak ada kolom kepala baris; baris "x" berisi 2 sel, kolomnya 1.',
    );
  });
});

describe('the page for frames of other websites', () => {
  const page = renderEmbed(MODEL, {...OPTIONS, styles: ['/assets/css/styles.abc.css'], icon: '/img/lambang.svg'});

  it('is the table of the first view alone: no script, no navigation, no controls', () => {
    expect(page).not.toMatch(/<script|<nav|<form|<button|<input/);
    expect(page).toContain('Kota Ada');
    expect(page).not.toContain('Perempuan');
  });

  it('carries the mark of invented figures and leads back to the full table, out of the frame', () => {
    expect(page).toContain('Data contoh, bukan angka daerah mana pun.');
    expect(page).toContain('<a href="https://pustaka.contoh.go.id/indikator/uji/" target="_blank" rel="noopener">Tabel lengkap (6 baris) dengan saringan dan unduhan:</a>');
  });

  it('is offered as a snippet without script', () => {
    const [area] = tags(tree, 'textarea');
    expect(area && text(area)).toBe('<iframe src="https://pustaka.contoh.go.id/embed/capaian-uji/" title="Capaian taman baca" width="100%" height="480" loading="lazy"></iframe>');
  });
});
