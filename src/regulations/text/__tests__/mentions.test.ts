import {describe, expect, it} from 'vitest';
import {contentOf, SUMMARY, type Files} from '../../__tests__/library';
import {createActResolver} from '../acts';
import {anchorsOf, buildMentions, groupMentions} from '../mentions';
import {parseRegulation} from '../../grammar/parse';
import {findBacklinks} from '../backlinks';
import {createTextOptions, publishTexts} from '../publish';

const REGION = 'id: contoh\nnama: Provinsi Contoh\nsingkat: Contoh\ntingkat: provinsi\n';

function perda(number: number, text: string): Files {
  const id = `perda-contoh-${number}-2030`;
  const meta = `id: ${id}
jenis: Peraturan Daerah
singkatan_jenis: Perda
nomor: "${number}"
tahun: 2030
judul: Taman ${number}
sebutan: Perda Contoh ${number}/2030
wilayah: contoh
subjek: [Contoh]
bidang_hukum: Hukum Administrasi Negara
bahasa: Indonesia
tema: [spm]
kepastian: sekunder
sumber: [x1]
diperiksa: 2026-11-22
naskah:
  - tanggal: 2020-01-01
    keadaan: impor-otomatis
    berkas_asal: contoh.txt
`;
  return {[`data/regulasi/${id}/meta.yml`]: meta, [`data/regulasi/${id}/ringkasan.md`]: SUMMARY, [`data/regulasi/${id}/naskah/2020-01-01.txt`]: `MEMUTUSKAN:\n${text}`};
}

const content = contentOf({
  'data/wilayah/contoh.yml': REGION,
  ...perda(1, 'Pasal 1\n(1) Satu.\n(2) Dua.\n'),
  ...perda(2, 'Pasal 1\nMenurut Pasal 1 ayat (2) Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2030 dan Pasal 9 Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2030.\nPasal 2\n(1) Isi.\n(2) Sesuai Peraturan Daerah Nomor 1 Tahun 2030 dan Peraturan Pemerintah Nomor 2 Tahun 2018.\n'),
});

async function fragments(): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  await publishTexts(content, {baseUrl: '/', locale: 'id'}, async (id, html) => void written.set(id, html));
  return written;
}

describe('provisions that cite another act', () => {
  it('are collected at the act that they cite, with the provision meant when our text has it', () => {
    const mentions = buildMentions(content);
    expect(mentions.get('perda-contoh-1-2030')?.map(({provision, anchor, target}) => [provision, anchor, target])).toEqual([
      ['Pasal 1', 'pasal-1', 'pasal-1-ayat-2'],
      ['Pasal 1', 'pasal-1', undefined],
      ['Pasal 2 ayat (2)', 'pasal-2-ayat-2', undefined],
    ]);
    expect(mentions.get('pp-2-2018')?.map(({act}) => act)).toEqual(['perda-contoh-2-2030']);
  });

  it('are shown on its page by act, each provision once', () => {
    expect(groupMentions(buildMentions(content).get('perda-contoh-1-2030') ?? [])).toEqual([
      {act: 'perda-contoh-2-2030', name: 'Perda Contoh 2/2030', provisions: [{name: 'Pasal 1', anchor: 'pasal-1'}, {name: 'Pasal 2 ayat (2)', anchor: 'pasal-2-ayat-2'}]},
    ]);
  });

  it('link to the provision where the text has it, else to the page', async () => {
    const html = (await fragments()).get('perda-contoh-2-2030') ?? '';
    expect(html).toContain('<a href="/regulasi/perda-contoh-1-2030/#pasal-1-ayat-2">Pasal 1 ayat (2) Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2030</a>');
    expect(html).toContain('<a href="/regulasi/perda-contoh-1-2030/">Pasal 9 Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2030</a>');
    expect(html).toContain('<a href="/regulasi/pp-2-2018/">Peraturan Pemerintah Nomor 2 Tahun 2018</a>');
  });

  it('stand below the cited article too', async () => {
    expect((await fragments()).get('perda-contoh-1-2030')).toContain('<p data-dirujuk>Dirujuk oleh: <a href="/regulasi/perda-contoh-2-2030/#pasal-1">Perda Contoh 2/2030 Pasal 1</a></p>');
  });
});

describe('an article quoted in an instruction', () => {
  it('is not said to be cited by that instruction, only by others', () => {
    const text = 'PERATURAN DAERAH\nNOMOR 2 TAHUN 2030\nTENTANG\nPERUBAHAN ATAS PERATURAN DAERAH NOMOR 1 TAHUN 2029\nMEMUTUSKAN:\nPasal I\nBeberapa ketentuan diubah:\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\nPasal 4\nTaman buka setiap hari.\n2. Pasal 6 dihapus.\nPasal II\nPeraturan ini mulai berlaku, kecuali Pasal I.\n';
    expect([...findBacklinks(parseRegulation(text))]).toEqual([['pasal-i', [{name: 'Pasal II', href: '#pasal-ii'}]]]);
  });
});

describe('an act that a text cites', () => {
  const resolve = createActResolver(content, anchorsOf(content));
  const reference = {start: 0, end: 1, kind: 'perda', name: 'Peraturan Daerah', number: '1', year: 2030};

  it('is found by its region, and without one in the region of the citing act', () => {
    expect(resolve({...reference, region: 'Provinsi Contoh'}, 'pusat')?.id).toBe('perda-contoh-1-2030');
    expect(resolve(reference, 'contoh')?.id).toBe('perda-contoh-1-2030');
    expect(resolve(reference, 'kaltara')).toBeUndefined();
  });

  it('is not confused with the act of another region or year', () => {
    expect(resolve({...reference, region: 'Kabupaten Contoh'}, 'contoh')).toBeUndefined();
    expect(resolve({...reference, year: 2031}, 'contoh')).toBeUndefined();
  });
});

describe('the options of a text', () => {
  it('say of an amending act whether the text contains it only when that is known', () => {
    const base = content.regulations.find(({id}) => id === 'perda-contoh-1-2030');
    const [text] = content.texts.get('perda-contoh-1-2030') ?? [];
    if (!base || !text) throw new Error('fixture is incomplete');
    const optionsOf = createTextOptions(content, {baseUrl: '/', locale: 'id'});
    expect(optionsOf(base, text).acts?.('perda-contoh-2-2030')).toEqual({name: 'Perda Contoh 2/2030', href: '/regulasi/perda-contoh-2-2030/', hasText: true, loaded: 'tidak-tercatat'});
    expect(optionsOf(base, {...text, record: {...text.record, memuat: ['perda-contoh-2-2030']}}).acts?.('perda-contoh-2-2030')?.loaded).toBe('ya');
    expect(optionsOf(base, text).acts?.('perda-lain')).toBeUndefined();
    const consolidated = {date: '2031-01-01', file: '', record: {...text.record, tanggal: '2031-01-01', memuat: ['perda-contoh-2-2030']}};
    expect(optionsOf({...base, expressions: [...base.expressions, consolidated]}, text).acts?.('perda-contoh-2-2030')?.loaded).toBe('tidak');
  });
});
