import type {Feature} from 'write-excel-file/universal';
import type {WriteCell, WriteSheet} from './types';
import {cellPlace} from './xlsxParts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const coded = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters that XML cannot hold, in the way of the format (`_x000D_`); a text that looks like one is escaped too. */
function escapeText(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd');
  return escape(plain).replace(/[\u0000-\u0008\u000b-\u001f]/g, coded);
}

function content({formula, value}: WriteCell, written: string): {readonly type: string; readonly inner: string} | undefined {
  if (formula === undefined) return typeof value === 'string' ? {type: ' t="inlineStr"', inner: `<is><t xml:space="preserve">${escapeText(value)}</t></is>`} : undefined;
  if (value === null) return undefined;
  return typeof value === 'number' ? {type: '', inner: `<f>${written}</f><v>${value}</v>`} : {type: ' t="str"', inner: `<f>${written}</f><v>${escapeText(value)}</v>`};
}

/**
 * Puts texts into their cells, and the last known result into formulas, for programs that do not compute. The library's own
 * way of texts is one shared part: it trips over texts such as "valueOf", and a large one would start a worker (see below).
 */
export function fillCells(sheets: readonly WriteSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, {sheetIndex}) =>
            xml.replace(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (all, address: string, rest: string, written: string) => {
              const place = cellPlace(address);
              const cell = sheets[sheetIndex]?.rows[place.row]?.[place.column];
              const made = cell ? content(cell, written) : undefined;
              return made ? `<c r="${address}"${rest}${made.type}>${made.inner}</c>` : all;
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

/**
 * Keeps the cells away from the library's own zipping and gives them back afterwards. Above 160 KB it would start a worker
 * from a blob, which our pages forbid; and its archive carries the time of day, so it is zipped again anyway.
 */
export function holdBack(): {readonly feature: Feature<Blob>; readonly giveBack: (path: string, xml: string) => string} {
  const data = new Map<string, string>();
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
    },
  };
  return {feature, giveBack: (path, xml) => xml.replace('<sheetData>', () => data.get(path) ?? '<sheetData>')};
}
