import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {createGzip, gzipSync} from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Serves a folder with gzip, as an ordinary static host does. @param pages HTML that stands in for the file of an address */
export async function serveFolder(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<{readonly origin: string; readonly server: Server}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) return void response.writeHead(200, {'Content-Type': TYPES['.html'], 'Content-Encoding': 'gzip'}).end(gzipSync(page, {level: 6}));
    const path = join(folder, decodeURIComponent(pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip'});
    createReadStream(file).pipe(createGzip({level: 6})).pipe(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return {origin: `http://localhost:${(server.address() as AddressInfo).port}`, server};
}
