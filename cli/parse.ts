import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname} from 'node:path';
import {markdownToPlain} from '../src/regulations/grammar/markdown';
import {parseRegulation} from '../src/regulations/grammar/parse';
import {toReport, type ParseReport} from '../src/regulations/grammar/report';
import type {Command} from './pustaka';

const READERS: Record<string, (text: string) => string> = {'.txt': (text) => text, '.md': markdownToPlain};
const USAGE = 'Cara pakai: pustaka parse BERKAS [--json]. Berkas berformat .txt atau .md.';

type Outcome = {readonly report: ParseReport} | {readonly message: string; readonly code: 1 | 2};

function decode(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Reads and parses one file. Wrong use gives code 2, a file that cannot be parsed code 1; the message is for its author. */
export function parseFile(path: string): Outcome {
  const type = extname(path).toLowerCase();
  const toPlain = READERS[type];
  if (!existsSync(path) || !statSync(path).isFile()) return {message: `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`, code: 2};
  if (type === '.docx' || type === '.pdf') {
    return {message: `Berkas ${type} belum dapat dibaca perintah ini: isinya harus diimpor lebih dahulu, dan perintah impor belum tersedia. Simpan naskahnya sebagai .txt, lalu ulangi.`, code: 2};
  }
  if (!toPlain) return {message: `Jenis berkas "${type || path}" tidak dikenal. ${USAGE}`, code: 2};
  const text = decode(readFileSync(path));
  if (text === undefined) return {message: `Berkas "${path}" bukan teks UTF-8. Buka dengan penyunting teks, lalu simpan ulang sebagai teks UTF-8.`, code: 1};
  if (text.trim() === '') return {message: `Berkas "${path}" kosong. Isi naskah peraturan lebih dahulu.`, code: 1};
  return {report: toReport(parseRegulation(toPlain(text)))};
}

function summary(report: ParseReport): string {
  const {counts} = report;
  const name = [report.jenis ?? 'jenis tidak dikenal', report.nomor ? `nomor ${report.nomor}` : 'nomor kosong', report.tahun ? `tahun ${report.tahun}` : 'tahun kosong'].join(' · ');
  const lines = [
    `${report.judul || '(judul tidak ditemukan)'}`,
    name,
    Object.entries(counts).map(([key, count]) => `${key} ${count}`).join(' · '),
    `menimbang ${report.menimbang} · mengingat ${report.mengingat} · penjelasan ${report.penjelasan ? `ada (${report.penjelasanPasal.length} pasal)` : 'tidak ada'} · lampiran ${report.lampiran} · perubahan ${report.amendment ? 'ya' : 'bukan'}`,
    ...report.warnings.map(({line, message}) => `- baris ${line}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** `pustaka parse FILE [--json]`: structure of a regulation, with doubts by line (DESIGN §4). */
const parse: Command = (args) => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [path] = files;
  const outcome = path !== undefined && files.length === 1 ? parseFile(path) : {message: USAGE, code: 2 as const};
  if ('message' in outcome) {
    process.stderr.write(`${outcome.message}\n`);
    return Promise.resolve(outcome.code);
  }
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(outcome.report, null, 2)}\n` : summary(outcome.report));
  return Promise.resolve(0);
};

export default parse;
