/** The parts of a docx package. Real bytes are counted while inflating; what the headers promise is never trusted. */
import {Inflate} from 'fflate';
import {ImportFault} from '../types';

export interface Entry {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly method: number;
}

/** Word itself writes some dozens of parts; UX.md, import threats. */
const LIMITS = {entries: 2000, part: 30e6, total: 60e6, ratio: 200, ratioFrom: 1e6} as const;
const STEP = 4096;
const BROKEN = 'Berkas Word ini rusak atau terpotong. Unduh ulang, atau buka di Word lalu simpan ulang.';
const BOMB = 'Isi berkas Word ini membengkak tidak wajar saat dibuka (bom zip); pembacaan dihentikan. Minta berkas dari sumber resminya.';

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ImportFault(BROKEN);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): {readonly entry: Entry; readonly next: number} {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw new ImportFault(BROKEN);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint16(at + 8, true) & 1) throw new ImportFault('Berkas Word ini terkunci kata sandi. Buka di Word, hapus kata sandinya, simpan ulang, lalu ulangi.');
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) throw new ImportFault(BROKEN);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = view.getUint32(at + 20, true);
  if (start + packed > view.byteLength) throw new ImportFault(BROKEN);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {entry: {name, start, packed, method: view.getUint16(at + 10, true)}, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)};
}

/** Two names for the same bytes: no program writes that, but bombs do. */
function refuseOverlap(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  if (sorted.some((entry, index) => index > 0 && entry.start < (sorted[index - 1]?.start ?? 0) + (sorted[index - 1]?.packed ?? 0))) throw new ImportFault(BOMB);
}

/** Table of contents of the package. @throws ImportFault when it is broken, locked or built to overflow */
export function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new ImportFault(`Berkas Word ini berisi ${count.toLocaleString('id-ID')} bagian; batasnya ${LIMITS.entries.toLocaleString('id-ID')}. Buka di Word, lalu simpan ulang.`);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    const {entry, next} = readEntry(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  refuseOverlap(entries);
  return entries;
}

/** Opens one package; `read` inflates a part and counts what all parts together take. */
export class Package {
  readonly entries: readonly Entry[];
  private total = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = listEntries(bytes);
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** Bytes of a part; undefined when it is not there. @throws ImportFault beyond the limits or for broken data */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.find((one) => one.name === name);
    if (!entry) return undefined;
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    if (entry.method === 0) return this.count(packed, packed.length, packed.length);
    if (entry.method !== 8) throw new ImportFault(BROKEN);
    return this.inflate(packed);
  }

  private count(bytes: Uint8Array, size: number, packed: number): Uint8Array {
    this.total += size;
    if (size > LIMITS.part || this.total > LIMITS.total || (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio)) throw new ImportFault(BOMB);
    return bytes;
  }

  private inflate(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let done = false;
    const inflate = new Inflate((chunk, final) => {
      size += chunk.length;
      if (size > LIMITS.part || this.total + size > LIMITS.total) throw new ImportFault(BOMB);
      chunks.push(chunk);
      done = final;
    });
    try {
      for (let at = 0; at < packed.length && !done; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw error instanceof ImportFault ? error : new ImportFault(BROKEN);
    }
    if (!done) throw new ImportFault(BROKEN);
    return this.count(Buffer.concat(chunks), size, packed.length);
  }
}
