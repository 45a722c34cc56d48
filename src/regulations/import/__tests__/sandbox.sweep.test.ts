import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {plainLines} from '../../../../tests/support/files/regulation';
import {compileWorker, type Compiled} from '../sandbox/compile';
import {readInSandbox, sandboxArguments} from '../sandbox/run';

const folder = mkdtempSync(join(tmpdir(), 'kotak-'));
let compiled: Compiled;

beforeAll(async () => {
  compiled = await compileWorker();
});

/** Runs a line of code as the child would run, after the same lockdown; gives what it printed. */
function attempt(code: string): string {
  const lockdown = join(dirname(compiled.worker), 'lockdown.js');
  const script = `require(${JSON.stringify(lockdown)});(async()=>{try{${code};console.log('BERHASIL')}catch(error){console.log('DITOLAK '+(error.code??error.message))}})()`;
  return spawnSync(process.execPath, [...sandboxArguments(compiled), '-e', script], {encoding: 'utf8', env: {}}).stdout.trim();
}

describe('the child process', () => {
  it('runs harmless code, so that a refusal below means something', () => {
    expect(attempt('Math.max(1, 2)')).toBe('BERHASIL');
  });

  it.each([
    ['opens no file outside its code', "require('fs').readFileSync('/etc/hosts')"],
    ['lists no folder', "require('fs').readdirSync('/')"],
    ['writes nothing', `require('fs').writeFileSync(${JSON.stringify(join(folder, 'x'))}, 'x')`],
    ['starts no program', "require('child_process').spawnSync('true').error && (()=>{throw new Error('x')})()"],
    ['starts no thread', "new (require('worker_threads').Worker)('1', {eval: true})"],
    ['reaches no binding', "process.binding('tcp_wrap')"],
  ])('%s', (_name, code) => {
    expect(attempt(code)).toMatch(/^DITOLAK (ERR_ACCESS_DENIED|x)$/);
  });

  it.each([
    ['fetch', "await fetch('http://127.0.0.1:9')"],
    ['net.connect', "require('net').connect(9, '127.0.0.1')"],
    ['a socket of its own', "new (require('net').Socket)().connect(9, '127.0.0.1')"],
    ['http', "require('http').get('http://127.0.0.1:9')"],
    ['https through an import', "(await import('node:https')).get('https://127.0.0.1:9')"],
    ['a built-in module by its getter', "(process.getBuiltinModule?.('net') ?? require('net')).createConnection(9)"],
    ['http2', "require('http2').connect('http://127.0.0.1:9')"],
    ['tls', "require('tls').connect(9, '127.0.0.1')"],
    ['a datagram', "require('dgram').createSocket('udp4').send('x', 9, '127.0.0.1')"],
    ['a name server', "await require('dns').promises.resolve('contoh.id')"],
    ['a server', "new (require('net').Server)().listen(0)"],
  ])('has no network: %s', (_name, code) => {
    expect(attempt(code)).toMatch(/^DITOLAK (jaringan dimatikan|fetch is not defined)$/);
  });

  it('reads a file and parses it, with the line numbers asked for', async () => {
    const path = join(folder, 'perda.txt');
    writeFileSync(path, `- 1 -\n\n${plainLines().join('\n')}`);
    const canonical = await readInSandbox(path);
    const own = await readInSandbox(path, 'asli');
    expect(canonical.report.counts).toEqual(own.report.counts);
    expect(own.report.furniture).toEqual([{line: 1, text: '- 1 -'}]);
    expect(canonical.file.dropped).toEqual([{line: 1, place: 'baris 1', text: '- 1 -'}]);
  });

  it('is ended when its time is up', async () => {
    const path = join(folder, 'lambat.html');
    writeFileSync(path, `<html>${'<table><tr><td>'.repeat(60_000)}`);
    const start = performance.now();
    await expect(readInSandbox(path, 'kanonis', 7000)).rejects.toThrow(/tidak selesai dibaca|bersarang|tidak wajar/);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
