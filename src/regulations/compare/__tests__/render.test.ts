import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {describe, expect, it} from 'vitest';
import {renderComparison, type CompareOptions} from '../render';
import {BASE, compare, write} from './samples';

const OPTIONS: CompareOptions = {locale: 'id', textHref: '/regulasi/contoh/pada/2031-07-01/', dates: ['1 Januari 2030', '1 Juli 2031'], originsOf: () => []};
const base = write(BASE);
const chapter = (name: string, articles: Readonly<Record<string, string>>): string => write({...BASE, [name]: {...BASE[name], ...articles}});
const render = (after: string, more: Partial<CompareOptions> = {}, before = base): string => renderComparison(compare(before, after), {...OPTIONS, ...more});

type Node = DefaultTreeAdapterMap['node'];
const attribute = (node: Node, name: string): string | undefined => ('attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined);

/** Words that a reader sees or hears; `hidden` elements are skipped as without styles. */
function seen(node: Node): string {
  if ('value' in node) return node.value;
  if (attribute(node, 'hidden') !== undefined || !('childNodes' in node)) return '';
  return node.childNodes.map(seen).join('');
}

const words = (html: string): string => seen(parseFragment(html)).replace(/\s+/g, ' ');

describe('a comparison as HTML', () => {
  const later = chapter('II PENDIRIAN', {2: '(1) Taman Baca didirikan di setiap desa dan kelurahan.\n(2) Pendirian dilaporkan kepada Bupati paling lambat 14 (empat belas) hari.', '3A': 'Taman Baca keliling melayani dusun yang jauh dari jalan raya.'});

  it('begins with a list of the changes, each with what happened in words', () => {
    const list = render(later).split('</nav>')[0] ?? '';
    expect(words(list)).toBe('Daftar perubahanPasal 2 diubahPasal 3A disisipkan');
    expect(list).toContain('<a href="#pasal-2">Pasal 2</a>');
  });

  it('marks words as removed and added for eyes and for ears', () => {
    expect(render(later)).toContain('<del><span data-suara>dihapus: </span>30 (tiga puluh)<span data-suara> (akhir hapusan) </span></del>');
    expect(words(render(later))).toContain('paling lambat dihapus: 30 (tiga puluh) (akhir hapusan) ditambah: 14 (empat belas) (akhir tambahan) hari.');
  });

  it('shows a changed row once where no styles reach, twice side by side', () => {
    expect(words(render(later)).split('Pendirian dilaporkan').length).toBe(2);
    expect(render(later).match(/data-sisi="(lama|baru)"( hidden)?/g)).toEqual(['data-sisi="lama"', 'data-sisi="baru" hidden']);
  });

  it('tells what did not change in one line with a link to the text', () => {
    const html = render(later);
    expect(words(html)).toContain('Pasal 4 sampai dengan Pasal 6; Penutup tidak berubah. Baca naskahnya');
    expect(html).toContain('href="/regulasi/contoh/pada/2031-07-01/#bab-3"');
  });

  it('has every id once, and every link of the list leads to one', () => {
    const html = render(write({'I LAIN': {1: BASE['II PENDIRIAN']?.[3] ?? '', 2: 'Dihapus.', 4: 'Baru sama sekali.'}}));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.includes(id))).toEqual([]);
  });

  it('gathers articles that only got another number', () => {
    const shifted = render(base.replace('Pasal 6\n', 'Pasal 8\n').replace('Pasal 5\n', 'Pasal 7\n'));
    expect(words(shifted)).toContain('Pasal 5 sampai dengan Pasal 6 nomor baruIsinya sama.Pasal 5 menjadi Pasal 7');
  });

  it('says from which chapter to which an article moved', () => {
    const {3: moved = '', ...rest} = BASE['II PENDIRIAN'] ?? {};
    const html = render(write({...BASE, 'II PENDIRIAN': rest, 'III PENGELOLAAN': {3: moved, ...BASE['III PENGELOLAAN']}}));
    expect(words(html)).toContain('Dipindah dari BAB II ke BAB III.Isinya sama.');
  });

  it('folds long unchanged stretches inside a changed article and names them', () => {
    const list = (last: string): string => `Dalam Peraturan Daerah ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Contoh.\n2. Bupati adalah Bupati Contoh.\n3. Desa adalah desa di Kabupaten Contoh.\n4. ${last}`;
    const html = render(chapter('I KETENTUAN UMUM', {1: list('Taman Baca adalah ruang baca.')}), {}, chapter('I KETENTUAN UMUM', {1: list('Taman Baca adalah tempat baca.')}));
    expect(html).toContain('<details data-lipat><summary>angka 1 sampai dengan angka 3 tidak berubah</summary>');
    expect(html.indexOf('Dalam Peraturan Daerah ini')).toBeLessThan(html.indexOf('<details'));
  });

  it('names the instruction behind a change, with a link', () => {
    const html = render(later, {originsOf: ({new: fresh}) => (fresh?.id === 'pasal-3a' ? [{name: 'angka 2 Pasal I Perda 4/2031', href: '/regulasi/perda-contoh-4-2031/#perubahan-2'}] : [])});
    expect(html).toContain('<p data-asal>Diubah dengan <a href="/regulasi/perda-contoh-4-2031/#perubahan-2">angka 2 Pasal I Perda 4/2031</a>.</p>');
    expect(html.match(/data-asal/g)).toHaveLength(1);
  });

  it('keeps the law Indonesian on a page in English', () => {
    const html = render(later, {locale: 'en'});
    expect(html).toContain('<span lang="id">Pasal 3A</span> <span data-tanda>inserted</span>');
    expect(html).toContain('lang="id"><div data-sisi="lama">');
  });

  it('cannot bring in markup', () => {
    const html = render(chapter('II PENDIRIAN', {3: '<img src=x onerror=y> & "kutip"'}));
    expect(html).not.toContain('<img');
  });

  it('is empty of lists and headings when nothing changed', () => {
    expect(words(render(base))).toBe('Judul dan kepala naskah sampai dengan Diktum; Pasal 1 sampai dengan Pasal 6; Penutup tidak berubah. Baca naskahnya');
  });
});
