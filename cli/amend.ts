import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname} from 'node:path';
import {amend, type Amended, type AppliedChange} from '../src/regulations/amend/apply';
import {readPlain} from '../src/regulations/import/plain';
import {readInSandbox} from '../src/regulations/import/sandbox/run';
import {ImportFault} from '../src/regulations/import/types';
import type {Command} from './pustaka';

const USAGE = 'Cara pakai: pustaka amend BERKAS_ASAL BERKAS_PERUBAHAN [--json]. Berkas berformat .txt, .md, .docx, .pdf, atau .html.';
const OUTCOMES = {diterapkan: 'diterapkan', ragu: 'RAGU', 'tidak-dipahami': 'TIDAK DIPAHAMI'} as const;

function describe({line, source, action, target, outcome, reason}: AppliedChange): string {
  return `- baris ${line}, ${source}: ${action} ${target === '' ? '(ketentuan tidak disebut)' : target} → ${OUTCOMES[outcome]}${reason ? `. ${reason}` : ''}`;
}

/** Report in words, one line a change; counts are instructions. */
export function report({changes, counts, warnings}: Amended): string {
  const lines = [
    `Perintah: ${counts.diterapkan} diterapkan · ${counts.ragu} ragu · ${counts.tidakDipahami} tidak dipahami`,
    ...changes.map(describe),
    ...warnings.map(({line, message}) => `- periksa baris ${line}: ${message}`),
    ...(counts.ragu + counts.tidakDipahami > 0 ? ['Perintah yang ragu atau tidak dipahami tidak mengubah naskah. Terapkan sendiri setelah dibaca.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

type Read = {readonly text: string} | {readonly message: string; readonly code: 1 | 2};

const PLAIN: Readonly<Record<string, 'txt' | 'md'>> = {'.txt': 'txt', '.text': 'txt', '.md': 'md', '.markdown': 'md'};

/** Text of a file. Plain text and Markdown keep their lines, so that line numbers hold for the author's file; others are read apart. */
async function readText(path: string): Promise<Read> {
  const kind = PLAIN[extname(path).toLowerCase()];
  try {
    if (!existsSync(path) || !statSync(path).isFile()) return {message: `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`, code: 2};
    if (!kind) return {text: (await readInSandbox(path)).file.text};
    return {text: readPlain(readFileSync(path), kind).lines.map(({text}) => text).join('\n')};
  } catch (error) {
    if (error instanceof ImportFault) return {message: `${path}: ${error.message}`, code: 1};
    throw error;
  }
}

async function readBoth(args: readonly string[]): Promise<readonly Read[]> {
  const [base, amending, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (base === undefined || amending === undefined || more.length > 0) return [{message: USAGE, code: 2}];
  return [await readText(base), await readText(amending)];
}

/** `pustaka amend BASE AMENDING [--json]`: the consolidated text and what became of each instruction (DESIGN §4). */
const run: Command = async (args) => {
  const read = await readBoth(args);
  const faults = read.flatMap((one) => ('message' in one ? [one] : []));
  const [base, amending] = read.flatMap((one) => ('text' in one ? [one.text] : []));
  faults.forEach(({message}) => process.stderr.write(`${message}\n`));
  if (base === undefined || amending === undefined) return faults[0]?.code ?? 2;
  const result = amend(base, amending);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    process.stdout.write(result.text);
    process.stderr.write(report(result));
  }
  return 0;
};

export default run;
