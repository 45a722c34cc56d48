/** A zip writer that can lie: sizes, offsets and flags are what the test says. Checksums stay 0; no reader here looks at them. */
import {deflateRawSync} from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Compressed bytes, when they are not made from `data`. */
  readonly packed?: Uint8Array;
  /** Uncompressed size in the headers. */
  readonly claimed?: number;
  readonly flags?: number;
  /** Entry whose bytes this one points to instead of its own. */
  readonly sameAs?: string;
}

function local(entry: ZipEntry, packed: Uint8Array): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(entry.flags ?? 0, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(entry.claimed ?? entry.data.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
}

function central(entry: ZipEntry, packed: Uint8Array, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(entry.flags ?? 0, 8);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(packed.length, 20);
  head.writeUInt32LE(entry.claimed ?? entry.data.length, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** @param count entries that the end record claims */
export function makeZip(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets = new Map<string, {offset: number; packed: Uint8Array}>();
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? deflateRawSync(entry.data);
    const shared = offsets.get(entry.sameAs ?? '');
    directory.push(central(entry, shared?.packed ?? packed, shared?.offset ?? offset));
    if (shared) continue;
    const body = local(entry, packed);
    offsets.set(entry.name, {offset, packed});
    parts.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}
