import type {Feature} from 'write-excel-file/universal';
import {columnName} from './columnNumbers';
import type {WriteCell, WriteSheet} from './types';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function resultOf(cell: WriteCell): {readonly type: string; readonly value: string} | undefined {
  if (cell.value === null) return undefined;
  return typeof cell.value === 'number' ? {type: '', value: String(cell.value)} : {type: ' t="str"', value: escape(cell.value)};
}

/** Gives each formula its last known result, for programs and previews that do not compute. */
export function cachedValues(sheets: readonly WriteSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, {sheetIndex}) =>
            xml.replace(/<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (all, letters: string, row: string, rest: string, formula: string) => {
              const cells = sheets[sheetIndex]?.rows[Number(row) - 1] ?? [];
              const cell = cells.find((one, index) => one !== null && columnName(index) === letters);
              const result = cell ? resultOf(cell) : undefined;
              return result ? `<c r="${letters}${row}"${rest}${result.type}><f>${formula}</f><v>${result.value}</v></c>` : all;
            }),
        },
      },
    },
  };
}

const PAGE = 'paperSize="9" fitToWidth="1" fitToHeight="0"';
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** Prints each sheet one page wide, as many pages high as it needs. */
export function fitToPage(): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(/<pageSetup paperSize="9"|(?<!<pageSetup[^>]*>)<\/worksheet>/, (found) => (found === '</worksheet>' ? `${MARGINS}<pageSetup ${PAGE} orientation="portrait"/></worksheet>` : `<pageSetup ${PAGE}`))
              .replace(' xSplit="0"', '')
              .replace(' ySplit="0"', '')
              .replace(/(<pane ySplit="\d+" topLeftCell="A\d+" activePane=")bottomRight/, '$1bottomLeft')
              .replace(/(<pane xSplit="\d+" topLeftCell="[A-Z]+1" activePane=")bottomRight/, '$1topRight'),
        },
      },
    },
  };
}

/** Repeats the sticky rows on every printed page. */
export function printTitles(sheets: readonly WriteSheet[]): Feature<Blob> {
  const names = sheets.flatMap(({name, stickyRows}, index) => (stickyRows ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escape(name.replaceAll("'", "''"))}'!$1:$${stickyRows}</definedName>`] : []));
  return {files: {transform: {'xl/workbook.xml': {transform: (xml) => xml.replace('<definedNames/>', names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '')}}}};
}

const SHARED = 'xl/sharedStrings.xml';

/**
 * Keeps the large parts away from the library's own zipping and gives them back afterwards. Above 160 KB it would start a
 * worker from a blob, which our pages forbid; and its archive carries the time of day, so it is zipped again anyway.
 */
export function holdBack(): {readonly feature: Feature<Blob>; readonly giveBack: (path: string, xml: string) => string} {
  const data = new Map<string, string>();
  let shared = '';
  const feature: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, {sheetId}) => {
            const [from, to] = [xml.indexOf('<sheetData>'), xml.lastIndexOf('</sheetData>')];
            if (from < 0 || to < from) return xml;
            data.set(`xl/worksheets/sheet${sheetId}.xml`, xml.slice(from, to));
            return `${xml.slice(0, from)}<sheetData>${xml.slice(to)}`;
          },
        },
      },
      write: {
        files: (_options, {read}) => {
          const strings = read(SHARED);
          if (typeof strings !== 'string') return undefined;
          shared = strings;
          return {[SHARED]: '<sst/>'};
        },
      },
    },
  };
  return {feature, giveBack: (path, xml) => (path === SHARED && shared !== '' ? shared : xml.replace('<sheetData>', () => data.get(path) ?? '<sheetData>'))};
}
