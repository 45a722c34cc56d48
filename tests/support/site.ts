/** Serves `build/` for the browser tests, with the same server as `npm start`. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the served site, without trailing slash. */
    readonly origin: string;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Situs tidak menjawab di ${url}`);
}

export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('build/index.html')) throw new Error('build/ belum ada. Jalankan "npm run build" lebih dulu.');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn(join('node_modules', '.bin', 'docusaurus'), ['serve', '--no-open', '--port', String(port)], {stdio: 'ignore', detached: true});
  await untilAnswers(`${origin}/`);
  project.provide('origin', origin);
  return () => {
    if (server.pid) process.kill(-server.pid);
  };
}
