import {expect, test} from 'vitest';
import type {TableModel} from '../../site/table/model';
import {tableFiles} from '../../site/table/exports/tableFiles';
import {toDataProps} from '../dataProps';

const SITE = {title: 'Pustaka SPM', url: 'https://pustaka.contoh.go.id/'};
const table = (id: string, fictional: boolean, issued: string): TableModel => ({
  id,
  title: `Tabel ${id}`,
  description: 'Uji.',
  place: 'Provinsi Contoh',
  period: '2025',
  page: '/indikator/capaian/',
  fictional,
  columns: [{key: 'nama', label: 'Nama', type: 'teks', rowHead: true}],
  rows: [{key: 'a', cells: [{value: 'a'}]}],
  primaryKey: ['nama'],
  notes: [],
  sources: [],
  certainty: 'sekunder',
  license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  issued,
});

test('the page of open data never mixes invented tables with real ones, and tells the true size of each file', async () => {
  const models = [table('rekaan', true, '2026-02-01'), table('nyata', false, '2026-03-05')];
  const files = await tableFiles(models, SITE);
  const props = toDataProps(models, files, SITE);
  expect([props.real.map(({id}) => id), props.invented.map(({id}) => id), props.issued, props.citation]).toEqual([['nyata'], ['rekaan'], '2026-03-05', 'Pustaka SPM. 2026. "Tabel nyata", terbitan 2026-03-05. https://pustaka.contoh.go.id/data/nyata.xlsx']);
  expect(props.real[0]?.files).toEqual(['xlsx', 'csv', 'json', 'zip'].map((ending) => ({path: `data/nyata.${ending}`, bytes: files.find(({path}) => path === `data/nyata.${ending}`)?.content.length})));
  expect(props.whole.map(({path}) => path)).toEqual(['data/datapackage.json', 'data/katalog.json']);
});
