import {expect, test} from 'vitest';
import type {TableModel} from '../../site/table/model';
import {toOpenTables} from '../../site/table/exports/openTables';
import {filesOverAll} from '../../site/table/exports/overAll';
import {toDataProps} from '../props';

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
  const models = [table('rekaan', true, '2026-02-01'), table('satu-layanan', true, '2026-02-01'), table('nyata', false, '2026-03-05')];
  const [invented, service, real] = await toOpenTables(models, models, SITE);
  if (!invented || !service || !real) throw new Error('no tables');
  const tables = [invented, {...service, perService: true as const}, real];
  const props = toDataProps(tables, filesOverAll(tables, SITE), SITE);
  const ids = (list: readonly {readonly id: string}[]): string[] => list.map(({id}) => id);
  expect([ids(props.real), ids(props.invented), ids(props.perService)]).toEqual([['nyata'], ['rekaan'], ['satu-layanan']]);
  expect([props.issued, props.citation]).toEqual(['2026-03-05', 'Pustaka SPM. 2026. "Tabel nyata", terbitan 2026-03-05. https://pustaka.contoh.go.id/data/nyata.xlsx']);
  expect(props.real[0]?.files).toEqual(['xlsx', 'csv', 'json', 'zip'].map((ending) => ({path: `data/nyata.${ending}`, bytes: real.files.find(({path}) => path === `data/nyata.${ending}`)?.content.length})));
  expect(props.whole.map(({path}) => path)).toEqual(['data/datapackage.json', 'data/katalog.json']);
});
