import type {TableModel} from '../model';
import {exportColumns, missingIn, type ExportColumn} from './columns';
import {FICTIONAL_NOTICE} from './words';

const DATATYPES = {teks: 'string', kategori: 'string', bilangan: 'decimal', persen: 'decimal', rupiah: 'decimal', tahun: 'gYear'} as const;

function toColumn(model: TableModel, {key, label, column, part}: ExportColumn): object {
  const own = part === 'nilai' ? column : undefined;
  return {
    name: key,
    titles: [key],
    'rdfs:label': label,
    datatype: own ? DATATYPES[own.type] : 'string',
    null: ['', ...(own ? missingIn(model, model.columns.indexOf(own)) : [])],
    required: own !== undefined && model.primaryKey.includes(key),
    ...(own?.description ? {'dc:description': own.description} : {}),
    ...(own?.unit ? {'schema:unitText': own.unit} : {}),
  };
}

/** Metadata of a CSV after "CSV on the Web" (W3C): lies beside it as `<id>.csv-metadata.json`. */
export function toCsvw(model: TableModel): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'id'}],
    url: `${model.id}.csv`,
    'dc:title': model.title,
    'dc:description': [model.fictional ? FICTIONAL_NOTICE : '', model.description].filter(Boolean).join(' '),
    'dc:spatial': model.place,
    'dc:temporal': model.period,
    'dc:issued': {'@value': model.issued, '@type': 'xsd:date'},
    'dc:license': {'@id': model.license.url},
    ...(model.sources.length > 0 ? {'dc:source': model.sources.map(({title, publisher}) => `${title} (${publisher})`)} : {}),
    dialect: {encoding: 'utf-8', delimiter: ',', header: true, quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n']},
    tableSchema: {
      columns: exportColumns(model).map((column) => toColumn(model, column)),
      ...(model.primaryKey.length > 0 ? {primaryKey: [...model.primaryKey]} : {}),
    },
  };
}
