import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {strFromU8, unzipSync} from 'fflate';
import fc from 'fast-check';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {toOpenTables} from '../openTables';
import {filesOverAll} from '../overAll';
import {filesOfTable} from '../tableFiles';
import {toCsv} from '../toCsv';
import {toCsvw} from '../toCsvw';
import {toDataPackage} from '../toDataPackage';
import {anyTable, exampleTable} from './tables';

const SITE = {title: 'Pustaka SPM', url: 'https://pustaka.contoh.go.id/'};
const HEAD = {name: 'uji', title: 'Uji', description: 'Uji.', homepage: `${SITE.url}data/`};
const FACTS = {bytes: 10, sha256: 'ab'.repeat(32)};
const SCHEMAS = resolve('../shared/schemas');

interface Field {
  readonly name: string;
  readonly type: string;
  readonly missingValues: readonly {readonly value: string; readonly label?: string}[];
  readonly categories?: readonly {readonly value: string; readonly label: string}[];
}
interface Package {
  readonly resources: readonly {readonly path: string; readonly bytes: number; readonly hash: string; readonly schema: {readonly fields: readonly Field[]; readonly primaryKey?: readonly string[]; readonly foreignKeys?: unknown}}[];
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const packageOf = (...models: Parameters<typeof toDataPackage>[1]): Package => toDataPackage(HEAD, models, () => FACTS) as Package;

describe('the Data Package', () => {
  test.skipIf(!existsSync(SCHEMAS))('of any table fits the JSON Schemas of Data Package v2 (skipped where ../shared/schemas is not on this machine)', () => {
    const ajv = addFormats.default(new Ajv({strict: false, allErrors: true})).addFormat('textarea', true);
    const schema = (name: string): object => JSON.parse(readFileSync(join(SCHEMAS, `frictionless-${name}.json`), 'utf8')) as object;
    const checks = {whole: ajv.compile(schema('datapackage')), resource: ajv.compile(schema('dataresource')), table: ajv.compile(schema('tableschema'))};
    expect(checks.table({fields: [{name: 'a', type: 'number', decimalChar: 1}]})).toBe(false);
    fc.assert(
      fc.property(anyTable, (model) => {
        const made = packageOf(model);
        expect([checks.whole(made), checks.whole.errors]).toEqual([true, null]);
        for (const resource of made.resources) {
          expect([checks.resource(resource), checks.resource.errors]).toEqual([true, null]);
          expect([checks.table(resource.schema), checks.table.errors]).toEqual([true, null]);
        }
      }),
      {numRuns: 60},
    );
  });

  test('names the columns of the CSV in order, and every word that stands for a missing value', () => {
    fc.assert(
      fc.property(anyTable, (model) => {
        const [head = '', ...lines] = toCsv(model).split('\r\n');
        const fields = packageOf(model).resources[0]?.schema.fields ?? [];
        expect(fields.map(({name}) => name)).toEqual(head.split(','));
        const words = new Set(fields.flatMap(({missingValues}) => missingValues.map(({value}) => value)));
        for (const word of ['tidak-tersedia', 'tidak-berlaku', 'dirahasiakan']) {
          if (lines.some((line) => line.split(',').includes(word))) expect(words).toContain(word);
        }
      }),
    );
  });

  test('tells types, units, ordered categories, the primary key and the meaning of states', async () => {
    await expect(asText(packageOf(exampleTable()).resources[0]?.schema)).toMatchFileSnapshot('__fixtures__/contoh-skema.json');
  });

  test('points from one table to another where a table names each value once', () => {
    const places = {...exampleTable('tempat'), columns: [{key: 'wilayah', label: 'Wilayah', type: 'teks' as const}], primaryKey: ['wilayah'], rows: ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan'].map((value) => ({key: value, cells: [{value}]}))};
    expect(packageOf(exampleTable(), places).resources[0]?.schema.foreignKeys).toEqual([{fields: ['wilayah'], reference: {resource: 'tempat', fields: ['wilayah']}}]);
    expect(packageOf(exampleTable(), {...places, rows: places.rows.slice(1)}).resources[0]?.schema.foreignKeys).toBeUndefined();
  });
});

test('the CSVW metadata names the columns of the CSV and its missing values', async () => {
  await expect(asText(toCsvw(exampleTable()))).toMatchFileSnapshot('__fixtures__/contoh-csvw.json');
});

describe('the files at /data/', () => {
  test('are the same bytes each time, whatever the time zone', async () => {
    const zone = process.env.TZ;
    const base64 = async (): Promise<string[]> => (await filesOfTable(exampleTable(), SITE)).map(({path, content}) => `${path} ${Buffer.from(content).toString('base64')}`);
    const first = await base64();
    process.env.TZ = 'Pacific/Auckland';
    const second = await base64();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second.filter((one, index) => one !== first[index]).map((one) => one.slice(0, 40))).toEqual([]);
  });

  test('have fixed addresses, and sizes and checksums agree with them', async () => {
    const tables = await toOpenTables([exampleTable()], [exampleTable()], SITE);
    const files = tables.flatMap((table) => table.files);
    const whole = filesOverAll(tables, SITE);
    const contentOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.content ?? new Uint8Array();
    expect(files.map(({path}) => path)).toEqual(['data/contoh.xlsx', 'data/contoh.csv', 'data/contoh.json', 'data/contoh.zip', 'data/contoh.csv-metadata.json']);
    expect(whole.map(({path}) => path)).toEqual(['data/datapackage.json', 'data/katalog.json']);
    const [resource] = (JSON.parse(strFromU8(whole[0]?.content ?? new Uint8Array())) as Package).resources;
    const csv = contentOf('data/contoh.csv');
    expect([resource?.bytes, resource?.hash]).toEqual([csv.length, `sha256:${createHash('sha256').update(csv).digest('hex')}`]);
    const archive = unzipSync(contentOf('data/contoh.zip'));
    expect(Object.keys(archive).sort()).toEqual(['BACA-SAYA.txt', 'contoh.csv', 'contoh.csv-metadata.json', 'contoh.json', 'contoh.xlsx', 'datapackage.json']);
    await expect(strFromU8(archive['BACA-SAYA.txt'] ?? new Uint8Array())).toMatchFileSnapshot('__fixtures__/BACA-SAYA.txt');
  });

  test('refuse a table that would overwrite the file of another feature', async () => {
    const tables = async (...ids: string[]) => toOpenTables(ids.map((id) => exampleTable(id)), ids.map((id) => exampleTable(id)), SITE);
    const [jdih, twice] = [await tables('jdih'), await tables('contoh', 'contoh')];
    expect(() => filesOverAll(jdih, SITE)).toThrow('Tabel "jdih" memakai nama berkas yang sudah dipakai di /data/.');
    expect(() => filesOverAll(twice, SITE)).toThrow('Tabel "contoh"');
  });

  test('need a table in Indonesian, whatever the language of the page', async () => {
    await expect(toOpenTables([exampleTable('lain')], [exampleTable()], SITE)).rejects.toThrow('Tabel "lain" tidak ada dalam bahasa Indonesia.');
  });
});
