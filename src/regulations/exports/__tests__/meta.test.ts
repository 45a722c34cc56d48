import {describe, expect, it} from 'vitest';
import {toAkn} from '../akn/document';
import {workAddress} from '../akn/meta';
import {fixture, part, recordOf, SMALL, sourceOf} from './source';

describe('the description of the file', () => {
  it('addresses works by kind, region, year and number; models apart', () => {
    expect(workAddress(recordOf())).toBe('/akn/id/act/perda/contoh/2030/3');
    expect(workAddress({...recordOf(), wilayah: 'pusat', jenis: 'Peraturan Menteri Sosial', nomor: '29/PRT/M'})).toBe('/akn/id/act/permensos/2030/29-prt-m');
    expect(workAddress(recordOf({}, true))).toBe('/akn/id/doc/model/perda-taman-baca');
  });

  it('tells gazette, days and that the copy is not authoritative', () => {
    const meta = part(toAkn(sourceOf(SMALL)), 'meta');
    expect(meta).toContain('<publication date="2030-01-05" name="LD" number="3" showAs="LD 2030/3 Provinsi Contoh"/>');
    expect(meta).toContain('<eventRef eId="event_1" date="2030-01-02" source="#asal" refersTo="#ditetapkan" type="generation"/>');
    expect(meta).toContain('<FRBRauthoritative value="false"/>');
    expect(meta).toContain('Salinan ini tidak resmi.');
    expect(meta).toContain('<pustaka:keadaanNaskah>impor-otomatis</pustaka:keadaanNaskah>');
  });

  it('names the kind of day when the day of signing is unknown, and leaves out what nobody knows', () => {
    const unknown = {tanggal_ditetapkan: {belum_diketahui: 'Belum kami baca.'}};
    expect(toAkn(sourceOf(SMALL, {fields: unknown}))).toContain('<FRBRdate date="2030-01-05" name="pengundangan"/>');
    const nothing = toAkn(sourceOf(SMALL, {fields: {...unknown, tanggal_diundangkan: undefined, sumber_gazet: undefined}}));
    expect(nothing).toContain('<FRBRdate date="2030-01-05" name="naskah-tertua-di-pustaka"/>');
    expect(nothing).not.toMatch(/<publication|<lifecycle|generation/);
  });

  it('calls a model text a doc that prescribes nothing', () => {
    const xml = toAkn(sourceOf(SMALL, {model: true}));
    expect(xml).toContain('<doc name="naskah-model">');
    expect(xml).toContain('<FRBRprescriptive value="false"/>');
    expect(xml).toContain('Naskah model, bukan produk hukum.');
    expect(xml).not.toMatch(/<act |\/akn\/id\/act\/perda\/contoh/);
  });

  it('carries amendments by others with their day, but only verified ones as events', () => {
    const view = {kind: 'diubah-oleh', id: 'perda-contoh-9-2031', name: 'Perda Contoh 9/2031', partial: false, certainty: 'sekunder', since: '2031-02-03'} as const;
    const other = {...recordOf(), id: view.id, nomor: '9', tahun: 2031};
    const withView = (certainty: 'sekunder' | 'perlu-verifikasi'): string => toAkn(sourceOf(SMALL, {relations: [{...view, certainty}], workOf: () => other}));
    expect(withView('sekunder')).toContain('<passiveRef eId="ref_1" href="/akn/id/act/perda/contoh/2031/9" showAs="Perda Contoh 9/2031"/>');
    expect(withView('sekunder')).toContain('date="2031-02-03" source="#ref_1" type="amendment"/>');
    expect(withView('perlu-verifikasi')).not.toContain('type="amendment"');
  });

  it('carries the doubts of the parser as notes', () => {
    expect(toAkn(sourceOf(fixture('datar')))).toMatch(/<note eId="note_3" status="editorial">\n<p>Baris \d+: ayat \(3\) pada Pasal 1 tidak berurutan/);
  });
});
