/** What an import would write, and everything doubtful about it. Reads the library, writes nothing. */
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {dayOf, isIsoDate} from '../../site/dates';
import {isUnknown} from '../../site/unknown';
import {parseYaml} from '../../site/readYaml';
import {loadRegions} from '../../site/regions/load';
import type {ParseReport} from '../grammar/report';
import {regulationSchema} from '../schema';
import {readIdentity, type Identity} from './identity';
import type {Answered} from './sandbox/answer';
import {addText, newRecord} from './record';
import {reviewFindings, type Finding} from './review';
import {readPrinted, toTitleCase, type Printed} from './titlePage';
import {ImportFault} from './types';

export interface Request {
  /** Project root. */
  readonly root: string;
  /** Path of the file, for its name only. */
  readonly path: string;
  readonly id: string;
  /** Day from which the text holds; else the printed day of promulgation. */
  readonly date?: string;
  readonly now: Date;
}

export interface Plan {
  readonly id: string;
  readonly isNew: boolean;
  readonly date: string;
  /** Folder of the record, from the project root. */
  readonly folder: string;
  /** Files to write, by path below the folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** What `pustaka check` will still ask for. */
  readonly missing: readonly string[];
}

interface Existing {
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function readExisting(root: string, folder: string): Existing | undefined {
  const path = join(root, folder, 'meta.yml');
  if (!existsSync(path)) return undefined;
  const source = readFileSync(path, 'utf8');
  const {data, problems} = parseYaml(source, `${folder}/meta.yml`);
  if (problems[0]) throw new ImportFault(`${folder}/meta.yml baris ${problems[0].line ?? 1}: ${problems[0].message}`);
  return {source, data: data as Readonly<Record<string, unknown>>};
}

/** Day of the text: asked for, else the one at which the record or the print says that it begins. */
function dateOf(request: Request, existing: Existing | undefined, printed: Printed): string {
  if (request.date !== undefined) {
    if (isIsoDate(request.date)) return request.date;
    throw new ImportFault(`--date diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "${request.date}".`);
  }
  const candidates = [existing?.data.tanggal_berlaku, existing?.data.tanggal_diundangkan, printed.promulgated, existing?.data.tanggal_ditetapkan, printed.signed];
  const day = candidates.find((value): value is string => typeof value === 'string' && isIsoDate(value));
  if (day === undefined) throw new ImportFault('Tanggal mulai berlaku tidak tercetak pada naskah. Tambahkan --date TTTT-BB-HH.');
  return day;
}

function refuseTwice({root}: Request, folder: string, date: string, existing: Existing | undefined): void {
  const listed = Array.isArray(existing?.data.naskah) && (existing.data.naskah as readonly {tanggal?: unknown}[]).some((entry) => entry.tanggal === date);
  if (!listed && !existsSync(join(root, folder, 'naskah', `${date}.txt`))) return;
  throw new ImportFault(`Naskah ${date} sudah ada di ${folder}. Pakai --date lain, atau hapus dahulu berkas naskah itu dan butirnya di meta.yml.`);
}

/** The title page against the editor's id and record: the editor wins, the difference is a doubt. */
function identityFindings(identity: Identity, report: ParseReport, existing: Existing | undefined): Finding[] {
  const differs = (label: string, expected: string, found: string | null): Finding[] =>
    found === null || found === '' || found.toLowerCase() === expected.toLowerCase() ? [] : [{line: 1, place: '', message: `${label} pada naskah "${found}", pada catatan "${expected}"; yang dipakai catatan.`}];
  const title = typeof existing?.data.judul === 'string' ? existing.data.judul : undefined;
  return [
    ...differs('jenis', identity.kind, report.jenis),
    ...differs('nomor', identity.number, report.nomor?.match(/^0*(\d+[A-Za-z]?)/)?.[1] ?? report.nomor),
    ...differs('tahun', String(identity.year), report.tahun === null ? null : String(report.tahun)),
    ...(title === undefined ? [] : differs('judul', title, toTitleCase(report.judul))),
    ...(report.judul === '' ? [{line: 1, place: '', message: 'judul ("TENTANG …") tidak ditemukan.'}] : []),
    ...(title === undefined && report.judul !== '' ? [{line: 1, place: '', message: 'judul disalin dari huruf besar; periksa huruf besar-kecil dan singkatannya di meta.yml.'}] : []),
  ];
}

/** Faults that the record will have in `pustaka check`, so that the editor hears of them now. */
function missingParts(root: string, identity: Identity, meta: string): string[] {
  const {data} = parseYaml(meta, 'meta.yml');
  const result = regulationSchema.safeParse(data);
  const faults = result.success ? [] : result.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`);
  const known = loadRegions(root).items.some(({id}) => id === identity.region);
  return [...faults, ...(known ? [] : [`wilayah "${identity.region}" belum ada: buat data/wilayah/${identity.region}.yml (id, nama, singkat, tingkat).`])];
}

const NAMED: readonly (readonly [string, string])[] = [['tanggal_ditetapkan', 'tanggal ditetapkan'], ['tanggal_diundangkan', 'tanggal diundangkan'], ['sumber_gazet', 'nomor lembaran atau berita daerah']];

function unknownFindings(meta: string): Finding[] {
  const record = parseYaml(meta, 'meta.yml').data as Readonly<Record<string, unknown>> | undefined;
  const names = NAMED.filter(([key]) => isUnknown(record?.[key])).map(([, name]) => name);
  return names.length === 0 ? [] : [{line: 0, place: '', message: `tidak tercetak atau tidak terbaca, ditandai belum diketahui: ${names.join(', ')}.`}];
}

/**
 * Plans the import of a file that has been read.
 * @throws ImportFault when the id, the day or the record stands in the way
 */
export function planImport(request: Request, file: Answered['file'], report: ParseReport): Plan {
  const identity = readIdentity(request.id);
  const folder = `data/regulasi/${identity.id}`;
  const existing = readExisting(request.root, folder);
  if (existing?.data.jenis_naskah === 'model') throw new ImportFault(`${identity.id} naskah model: ditulis di pustaka ini, bukan diimpor.`);
  const printed = readPrinted(file.text);
  const date = dateOf(request, existing, printed);
  refuseTwice(request, folder, date, existing);
  const entry = {date, origin: basename(request.path), ocr: file.ocr};
  const regionName = loadRegions(request.root).items.find(({id}) => id === identity.region)?.singkat ?? identity.region;
  const meta = existing ? addText(existing.source, entry) : newRecord(identity, report, printed, entry, {regionName, today: dayOf(request.now)});
  return {
    id: identity.id,
    isNew: existing === undefined,
    date,
    folder,
    files: {'meta.yml': meta, [`naskah/${date}.txt`]: file.text},
    findings: [...unknownFindings(existing ? '' : meta), ...identityFindings(identity, report, existing), ...reviewFindings(file, report)].sort((a, b) => a.line - b.line),
    missing: missingParts(request.root, identity, meta),
  };
}
