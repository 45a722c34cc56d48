/** Figures → the text of their CSV file: comma, point, one line a figure, a line feed at each end. */
import Papa from 'papaparse';
import {columnsOf, OPTIONAL_COLUMNS} from './rules/context';
import type {SetMeta} from './schema';
import type {Observation} from './types';

function fieldsOf(one: Observation, meta: SetMeta, withSources: boolean): string[] {
  const fields = [one.regionId, String(one.year), one.period, one.serviceId ?? '', one.measureId, ...meta.disagregasi.map(({id}) => one.breakdown[id] ?? ''), one.value === null ? '' : String(one.value), one.status ?? '', one.note ?? ''];
  return withSources ? [...fields, (one.sourceIds ?? []).join(' '), one.certainty ?? ''] : fields;
}

/** The CSV of a set as `pustaka check` wants it. Figures that follow from others are left out: the file holds each fact once. */
export function writeCsv(meta: SetMeta, observations: readonly Observation[]): string {
  const own = observations.filter(({derived}) => !derived);
  const withSources = own.some(({sourceIds, certainty}) => sourceIds ?? certainty);
  const header = [...columnsOf(meta), ...(withSources ? OPTIONAL_COLUMNS : [])];
  return `${Papa.unparse([header, ...own.map((one) => fieldsOf(one, meta, withSources))], {newline: '\n'})}\n`;
}
