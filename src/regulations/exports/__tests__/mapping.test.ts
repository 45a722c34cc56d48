import {describe, expect, it} from 'vitest';
import {parseRegulation} from '../../grammar/parse';
import {toAkn} from '../akn/document';
import {toEIds} from '../akn/eIds';
import {legal} from '../akn/xml';
import {fixture, part, SMALL, sourceOf} from './source';

describe('the mapping', () => {
  it('turns provisions into chapter, part, article, paragraph, list and point, with refs by eId', () => {
    expect(part(toAkn(sourceOf(SMALL)), 'body')).toMatchInlineSnapshot(`
      "<body>
      <chapter eId="chp_I">
      <num>BAB I</num>
      <heading>UMUM</heading>
      <part eId="chp_I__part_2">
      <num>Bagian Kedua</num>
      <heading>Asas</heading>
      <article eId="chp_I__part_2__art_1">
      <num>Pasal 1</num>
      <content>
      <p>Cukup.</p>
      </content>
      </article>
      <article eId="chp_I__part_2__art_1A">
      <num>Pasal 1A</num>
      <paragraph eId="chp_I__part_2__art_1A__para_1">
      <num>(1)</num>
      <list eId="chp_I__part_2__art_1A__para_1__list_1">
      <intro>
      <p>Taman terdiri atas:</p>
      </intro>
      <point eId="chp_I__part_2__art_1A__para_1__point_a">
      <num>a.</num>
      <content>
      <p>rak; dan</p>
      </content>
      </point>
      <point eId="chp_I__part_2__art_1A__para_1__point_b">
      <num>b.</num>
      <content>
      <p>kursi, sesuai <ref href="#chp_I__part_2__art_1">Pasal 1</ref>.</p>
      </content>
      </point>
      </list>
      </paragraph>
      <paragraph eId="chp_I__part_2__art_1A__para_2">
      <num>(2)</num>
      <content>
      <p>Rak sebagaimana dimaksud pada <ref href="#chp_I__part_2__art_1A__para_1__point_a">ayat (1) huruf a</ref> kuat.</p>
      </content>
      </paragraph>
      </article>
      </part>
      </chapter>
      </body>"
    `);
  });

  it('turns the preamble into recitals, citations and formula, and cited acts into refs', () => {
    expect(part(toAkn(sourceOf(SMALL)), 'preamble')).toMatchInlineSnapshot(`
      "<preamble>
      <recitals eId="recs">
      <heading>Menimbang :</heading>
      <recital eId="recs__rec_a">
      <num>a.</num>
      <p>bahwa membaca baik;</p>
      </recital>
      <recital eId="recs__rec_b">
      <num>b.</num>
      <p>bahwa perlu <ref href="#recs__rec_a">huruf a</ref>;</p>
      </recital>
      </recitals>
      <citations eId="cits">
      <heading>Mengingat :</heading>
      <citation eId="cits__cit_1">
      <num>1.</num>
      <p><ref href="/akn/id/act/uu/2016/8">Undang-Undang Nomor 8 Tahun 2016</ref> tentang Penyandang Disabilitas;</p>
      </citation>
      </citations>
      <formula name="diktum" eId="formula">
      <p>MEMUTUSKAN:<eol/>
      Menetapkan : PERATURAN DAERAH TENTANG TAMAN BACA.</p>
      </formula>
      </preamble>"
    `);
  });

  it('puts the title into the long title and the closing into conclusions', () => {
    const xml = toAkn(sourceOf(SMALL));
    expect(part(xml, 'preface') + part(xml, 'conclusions')).toMatchInlineSnapshot(`
      "<preface eId="preface">
      <longTitle>
      <p>PERATURAN DAERAH PROVINSI CONTOH<eol/>
      NOMOR 3 TAHUN 2030<eol/>
      TENTANG<eol/>
      TAMAN BACA</p>
      </longTitle>
      <p>DENGAN RAHMAT TUHAN YANG MAHA ESA<eol/>
      GUBERNUR CONTOH,</p>
      </preface><conclusions eId="conclusions">
      <p>Ditetapkan di Contoh<eol/>
      pada tanggal 2 Januari 2030</p>
      </conclusions>"
    `);
  });

  it('turns the dikta of a Keputusan into clauses', () => {
    expect(part(toAkn(sourceOf(fixture('keputusan'))), 'body').match(/<clause eId="[^"]+">\n<num>[^<]+/g)).toMatchInlineSnapshot(`
      [
        "<clause eId="clause_KESATU">
      <num>KESATU     :",
        "<clause eId="clause_KEDUA">
      <num>KEDUA      :",
        "<clause eId="clause_KETIGA">
      <num>KETIGA",
        "<clause eId="clause_KEEMPAT">
      <num>KEEMPAT    :",
      ]
    `);
  });

  it('keeps the lines of a table as printed', () => {
    const table = ['Uraian          Tarif     Satuan', 'Buku            1.000     hari', 'Kursi           2.000     hari', 'Meja            3.000     hari'].join('\n');
    const xml = toAkn(sourceOf(SMALL.replace(' kuat.', ` kuat:\n${table}`)));
    expect(/<p xml:space="preserve">[\s\S]*?<\/p>/.exec(xml)?.[0]).toMatchInlineSnapshot(`
      "<p xml:space="preserve">Uraian          Tarif     Satuan<eol/>
      Buku            1.000     hari<eol/>
      Kursi           2.000     hari<eol/>
      Meja            3.000     hari</p>"
    `);
  });

  it('puts an instruction into mod and the new text into quotedStructure', () => {
    const text = `${SMALL.slice(0, SMALL.indexOf('TENTANG'))}TENTANG\nPERUBAHAN ATAS PERATURAN DAERAH NOMOR 1 TAHUN 2029\nMEMUTUSKAN:\nPasal I\nBeberapa ketentuan diubah:\n1. Ketentuan Pasal 4 diubah sehingga berbunyi:\nPasal 4\n(1) Taman buka.\n2. Pasal 6 dihapus.\nPasal II\nPeraturan ini mulai berlaku.\n`;
    expect(part(toAkn(sourceOf(text)), 'body')).toMatchInlineSnapshot(`
      "<body>
      <article eId="art_I">
      <num>Pasal I</num>
      <list eId="art_I__list_1">
      <intro>
      <p>Beberapa ketentuan diubah:</p>
      </intro>
      <point eId="art_I__point_1">
      <num>1.</num>
      <content>
      <p><mod eId="art_I__point_1__mod_1">Ketentuan <ref href="#art_I__point_1__mod_1__qstr_1__art_4">Pasal 4</ref> diubah sehingga berbunyi:
      <quotedStructure eId="art_I__point_1__mod_1__qstr_1" startQuote="" endQuote="">
      <article eId="art_I__point_1__mod_1__qstr_1__art_4">
      <num>Pasal 4</num>
      <paragraph eId="art_I__point_1__mod_1__qstr_1__art_4__para_1">
      <num>(1)</num>
      <content>
      <p>Taman buka.</p>
      </content>
      </paragraph>
      </article>
      </quotedStructure>
      </mod></p>
      </content>
      </point>
      <point eId="art_I__point_2">
      <num>2.</num>
      <content>
      <p><mod eId="art_I__point_2__mod_1">Pasal 6 dihapus.</mod></p>
      </content>
      </point>
      </list>
      </article>
      <article eId="art_II">
      <num>Pasal II</num>
      <content>
      <p>Peraturan ini mulai berlaku.</p>
      </content>
      </article>
      </body>"
    `);
  });

  it('puts elucidation and annexes into attachments; units of an elucidation are containers', () => {
    const text = `${SMALL}PENJELASAN\nATAS\nI. UMUM\nMembaca baik.\nII. PASAL DEMI PASAL\nPasal 1A\nAyat (2)\nCukup jelas.\nLAMPIRAN I\nPERATURAN DAERAH\n  No   Nama\n  1    Rak\n`;
    expect(part(toAkn(sourceOf(text)), 'attachments').replace(/<meta>[\s\S]*?<\/meta>/g, '<meta/>')).toMatchInlineSnapshot(`
      "<attachments>
      <attachment eId="att_1">
      <doc name="penjelasan">
      <meta/>
      <mainBody>
      <p>PENJELASAN<eol/>
      ATAS</p>
      <hcontainer name="penjelasan-umum" eId="att_1__penjelasan-umum">
      <num>I. UMUM</num>
      <content>
      <p>Membaca baik.</p>
      </content>
      </hcontainer>
      <hcontainer name="pasal-demi-pasal" eId="att_1__pasal-demi-pasal">
      <num>II. PASAL DEMI PASAL</num>
      <hcontainer name="penjelasan-pasal" eId="att_1__pasal-demi-pasal__penjelasan-pasal_1A">
      <num>Pasal 1A</num>
      <hcontainer name="penjelasan-ayat" eId="att_1__pasal-demi-pasal__penjelasan-pasal_1A__penjelasan-ayat_2">
      <num>Ayat (2)</num>
      <content>
      <p>Cukup jelas.</p>
      </content>
      </hcontainer>
      </hcontainer>
      </hcontainer>
      </mainBody>
      </doc>
      </attachment>
      <attachment eId="att_2">
      <doc name="lampiran">
      <meta/>
      <mainBody>
      <p xml:space="preserve">LAMPIRAN I<eol/>
      PERATURAN DAERAH<eol/>
        No   Nama<eol/>
        1    Rak</p>
      </mainBody>
      </doc>
      </attachment>
      </attachments>"
    `);
  });

  it('gives every permalink its eId, and never the same twice', () => {
    const {ofUnit, ofId} = toEIds(parseRegulation(fixture('perda')));
    expect(new Set(ofUnit.values()).size).toBe(ofUnit.size);
    expect(Object.fromEntries(['menimbang-huruf-b', 'bab-1a-bagian-1-paragraf-1', 'pasal-2-ayat-1a', 'penjelasan-pasal-2-ayat-1-huruf-a', 'lampiran-1'].map((id) => [id, ofId.get(id)]))).toEqual({
      'menimbang-huruf-b': 'recs__rec_b',
      'bab-1a-bagian-1-paragraf-1': 'chp_IA__part_1__dvs_1',
      'pasal-2-ayat-1a': 'chp_I__art_2__para_1a',
      'penjelasan-pasal-2-ayat-1-huruf-a': 'att_1__pasal-demi-pasal__penjelasan-pasal_2__penjelasan-ayat_1__penjelasan-huruf_a',
      'lampiran-1': 'att_2',
    });
    const flat = toEIds(parseRegulation(fixture('datar'))).ofId;
    expect([flat.get('pasal-1'), flat.get('pasal-1-2')]).toEqual(['art_1', 'art_1-2']);
  });
});

it('characters that XML forbids become U+FFFD, and markup in the text stays text', () => {
  expect(legal('a\u0001b\uFFFEc\uD800d😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
  const xml = toAkn(sourceOf('MEMUTUSKAN:\nPasal 1\nIsi <b> & ]]> \uFFFE.\n'));
  expect(part(xml, 'content')).toContain('<p>Isi &#x3C;b> &#x26; ]]&gt; \uFFFD.</p>');
});
