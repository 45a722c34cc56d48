import {parseArgs} from 'node:util';
import type {ParseReport} from '../src/regulations/grammar/report';
import {planImport, type Plan} from '../src/regulations/import/plan';
import type {Answered} from '../src/regulations/import/sandbox/answer';
import {readInSandbox} from '../src/regulations/import/sandbox/run';
import {ImportFault} from '../src/regulations/import/types';
import {writeImport} from '../src/regulations/import/write';
import type {Command} from './pustaka';

const USAGE = 'Cara pakai: pustaka import BERKAS --id ID [--date TTTT-BB-HH] [--write] [--json]. Tanpa --write tidak ada yang ditulis.';

interface Options {
  readonly path: string;
  readonly id: string;
  readonly date?: string;
  readonly write: boolean;
  readonly json: boolean;
}

/** Options of the command; undefined for wrong use. */
function readOptions(args: readonly string[]): Options | undefined {
  try {
    const {values, positionals} = parseArgs({args: [...args], allowPositionals: true, options: {id: {type: 'string'}, date: {type: 'string'}, write: {type: 'boolean'}, json: {type: 'boolean'}}});
    const [path] = positionals;
    if (path === undefined || positionals.length !== 1 || values.id === undefined) return undefined;
    return {path, id: values.id, ...(values.date === undefined ? {} : {date: values.date}), write: values.write === true, json: values.json === true};
  } catch {
    return undefined;
  }
}

/** What `--json` prints. */
interface ImportReport {
  readonly id: string;
  readonly tanggal: string;
  readonly jenis_berkas: string;
  readonly hasil_ocr: boolean;
  readonly baru: boolean;
  readonly counts: ParseReport['counts'];
  readonly menimbang: number;
  readonly mengingat: number;
  readonly penjelasanPasal: number;
  readonly lampiran: number;
  readonly ragu: Plan['findings'];
  readonly dibuang: readonly {readonly place: string; readonly text: string}[];
  readonly lengkapi: readonly string[];
  readonly berkas: readonly string[];
  readonly ditulis: boolean;
}

function toReport({file, report}: Answered, plan: Plan, written: boolean): ImportReport {
  return {
    id: plan.id,
    tanggal: plan.date,
    jenis_berkas: file.kind,
    hasil_ocr: file.ocr,
    baru: plan.isNew,
    counts: report.counts,
    menimbang: report.menimbang,
    mengingat: report.mengingat,
    penjelasanPasal: report.penjelasanPasal.length,
    lampiran: report.lampiran,
    ragu: plan.findings,
    dibuang: file.dropped.map(({place, text}) => ({place, text})),
    lengkapi: plan.missing,
    berkas: Object.keys(plan.files).map((name) => `${plan.folder}/${name}`),
    ditulis: written,
  };
}

/** Dropped furniture by text, with the places counted: "- # - (12 kali)". */
function droppedLines(dropped: ImportReport['dibuang']): string[] {
  const counts = new Map<string, {sample: string; count: number}>();
  for (const {text} of dropped) {
    const key = text.replace(/\d+/g, '#');
    counts.set(key, {sample: counts.get(key)?.sample ?? text, count: (counts.get(key)?.count ?? 0) + 1});
  }
  return [...counts.values()].map(({sample, count}) => `- "${sample}"${count > 1 ? ` dan yang serupa (${count} kali)` : ''}`);
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function summary(result: ImportReport): string {
  const at = (line: number, place: string): string => [line > 0 ? `baris ${line}` : '', place].filter(Boolean).join(', ');
  const doubts = result.ragu.map(({line, place, message}) => `- ${at(line, place) === '' ? '' : `${at(line, place)}: `}${message}`);
  const counts = [...Object.entries(result.counts).map(([key, count]) => `${key} ${count}`), `menimbang ${result.menimbang}`, `mengingat ${result.mengingat}`, `penjelasan ${result.penjelasanPasal} pasal`, `lampiran ${result.lampiran}`];
  return [
    `${result.id} · naskah ${result.tanggal} · dibaca sebagai ${result.jenis_berkas}${result.hasil_ocr ? ' · hasil OCR, perlu dibaca' : ''}`,
    counts.join(' · '),
    ...block(`Perlu dilihat (${doubts.length})`, doubts),
    ...block(`Tidak ikut: kepala, kaki, dan nomor halaman (${result.dibuang.length})`, droppedLines(result.dibuang)),
    ...block('Harus dilengkapi sebelum "pustaka check" lulus', result.lengkapi.map((line) => `- ${line}`)),
    result.ditulis ? `Ditulis: ${result.berkas.join(', ')}. Keadaan: impor otomatis, sampai sebuah kantor membacanya.` : `Belum ditulis. Tambahkan --write untuk menulis ${result.berkas.join(', ')}.`,
    '',
  ].join('\n');
}

/** `pustaka import FILE --id ID [--date YYYY-MM-DD] [--write] [--json]` (DESIGN §4): dry run unless `--write`. */
const importRegulation: Command = async (args) => {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const root = process.cwd();
    const answered = await readInSandbox(options.path, 'kanonis', process.uptime() * 1000);
    const plan = planImport({root, now: new Date(), ...options}, answered.file, answered.report);
    if (options.write) writeImport(root, plan);
    const result = toReport(answered, plan, options.write);
    process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result));
    return 0;
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
};

export default importRegulation;
