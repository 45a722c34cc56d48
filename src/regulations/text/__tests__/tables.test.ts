import {describe, expect, it} from 'vitest';
import {readTable, renderBlocks, renderTable} from '../tables';

describe('a table of the law', () => {
  it('becomes a real table when every row has the same columns', () => {
    const html = renderTable(['   No    Layanan         Tarif', '   1.    Kunjungan <x>   5.000', '', '   2.    Peminjaman      Rp 2.500,00'], 'Tabel Pasal 1');
    expect(html).toBe('<div role="region" tabindex="0" aria-label="Tabel Pasal 1" data-tabel><table><thead><tr><th scope="col">No</th><th scope="col">Layanan</th><th scope="col">Tarif</th></tr></thead><tbody><tr><td>1.</td><td>Kunjungan &lt;x&gt;</td><td class="angka">5.000</td></tr><tr><td>2.</td><td>Peminjaman</td><td class="angka">Rp 2.500,00</td></tr></tbody></table></div>');
  });

  it('is known by the bars of Markdown, whose rule names the head', () => {
    expect(readTable(['| Layanan | Tarif |', '| --- | --- |', '| Kunjungan | 5 |'])).toEqual({head: ['Layanan', 'Tarif'], rows: [['Kunjungan', '5']]});
  });

  it('stays as printed when a row has other columns', () => {
    expect(renderTable(['No   Layanan   Tarif', '1    Kunjungan', '     keluarga   5.000'], 'Tabel Pasal 1')).toBe('<pre role="region" tabindex="0" aria-label="Tabel Pasal 1">No   Layanan   Tarif\n1    Kunjungan\n     keluarga   5.000</pre>');
  });
});

describe('an annex', () => {
  it('keeps its words as printed around its tables, each part with a name of its own', () => {
    const html = renderBlocks('Daftar tarif\nberikut.\n\nNo  Nama\n1   Satu\n2   Dua\n\nSelesai.\n\nTamat.', (part) => `Bagian ${part + 1}`);
    expect([...html.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, words]) => words)).toEqual(['Daftar tarif\nberikut.', 'Selesai.\n\nTamat.']);
    expect(html).toContain('<tbody><tr><td>1</td><td>Satu</td></tr><tr><td>2</td><td>Dua</td></tr></tbody>');
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Bagian 1', 'Bagian 2', 'Bagian 3']);
  });
});
