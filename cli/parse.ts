import {existsSync} from 'node:fs';
import {extname} from 'node:path';
import type {ParseReport} from '../src/regulations/grammar/report';
import {reviewReading} from '../src/regulations/import/review';
import {readInSandbox} from '../src/regulations/import/sandbox/run';
import {ImportFault} from '../src/regulations/import/types';
import type {Command} from './pustaka';

const KNOWN = /^\.(txt|text|md|markdown|docx|docm|pdf|html?)$/i;
const USAGE = 'Cara pakai: pustaka parse BERKAS [--json]. Berkas berformat .txt, .md, .docx, .pdf, atau .html.';

type Outcome = {readonly report: ParseReport} | {readonly message: string; readonly code: 1 | 2};

/**
 * Reads and parses one file. Wrong use gives code 2, a file that cannot be parsed code 1; the message is for its author.
 * Doubts of the reader stand among the warnings; for PDF, Word and HTML the lines are those of the canonical text.
 */
export async function parseFile(path: string, spent = 0): Promise<Outcome> {
  if (!existsSync(path)) return {message: `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`, code: 2};
  if (!KNOWN.test(extname(path))) return {message: `Jenis berkas "${extname(path) || path}" tidak dikenal. ${USAGE}`, code: 2};
  try {
    const {file, report} = await readInSandbox(path, 'asli', spent);
    const doubts = reviewReading(file).map(({line, place, message}) => ({line: Math.max(1, line), message: place === '' ? message : `${place}: ${message}`}));
    const furniture = [...file.dropped.map(({line, text}) => ({line: Math.max(1, line), text})), ...report.furniture];
    return {report: {...report, warnings: [...doubts, ...report.warnings].sort((a, b) => a.line - b.line), furniture: report.furniture.length > 0 ? report.furniture : furniture}};
  } catch (error) {
    if (error instanceof ImportFault) return {message: `${path}: ${error.message}`, code: 1};
    throw error;
  }
}

function summary(report: ParseReport): string {
  const {counts} = report;
  const name = [report.jenis ?? 'jenis tidak dikenal', report.nomor ? `nomor ${report.nomor}` : 'nomor kosong', report.tahun ? `tahun ${report.tahun}` : 'tahun kosong'].join(' · ');
  const lines = [
    `${report.judul || '(judul tidak ditemukan)'}`,
    name,
    Object.entries(counts).map(([key, count]) => `${key} ${count}`).join(' · '),
    ...(report.diktum.length > 0 || report.tabel > 0 ? [`diktum ${report.diktum.length} · tabel ${report.tabel}`] : []),
    `menimbang ${report.menimbang} · mengingat ${report.mengingat} · penjelasan ${report.penjelasan ? `ada (${report.penjelasanPasal.length} pasal)` : 'tidak ada'} · lampiran ${report.lampiran} · perubahan ${report.amendment ? 'ya' : 'bukan'}`,
    ...report.warnings.map(({line, message}) => `- baris ${line}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** `pustaka parse FILE [--json]`: structure of a regulation, with doubts by line (DESIGN §4). */
const parse: Command = async (args) => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [path] = files;
  const outcome = path !== undefined && files.length === 1 ? await parseFile(path, process.uptime() * 1000) : {message: USAGE, code: 2 as const};
  if ('message' in outcome) {
    process.stderr.write(`${outcome.message}\n`);
    return outcome.code;
  }
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(outcome.report, null, 2)}\n` : summary(outcome.report));
  return 0;
};

export default parse;
