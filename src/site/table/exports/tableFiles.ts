/** Builds every file of the tables. Build side. */
import {createHash} from 'node:crypto';
import {strToU8, zipSync} from 'fflate';
import type {TableModel} from '../model';
import {readmeOf} from './readme';
import {toCatalogue, type PublishedFile} from './toCatalogue';
import {toCsv} from './toCsv';
import {toCsvw} from './toCsvw';
import {toDataPackage, type FileFacts} from './toDataPackage';
import {toJson} from './toJson';
import {toXlsx} from './toXlsx';

export interface DataSite {
  readonly title: string;
  /** Address with base and trailing slash. */
  readonly url: string;
}

export interface TableFile extends PublishedFile {
  /** Id of the table; none for files over all tables. */
  readonly table?: string;
  readonly content: Uint8Array;
}

/** Zip stores local time from 1980 on: local midnight gives the same bytes in every time zone. */
const zipDay = (): Date => new Date(1980, 0, 1);

/** Over all tables there is much of it, and only machines read it. */
const compactJson = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value)}\n`);
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);
const file = (path: string, mediaType: string, content: Uint8Array, table?: string): TableFile => ({path, mediaType, bytes: content.length, content, ...(table ? {table} : {})});
const factsOf = (content: Uint8Array): FileFacts => ({bytes: content.length, sha256: createHash('sha256').update(content).digest('hex')});

async function filesOfTable(model: TableModel, site: DataSite): Promise<TableFile[]> {
  const {id, title, description} = model;
  const csv = strToU8(toCsv(model));
  const plain = {[`${id}.csv`]: csv, [`${id}.json`]: strToU8(toJson(model)), [`${id}.csv-metadata.json`]: json(toCsvw(model))};
  const xlsx = await toXlsx(model);
  const ownPackage = json(toDataPackage({name: id, title, description, homepage: `${site.url}data/`}, [model], () => factsOf(csv)));
  const archive = zipSync({'BACA-SAYA.txt': strToU8(readmeOf(model, site)), ...plain, 'datapackage.json': ownPackage, [`${id}.xlsx`]: [xlsx, {level: 0}]}, {level: 9, mtime: zipDay()});
  return [
    file(`data/${id}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsx, id),
    file(`data/${id}.csv`, 'text/csv', csv, id),
    file(`data/${id}.json`, 'application/json', plain[`${id}.json`] ?? csv, id),
    file(`data/${id}.zip`, 'application/zip', archive, id),
    file(`data/${id}.csv-metadata.json`, 'application/csvm+json', plain[`${id}.csv-metadata.json`] ?? csv, id),
  ];
}

/**
 * Every file at `/data/` that comes from tables: five of each table, then `datapackage.json` and `katalog.json` over all.
 * The same tables give the same bytes. Sizes for the pages come from here too, before the files are written.
 * @throws when two tables share an id, or one has a name that another feature's file at `/data/` has.
 */
export async function tableFiles(models: readonly TableModel[], site: DataSite): Promise<readonly TableFile[]> {
  const ids = models.map(({id}) => id);
  const taken = ids.find((id, index) => ids.indexOf(id) !== index || ['jdih', 'katalog', 'datapackage'].includes(id));
  if (taken !== undefined) throw new Error(`Tabel "${taken}" memakai nama berkas yang sudah dipakai di /data/.`);
  const own = await Promise.all(models.map((model) => filesOfTable(model, site)));
  const byId = new Map(models.map((model, index) => [model.id, own[index] ?? []]));
  const csvFacts = ({id}: TableModel): FileFacts => factsOf(byId.get(id)?.find(({path}) => path.endsWith('.csv'))?.content ?? new Uint8Array());
  const head = {name: 'pustaka-spm', title: `Data terbuka ${site.title}`, description: 'Semua tabel pustaka. Tabel contoh fiktif ditandai di setiap barisnya.', homepage: `${site.url}data/`};
  if (models.length === 0) return [];
  return [
    ...own.flat(),
    file('data/datapackage.json', 'application/json', compactJson(toDataPackage(head, models, csvFacts))),
    file('data/katalog.json', 'application/ld+json', compactJson(toCatalogue(site, models, ({id}) => byId.get(id) ?? []))),
  ];
}
