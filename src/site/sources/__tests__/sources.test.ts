import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../directory';
import {formatProblems} from '../../problems';
import {loadSources} from '../load';
import {toSourceProps} from '../props';
import {toSourcesPageProps} from '../register';
import type {Source} from '../schema';

const fixture = (name: string): string => join(__dirname, '__fixtures__', name);

describe('loadSources', () => {
  it('reports every fault of a source at once', () => {
    expect(formatProblems(loadSources(fixture('bad/semua')).problems)).toMatchInlineSnapshot(`
      "5 masalah pada berkas isi:
      - data/sumber/w03.yml:1 › id: diharapkan "w03" (sama dengan nama berkas), ditemukan "w3".
      - data/sumber/w03.yml:2 › judul: diharapkan panjang paling sedikit 3, ditemukan "X".
      - data/sumber/w03.yml:4 › jenis: diharapkan salah satu dari naskah-hukum, dokumen-resmi, situs-pemerintah, situs-program, berita, paparan, salinan-pihak-ketiga, kode-aplikasi, data-terbuka, ditemukan "koran".
      - data/sumber/w03.yml:5 › alamat: diharapkan alamat web lengkap (https://…), ditemukan "contoh.go.id/berita".
      - data/sumber/w03.yml:6 › dilihat: diharapkan tanggal TTTT-BB-HH, TTTT-BB, atau TTTT, ditemukan "2026-13-01"."
    `);
  });
});

describe('toSourcesPageProps', () => {
  const props = toSourcesPageProps(loadSources(fixture('good')).items, loadDirectory(fixture('good')));

  it('groups sources by kind and names the records that cite them', () => {
    expect(props.groups.map(({kind, sources}) => [kind, sources.map(({id, citedBy}) => [id, citedBy.map(({url}) => url)])])).toEqual([
      ['berita', [['w01', ['/istilah/#spm']]]],
      ['kode-aplikasi', [['w02', []]]],
    ]);
  });

  it('lists flagged sources and records with open questions apart', () => {
    expect(props.unverifiedSources).toEqual([{id: 'w02', title: 'Sumber lemah'}]);
    expect(props.unverifiedRecords).toEqual([{title: 'Ranwal', url: '/istilah/#ranwal'}]);
  });
});

describe('toSourceProps', () => {
  const source: Source = {id: 'w01', judul: 'Contoh', penerbit: 'Kabupaten Contoh', jenis: 'berita', dilihat: '2026-01-01', perlu_verifikasi: false};

  it('says where a source was found, also when nothing else is noted', () => {
    expect(toSourceProps({...source, lokasi: 'Arsip Bappeda'}).note).toBe('Arsip Bappeda');
    expect(toSourceProps({...source, lokasi: 'Arsip Bappeda', catatan: 'Salinan'}).note).toBe('Arsip Bappeda. Salinan');
    expect(toSourceProps(source)).not.toHaveProperty('note');
  });
});
