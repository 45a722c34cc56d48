import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../site/markdown/render';
import {markTerms, type MarkNode} from '../mark';
import {termSchema, type Term} from '../schema';

const term = (id: string, istilah: string, more: object = {}): Term =>
  termSchema.parse({id, istilah, arti: `Penjelasan sederhana untuk pembaca tentang hal ${id}.`, istilah_en: 'Name', arti_en: 'Plain meaning.', kepastian: 'perlu-verifikasi', ...more});

const TERMS = [
  term('spm', 'SPM', {kepanjangan: 'Standar Pelayanan Minimal'}),
  term('e-spm', 'e-SPM'),
  term('tp-spm', 'TP SPM', {kepanjangan: 'Tim Penerapan SPM'}),
  term('skala', 'SKALA', {kepanjangan: 'Sinergi dan Kolaborasi'}),
  term('renaksi', 'Renaksi', {kepanjangan: 'Rencana Aksi'}),
  term('rad-pd', 'RAD PD', {kepanjangan: 'Rencana Aksi Daerah', alias: ['RAD-PD', 'rencana disabilitas']}),
  term('kk', 'KK', {kepanjangan: 'Kartu Keluarga'}),
  term('evaluasi', 'Evaluasi'),
  term('urusan-wajib', 'Urusan Wajib', {tandai: true}),
];

function marked(markdown: string, most?: number): string[] {
  const tree = unified().use(remarkParse).parse(markdown) as MarkNode;
  markTerms(TERMS, most)()(tree);
  const found: string[] = [];
  const collect = (node: MarkNode): void => {
    if (node.data) found.push(`${node.children?.[0]?.value ?? ''} → ${node.url ?? ''}`);
    node.children?.forEach(collect);
  };
  collect(tree);
  return found;
}

describe('markTerms', () => {
  it('marks only the first mention on a page', () => {
    expect(marked('SPM dan SPM.\n\nSPM lagi.')).toEqual(['SPM → /istilah/#spm']);
  });

  it('takes the longest term and whole words only', () => {
    expect(marked('e-SPM, TP SPM, SPM-UP, SPMX, lalu SPM.')).toEqual(['e-SPM → /istilah/#e-spm', 'TP SPM → /istilah/#tp-spm', 'SPM → /istilah/#spm']);
  });

  it('keeps SKALA apart from the word skala', () => {
    expect(marked('skala besar, Skala kecil, SKALA')).toEqual(['SKALA → /istilah/#skala']);
  });

  it('lets a word with one capital begin small', () => {
    expect(marked('dokumen renaksi daerah')).toEqual(['renaksi → /istilah/#renaksi']);
  });

  it('marks abbreviations among the aliases, not their ordinary words', () => {
    expect(marked('rencana disabilitas atau RAD-PD')).toEqual(['RAD-PD → /istilah/#rad-pd']);
  });

  it('leaves two-letter forms and ordinary words alone, unless a word opts in', () => {
    expect(marked('KK, evaluasi, Evaluasi, Urusan Wajib')).toEqual(['Urusan Wajib → /istilah/#urusan-wajib']);
  });

  it('skips headings, links and code, and marks the mention after them', () => {
    expect(marked('# SPM\n\n[SPM](/x/) `SPM`\n\n    SPM\n\n**SPM** tebal')).toEqual(['SPM → /istilah/#spm']);
  });

  it('stops at the limit', () => {
    expect(marked('SPM, SKALA, renaksi', 2)).toHaveLength(2);
  });

  it('starts afresh on each page', () => {
    const step = markTerms(TERMS);
    const page = (): MarkNode => ({type: 'root', children: [{type: 'text', value: 'SPM'}]});
    const [one, two] = [page(), page()];
    step()(one);
    step()(two);
    expect(two.children?.[0]?.type).toBe('link');
  });

  it('carries both meanings into HTML as a working link below the base address', async () => {
    const {html} = await renderMarkdown('Apa itu SPM?', {path: 'x.md', baseUrl: '/en/', remarkPlugins: [markTerms(TERMS)]});
    expect(html).toMatchInlineSnapshot(`"<p>Apa itu <a href="/en/istilah/#spm" class="istilah" data-istilah-arti="Standar Pelayanan Minimal. Penjelasan sederhana untuk pembaca tentang hal spm." data-istilah-arti-en="Name. Plain meaning.">SPM</a>?</p>"`);
  });
});
