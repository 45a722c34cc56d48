import type {TableModel} from '../model';
import {STATUSES, statusWithCode, STATUS_LABELS, FICTIONAL, FICTIONAL_NOTICE} from './words';
import {isValueStatus} from '../statuses';
import {exportColumns, missingIn, type ExportColumn} from './columns';

/** Size and checksum of a CSV as it was written. */
export interface FileFacts {
  readonly bytes: number;
  /** Hexadecimal SHA-256. */
  readonly sha256: string;
}

const TYPES = {teks: 'string', kategori: 'string', bilangan: 'number', persen: 'number', rupiah: 'number', tahun: 'year'} as const;

function categoriesOf(model: TableModel, {part, column, valueOf}: ExportColumn): object {
  const used = part === 'status' ? new Set(model.rows.map(valueOf)) : new Set();
  if (part === 'status') return {categories: STATUSES.filter((status) => used.has(status)).map((status) => ({value: status, label: statusWithCode(status)}))};
  if (part === 'fiktif') return {categories: [{value: FICTIONAL, label: FICTIONAL_NOTICE}]};
  if (part !== 'nilai' || !column?.categories) return {};
  return {categories: column.categories.map(({value, label}) => ({value, label})), categoriesOrdered: true};
}

function missingOf(model: TableModel, {part, column}: ExportColumn): object {
  if (part !== 'nilai' || !column) return {missingValues: ['']};
  const words = missingIn(model, model.columns.indexOf(column));
  return {missingValues: [{value: '', label: 'kosong'}, ...words.map((word) => ({value: word, label: isValueStatus(word) ? STATUS_LABELS[word] : word}))]};
}

function toField(model: TableModel, exported: ExportColumn): object {
  const {key, label, column, part} = exported;
  const type = part === 'nilai' && column ? TYPES[column.type] : 'string';
  const required = part === 'fiktif' || (part === 'nilai' && model.primaryKey.includes(key));
  return {
    name: key,
    title: label,
    ...(part === 'nilai' && column?.description ? {description: column.description} : {}),
    type,
    ...(type === 'number' ? {decimalChar: '.'} : {}),
    ...(part === 'nilai' && column?.unit ? {unit: column.unit} : {}),
    ...categoriesOf(model, exported),
    ...missingOf(model, exported),
    ...(required ? {constraints: {required: true}} : {}),
  };
}

const valuesOf = (model: TableModel, key: string): string[] => {
  const index = model.columns.findIndex((column) => column.key === key);
  return model.rows.map((row) => String(row.cells[index]?.value ?? ''));
};

/** A column points to another table when that table is named by this one column and holds every value of it. */
function foreignKeys(model: TableModel, all: readonly TableModel[]): object {
  const found = all.flatMap((other) => {
    const [key, ...more] = other.primaryKey;
    if (other.id === model.id || key === undefined || more.length > 0 || !model.columns.some((column) => column.key === key)) return [];
    const known = new Set(valuesOf(other, key));
    return valuesOf(model, key).every((value) => known.has(value)) ? [{fields: [key], reference: {resource: other.id, fields: [key]}}] : [];
  });
  return found.length > 0 ? {foreignKeys: found} : {};
}

function licenseOf({license}: TableModel): object {
  const name = license.name.replaceAll(' ', '-');
  return {...(/^[-\w.]+$/.test(name) ? {name} : {}), path: license.url, title: license.name};
}

function toResource(model: TableModel, all: readonly TableModel[], facts: FileFacts): object {
  return {
    name: model.id,
    title: model.title,
    description: [model.fictional ? FICTIONAL_NOTICE : '', model.description, `Wilayah: ${model.place}. Periode: ${model.period}.`, ...model.notes].filter(Boolean).join('\n\n'),
    path: `${model.id}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: facts.bytes,
    hash: `sha256:${facts.sha256}`,
    licenses: [licenseOf(model)],
    ...(model.sources.length > 0 ? {sources: model.sources.map(({title, publisher, url}) => ({title: `${title} (${publisher})`, ...(url ? {path: url} : {})}))} : {}),
    dialect: {$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true},
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fieldsMatch: ['exact'],
      fields: exportColumns(model).map((column) => toField(model, column)),
      ...(model.primaryKey.length > 0 ? {primaryKey: [...model.primaryKey]} : {}),
      ...foreignKeys(model, all),
    },
  };
}

export interface PackageHead {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
}

/** Data Package v2 of one or more tables, whose CSV files lie beside it. `factsOf` gives size and checksum of each CSV. */
export function toDataPackage(head: PackageHead, models: readonly TableModel[], factsOf: (model: TableModel) => FileFacts): object {
  const licenses = [...new Map(models.map((model) => [model.license.url, licenseOf(model)])).values()];
  const issued = models.map((model) => model.issued).sort().at(-1);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...head,
    ...(issued ? {version: issued, created: `${issued}T00:00:00Z`} : {}),
    ...(licenses.length > 0 ? {licenses} : {}),
    resources: models.map((model) => toResource(model, models, factsOf(model))),
  };
}
