/** Builds every file of a table. Build side. */
import {createHash} from 'node:crypto';
import {strToU8, zipSync} from 'fflate';
import type {TableModel} from '../model';
import {readmeOf} from './readme';
import type {PublishedFile} from './toCatalogue';
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
  readonly content: Uint8Array;
}

/** Zip stores local time from 1980 on: local midnight gives the same bytes in every time zone. */
const zipDay = (): Date => new Date(1980, 0, 1);

/** Over all tables there is much of it, and only machines read it. */
export const compactJson = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value)}\n`);
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);
export const toFile = (path: string, mediaType: string, content: Uint8Array): TableFile => ({path, mediaType, bytes: content.length, content});
export const factsOf = (content: Uint8Array): FileFacts => ({bytes: content.length, sha256: createHash('sha256').update(content).digest('hex')});

/**
 * The five files of a table, as they lie at `/data/`. The same table gives the same bytes. Sizes for the pages come from here
 * too, before the files are written.
 */
export async function filesOfTable(model: TableModel, site: DataSite): Promise<readonly TableFile[]> {
  const {id, title, description} = model;
  const csv = strToU8(toCsv(model));
  const plain = {[`${id}.csv`]: csv, [`${id}.json`]: strToU8(toJson(model)), [`${id}.csv-metadata.json`]: json(toCsvw(model))};
  const xlsx = await toXlsx(model);
  const ownPackage = json(toDataPackage({name: id, title, description, homepage: `${site.url}data/`}, [model], () => factsOf(csv)));
  const archive = zipSync({'BACA-SAYA.txt': strToU8(readmeOf(model, site)), ...plain, 'datapackage.json': ownPackage, [`${id}.xlsx`]: [xlsx, {level: 0}]}, {level: 9, mtime: zipDay()});
  return [
    toFile(`data/${id}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsx),
    toFile(`data/${id}.csv`, 'text/csv', csv),
    toFile(`data/${id}.json`, 'application/json', plain[`${id}.json`] ?? csv),
    toFile(`data/${id}.zip`, 'application/zip', archive),
    toFile(`data/${id}.csv-metadata.json`, 'application/csvm+json', plain[`${id}.csv-metadata.json`] ?? csv),
  ];
}
