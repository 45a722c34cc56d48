import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {strFromU8, unzipSync} from 'fflate';
import fc from 'fast-check';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {tableFiles} from '../tableFiles';
import {toCsv} from '../toCsv';
import {toCsvw} from '../toCsvw';
import {toDataPackage} from '../toDataPackage';
import {writeTables} from '../writeTables';
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

  test('tells types, units, ordered categories, the primary key and the meaning of states', () => {
    expect(packageOf(exampleTable()).resources[0]?.schema).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [
          {
            "constraints": {
              "required": true,
            },
            "missingValues": [
              {
                "label": "kosong",
                "value": "",
              },
            ],
            "name": "wilayah",
            "title": "Wilayah",
            "type": "string",
          },
          {
            "constraints": {
              "required": true,
            },
            "missingValues": [
              {
                "label": "kosong",
                "value": "",
              },
            ],
            "name": "tahun",
            "title": "Tahun",
            "type": "year",
          },
          {
            "decimalChar": ".",
            "description": "Jumlah penerima yang dilayani.",
            "missingValues": [
              {
                "label": "kosong",
                "value": "",
              },
              {
                "label": "dirahasiakan karena jumlahnya kecil",
                "value": "dirahasiakan",
              },
            ],
            "name": "terlayani",
            "title": "Penerima terlayani (orang)",
            "type": "number",
            "unit": "orang",
          },
          {
            "categories": [
              {
                "label": "dirahasiakan karena jumlahnya kecil (SDMX: C)",
                "value": "dirahasiakan",
              },
              {
                "label": "sementara (SDMX: P)",
                "value": "sementara",
              },
            ],
            "missingValues": [
              "",
            ],
            "name": "terlayani_status",
            "title": "Penerima terlayani: status",
            "type": "string",
          },
          {
            "decimalChar": ".",
            "missingValues": [
              {
                "label": "kosong",
                "value": "",
              },
              {
                "label": "tidak tersedia",
                "value": "tidak-tersedia",
              },
            ],
            "name": "capaian",
            "title": "Capaian (%)",
            "type": "number",
            "unit": "%",
          },
          {
            "categories": [
              {
                "label": "Kurang",
                "value": "kurang",
              },
              {
                "label": "Cukup",
                "value": "cukup",
              },
              {
                "label": "Baik",
                "value": "baik",
              },
            ],
            "categoriesOrdered": true,
            "missingValues": [
              {
                "label": "kosong",
                "value": "",
              },
              {
                "label": "tidak berlaku",
                "value": "tidak-berlaku",
              },
            ],
            "name": "kategori",
            "title": "Kategori",
            "type": "string",
          },
          {
            "missingValues": [
              "",
            ],
            "name": "kategori_catatan",
            "title": "Kategori: catatan",
            "type": "string",
          },
          {
            "categories": [
              {
                "label": "CONTOH FIKTIF. Angka dan daerah di berkas ini rekaan untuk mencoba alat. Jangan dipakai sebagai data.",
                "value": "contoh fiktif",
              },
            ],
            "constraints": {
              "required": true,
            },
            "missingValues": [
              "",
            ],
            "name": "keterangan_data",
            "title": "Keterangan data",
            "type": "string",
          },
        ],
        "fieldsMatch": [
          "exact",
        ],
        "primaryKey": [
          "wilayah",
          "tahun",
        ],
      }
    `);
  });

  test('points from one table to another where a table names each value once', () => {
    const places = {...exampleTable('tempat'), columns: [{key: 'wilayah', label: 'Wilayah', type: 'teks' as const}], primaryKey: ['wilayah'], rows: ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan'].map((value) => ({key: value, cells: [{value}]}))};
    expect(packageOf(exampleTable(), places).resources[0]?.schema.foreignKeys).toEqual([{fields: ['wilayah'], reference: {resource: 'tempat', fields: ['wilayah']}}]);
    expect(packageOf(exampleTable(), {...places, rows: places.rows.slice(1)}).resources[0]?.schema.foreignKeys).toBeUndefined();
  });
});

test('the CSVW metadata names the columns of the CSV and its missing values', () => {
  expect(toCsvw(exampleTable())).toMatchInlineSnapshot(`
    {
      "@context": [
        "http://www.w3.org/ns/csvw",
        {
          "@language": "id",
        },
      ],
      "dc:description": "CONTOH FIKTIF. Angka dan daerah di berkas ini rekaan untuk mencoba alat. Jangan dipakai sebagai data. Penerima layanan contoh menurut wilayah.",
      "dc:issued": {
        "@type": "xsd:date",
        "@value": "2026-03-01",
      },
      "dc:license": {
        "@id": "https://creativecommons.org/licenses/by/4.0/",
      },
      "dc:source": [
        "Data contoh (Pustaka SPM)",
      ],
      "dc:spatial": "Provinsi Contoh",
      "dc:temporal": "2025–2026",
      "dc:title": "Capaian layanan contoh",
      "dialect": {
        "delimiter": ",",
        "doubleQuote": true,
        "encoding": "utf-8",
        "header": true,
        "lineTerminators": [
          "
    ",
        ],
        "quoteChar": """,
      },
      "tableSchema": {
        "columns": [
          {
            "datatype": "string",
            "name": "wilayah",
            "null": [
              "",
            ],
            "rdfs:label": "Wilayah",
            "required": true,
            "titles": [
              "wilayah",
            ],
          },
          {
            "datatype": "gYear",
            "name": "tahun",
            "null": [
              "",
            ],
            "rdfs:label": "Tahun",
            "required": true,
            "titles": [
              "tahun",
            ],
          },
          {
            "datatype": "decimal",
            "dc:description": "Jumlah penerima yang dilayani.",
            "name": "terlayani",
            "null": [
              "",
              "dirahasiakan",
            ],
            "rdfs:label": "Penerima terlayani (orang)",
            "required": false,
            "schema:unitText": "orang",
            "titles": [
              "terlayani",
            ],
          },
          {
            "datatype": "string",
            "name": "terlayani_status",
            "null": [
              "",
            ],
            "rdfs:label": "Penerima terlayani: status",
            "required": false,
            "titles": [
              "terlayani_status",
            ],
          },
          {
            "datatype": "decimal",
            "name": "capaian",
            "null": [
              "",
              "tidak-tersedia",
            ],
            "rdfs:label": "Capaian (%)",
            "required": false,
            "schema:unitText": "%",
            "titles": [
              "capaian",
            ],
          },
          {
            "datatype": "string",
            "name": "kategori",
            "null": [
              "",
              "tidak-berlaku",
            ],
            "rdfs:label": "Kategori",
            "required": false,
            "titles": [
              "kategori",
            ],
          },
          {
            "datatype": "string",
            "name": "kategori_catatan",
            "null": [
              "",
            ],
            "rdfs:label": "Kategori: catatan",
            "required": false,
            "titles": [
              "kategori_catatan",
            ],
          },
          {
            "datatype": "string",
            "name": "keterangan_data",
            "null": [
              "",
            ],
            "rdfs:label": "Keterangan data",
            "required": false,
            "titles": [
              "keterangan_data",
            ],
          },
        ],
        "primaryKey": [
          "wilayah",
          "tahun",
        ],
      },
      "url": "contoh.csv",
    }
  `);
});

describe('the files at /data/', () => {
  test('are the same bytes each time, whatever the time zone', async () => {
    const zone = process.env.TZ;
    const base64 = async (): Promise<string[]> => (await tableFiles([exampleTable()], SITE)).map(({path, content}) => `${path} ${Buffer.from(content).toString('base64')}`);
    const first = await base64();
    process.env.TZ = 'Pacific/Auckland';
    const second = await base64();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second.filter((one, index) => one !== first[index]).map((one) => one.slice(0, 40))).toEqual([]);
  });

  test('lie at fixed addresses, and sizes and checksums agree with them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-data-'));
    await writeTables(folder, [exampleTable()], SITE);
    const names = readdirSync(join(folder, 'data')).sort();
    const listed = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as Package;
    const csv = readFileSync(join(folder, 'data/contoh.csv'));
    const archive = unzipSync(readFileSync(join(folder, 'data/contoh.zip')));
    rmSync(folder, {recursive: true});
    expect(names).toEqual(['contoh.csv', 'contoh.csv-metadata.json', 'contoh.json', 'contoh.xlsx', 'contoh.zip', 'datapackage.json', 'katalog.json']);
    expect(listed.resources[0]?.bytes).toBe(csv.length);
    expect(Object.keys(archive).sort()).toEqual(['BACA-SAYA.txt', 'contoh.csv', 'contoh.csv-metadata.json', 'contoh.json', 'contoh.xlsx', 'datapackage.json']);
    expect(strFromU8(archive['BACA-SAYA.txt'] ?? new Uint8Array())).toMatchInlineSnapshot(`
      "Capaian layanan contoh
      ======================

      CONTOH FIKTIF. Angka dan daerah di berkas ini rekaan untuk mencoba alat. Jangan dipakai sebagai data.

      Penerima layanan contoh menurut wilayah.
      Wilayah: Provinsi Contoh. Periode: 2025–2026. Terbit: 2026-03-01.

      BERKAS
      - contoh.xlsx: untuk dibaca dan diolah di Excel atau LibreOffice.
      - contoh.csv: untuk mesin. Pemisah koma, tanda desimal titik, UTF-8.
      - contoh.json: untuk pembuat program.
      - datapackage.json: keterangan kolom menurut Data Package v2.
      - contoh.csv-metadata.json: keterangan kolom menurut CSV on the Web (W3C).

      KOLOM
      - wilayah: Wilayah.
      - tahun: Tahun.
      - terlayani: Penerima terlayani (orang). Jumlah penerima yang dilayani.
      - terlayani_status: Penerima terlayani: status.
      - capaian: Capaian (%).
      - kategori: Kategori.
      - kategori_catatan: Kategori: catatan.
      - keterangan_data: Keterangan data.

      STATUS
      Sel tanpa angka berisi kata statusnya. Sel kosong tidak pernah berarti nol.
      - tidak-tersedia: tidak tersedia (SDMX: M).
      - tidak-berlaku: tidak berlaku (SDMX: M).
      - dirahasiakan: dirahasiakan karena jumlahnya kecil (SDMX: C).
      - sementara: sementara (SDMX: P).
      - direvisi: direvisi (SDMX: R).
      - perkiraan: perkiraan (SDMX: E).
      - seri-terputus: seri terputus (SDMX: B).
      - kurang-setengah: kurang dari setengah satuan (SDMX: A).

      CATATAN
      - Angka triwulan bersifat sementara.

      SUMBER DAN KEPASTIAN
      - Data contoh, Pustaka SPM
      Kepastian: perlu verifikasi.

      LISENSI
      CC BY 4.0, https://creativecommons.org/licenses/by/4.0/

      CARA MENGUTIP
      Pustaka SPM. 2026. "Capaian layanan contoh", terbitan 2026-03-01. https://pustaka.contoh.go.id/data/contoh.xlsx
      "
    `);
  });

  test('refuse a table that would overwrite the file of another feature', async () => {
    await expect(tableFiles([exampleTable('jdih')], SITE)).rejects.toThrow('sudah dipakai di /data/');
    await expect(tableFiles([exampleTable(), exampleTable()], SITE)).rejects.toThrow('Tabel "contoh"');
  });
});
