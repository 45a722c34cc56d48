import {readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json'};

function read(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** A static host for `build/` that a test can put to sleep, slow down, or give a new release. */
export interface ReleaseHost {
  readonly origin: string;
  /** Contents by path, in place of the files of the build. */
  readonly replaced: Map<string, string>;
  /** Paths that the new release no longer has. */
  readonly gone: Set<string>;
  /** Milliseconds before a page is sent. */
  delay: number;
  readonly stop: () => void;
}

export async function startReleaseHost(): Promise<ReleaseHost> {
  const host = {replaced: new Map<string, string>(), gone: new Set<string>(), delay: 0};
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join('build', path.endsWith('/') ? `${path}index.html` : path);
    const body = host.replaced.get(path) ?? (host.gone.has(path) ? undefined : read(file));
    setTimeout(
      () => {
        response.writeHead(body === undefined ? 404 : 200, {'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache'});
        response.end(body ?? '');
      },
      path.endsWith('/') ? host.delay : 0,
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return Object.assign(host, {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
