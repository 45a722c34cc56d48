/** A static host with gzip whose line can be slowed, and that writes down what it sends and when. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {clock, LINES, Pacer, type Line} from './line';

/** Types that ordinary hosts send with gzip; what is packed already (`.pf_index`) goes as it is. */
const TYPES: Record<string, string> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.ts': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8'};

/** Head of a response on the wire, about: status line, date, type, length, caching. */
const HEAD = 260;

interface Sent {
  readonly at: number;
  readonly bytes: number;
}

/** What went over the line since the last `begin`. */
export interface Traffic {
  readonly requests: readonly {readonly at: number; readonly path: string}[];
  readonly sent: readonly Sent[];
}

export interface Host {
  readonly origin: string;
  /** Starts to count anew, on this line. */
  readonly begin: (line: Line) => void;
  readonly traffic: () => Traffic;
  readonly close: () => void;
}

const FREE: Line = LINES[0];

/** @param folders first part of an address → folder on disk. */
export async function openHost(folders: Readonly<Record<string, string>>): Promise<Host> {
  const packed = new Map<string, Buffer>();
  let pacer = new Pacer(FREE);
  let log: {requests: {at: number; path: string}[]; sent: Sent[]} = {requests: [], sent: []};
  const read = (path: string): Buffer | undefined => {
    const [first = '', ...rest] = decodeURIComponent(path).split('/').filter(Boolean);
    const file = join(folders[first] ?? '', ...rest);
    const known = packed.get(file);
    if (known ?? (!folders[first] || !existsSync(file) || statSync(file).isDirectory())) return known;
    const body = TYPES[extname(file)] ? gzipSync(readFileSync(file), {level: 6}) : readFileSync(file);
    packed.set(file, body);
    return body;
  };
  const reply = async (path: string, response: ServerResponse): Promise<void> => {
    const mine = log;
    mine.requests.push({at: clock(), path});
    const body = read(path);
    const type = TYPES[extname(path)];
    response.writeHead(body ? 200 : 404, {'Content-Type': type ?? 'application/octet-stream', 'Content-Length': body?.length ?? 0, 'Cache-Control': 'public, max-age=600', ...(type && body ? {'Content-Encoding': 'gzip'} : {})});
    await pacer.send(HEAD, body ?? Buffer.alloc(0), (packet) => {
      mine.sent.push({at: clock(), bytes: packet.length});
      response.write(packet);
    });
    response.end();
  };
  const server = createServer((request, response) => {
    reply(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    begin: (line) => {
      pacer = new Pacer(line);
      log = {requests: [], sent: []};
    },
    traffic: () => log,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
