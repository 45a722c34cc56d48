/** Opens a file of the reader: loaded at the first use, works without a connection. Nothing leaves the device. */
import example from '@generated/pustaka-renaksi/default/contoh.json';
import services from '@generated/pustaka-renaksi/default/layanan.json';
import {readWorkbook} from '../site/sheets/readWorkbook';
import type {SheetFile} from '../site/sheets/types';
import {checkRenaksi, type Report} from './core/check';
import {toOverview, type Overview} from './core/overview';
import type {Level} from './core/types';
import {spoil} from './spoil';

export {loadLibraries} from '../site/sheets/loadLibraries';

export interface Opened {
  readonly file: SheetFile;
  readonly report: Report;
  readonly overview: Overview;
  /** True for the example of this library: every part of the result says so. */
  readonly fictional: boolean;
}

/** Reads and checks; a level that the reader chose goes before what the file says. */
export async function openFile(file: SheetFile, level: Level | undefined, fictional = false): Promise<Opened> {
  const report = checkRenaksi(await readWorkbook(file), {file: file.name, services, ...(level ? {level} : {})});
  return {file, report, overview: toOverview(report), fictional};
}

/** The published model, or a copy with faults to show what the tool finds. */
export function exampleFile(kind: 'rapi' | 'berkesalahan'): SheetFile {
  return kind === 'rapi' ? {name: example.name, bytes: new TextEncoder().encode(example.csv)} : {name: 'contoh-berkesalahan.csv', bytes: new TextEncoder().encode(spoil(example.csv))};
}
