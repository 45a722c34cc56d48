/** The child: bytes on stdin, one JSON on stdout. Knows no path of the file and may open none. */
import './lockdown';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {readBytes} from '../readBytes';
import {ImportFault} from '../types';
import type {Answer} from './answer';

/** More text than the longest regulation with all its annexes. */
const LONGEST_TEXT = 8e6;

/** `asli`: text files are parsed with the line numbers of the author's file. */
async function answer(name: string, mode: string): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  try {
    const {source, ...file} = await readBytes(Buffer.concat(chunks), name);
    if (file.text.length > LONGEST_TEXT) throw new ImportFault(`Teks berkas ini ${Math.round(file.text.length / 1e6)} juta huruf; batasnya ${LONGEST_TEXT / 1e6} juta. Pecah berkasnya, atau impor naskah tanpa lampirannya.`);
    return {file, report: toReport(parseRegulation(mode === 'asli' && (file.kind === 'txt' || file.kind === 'md') ? source : file.text))};
  } catch (error) {
    if (error instanceof ImportFault) return {fault: error.message};
    throw error;
  }
}

answer(process.argv[2] ?? '', process.argv[3] ?? '').then(
  (result) => process.stdout.write(JSON.stringify(result), () => process.exit(0)),
  () => process.exit(70),
);
