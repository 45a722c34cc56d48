/** Reading a regulation in this process: for files that we trust and for measuring. Hostile files belong into `sandbox/`. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {readBytes, type RegulationFile} from './readBytes';

/**
 * Reads a regulation from `.docx`, `.pdf` with a text layer, `.html`, `.txt` or `.md`, chosen by its content.
 * `text` is the canonical plain text for the grammar; `doubts` and `dropped` tell what to look at and what was left out.
 * @param input a path, or the bytes @param name name of the file, when bytes are given
 * @throws ImportFault with one Indonesian message when the file cannot be read
 */
export async function readRegulationFile(input: string | Uint8Array, name = typeof input === 'string' ? basename(input) : ''): Promise<RegulationFile> {
  return readBytes(typeof input === 'string' ? new Uint8Array(readFileSync(input)) : input, name);
}
