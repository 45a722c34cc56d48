/** Hostile files end in one clear message within 10 seconds and 512 MB, reach no network and no other file, and leave nothing behind. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {plainLines} from '../support/files/regulation';
import {pdfFiles} from '../support/hostile/pdfs';
import {runImport, type Outcome} from '../support/hostile/runImport';
import {textFiles} from '../support/hostile/texts';
import type {HostileFile, Traps} from '../support/hostile/types';
import {wordFiles} from '../support/hostile/words';
import {ZIPS} from '../support/hostile/zips';

const LIMITS = {milliseconds: 10_000, bytes: 512e6} as const;
const SECRET = 'RAHASIA-YANG-TIDAK-BOLEH-TERBACA';
const folder = mkdtempSync(join(tmpdir(), 'berkas-jahat-'));
const secretFile = join(folder, 'rahasia.txt');
const REGION = 'id: contoh\nnama: Kabupaten Contoh\nsingkat: Contoh\ntingkat: kabupaten\n';

let visits = 0;
let server: Server;

/** Port that the traps lead to; fixed before the files are made, because test names need the list. */
const PORT = 39_471;
const traps: Traps = {url: `http://127.0.0.1:${PORT}`, secretFile};
const FILES: readonly HostileFile[] = [...ZIPS, ...wordFiles(traps), ...pdfFiles(traps), ...textFiles(traps)];

/** A project of its own for each run: nothing of one file can hide behind another. */
function makeProject(name: string): string {
  const root = join(folder, `proyek-${name}`);
  mkdirSync(join(root, 'data', 'wilayah'), {recursive: true});
  mkdirSync(join(root, 'data', 'regulasi'));
  writeFileSync(join(root, 'data', 'wilayah', 'contoh.yml'), REGION);
  return root;
}

const written = (root: string): string[] => readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => !/^data(\/(wilayah(\/contoh\.yml)?|regulasi))?$/.test(name.replaceAll('\\', '/')));

function expectBounded({milliseconds, peak}: Outcome): void {
  expect(milliseconds).toBeLessThan(LIMITS.milliseconds);
  expect(peak).toBeLessThan(LIMITS.bytes);
  if (process.platform === 'linux') expect(peak).toBeGreaterThan(20e6);
}

function expectRefused(outcome: Outcome, message: RegExp, root: string): void {
  expectBounded(outcome);
  expect(outcome.stderr.trim()).toMatch(message);
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  expect(outcome.stderr).not.toMatch(/\bat .+:\d+|Error/);
  expect(outcome.stdout).toBe('');
  expect(outcome.code).toBe(1);
  expect(written(root)).toEqual([]);
}

function expectHarmless(outcome: Outcome, doubt: RegExp, root: string): void {
  expectBounded(outcome);
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout).toMatch(doubt);
  expect(outcome.stdout).not.toContain('\u001b');
  expect(outcome.code).toBe(0);
  expect(written(root).sort()).toEqual(['perda-contoh-4-2025', 'perda-contoh-4-2025/meta.yml', 'perda-contoh-4-2025/naskah', 'perda-contoh-4-2025/naskah/2025-05-07.txt'].map((name) => join('data', 'regulasi', name)));
  expect(readFileSync(join(root, 'data/regulasi/perda-contoh-4-2025/naskah/2025-05-07.txt'), 'utf8')).not.toContain(SECRET);
}

beforeAll(async () => {
  writeFileSync(secretFile, SECRET);
  for (const {name, make} of FILES) writeFileSync(join(folder, name), make());
  server = createServer((_request, response) => {
    visits += 1;
    response.end(SECRET);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(PORT, '127.0.0.1', done);
  });
  expect((server.address() as AddressInfo).port).toBe(PORT);
  /** Compiles the reader once, so that no run pays for it. */
  await runImport(makeProject('pemanasan'), join(folder, 'kosong.txt'));
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true, force: true});
});

it('has at least 40 hostile files, each with its own name and one expectation', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(FILES.map(({name}) => name)).size).toBe(FILES.length);
  expect(FILES.every(({refused, read}) => (refused === undefined) !== (read === undefined))).toBe(true);
});

describe.concurrent('importing a hostile file', () => {
  it.for(FILES)('$name', async ({name, refused, read}) => {
    const path = join(folder, name);
    const root = makeProject(name);
    const outcome = await runImport(root, path);
    if (refused) expectRefused(outcome, refused, root);
    else if (read) expectHarmless(outcome, read, root);
  });
});

describe('naming something that is no plain file', () => {
  it('refuses a folder, a pipe, a device, a missing file and a circle of links', async () => {
    execFileSync('mkfifo', [join(folder, 'pipa.pdf')]);
    symlinkSync('/dev/zero', join(folder, 'nol.txt'));
    symlinkSync(join(folder, 'b.txt'), join(folder, 'a.txt'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    for (const [name, message] of [['.', /bukan berkas biasa/], ['pipa.pdf', /bukan berkas biasa/], ['nol.txt', /bukan berkas biasa/], ['tidak-ada.pdf', /tidak ditemukan/], ['a.txt', /tidak ditemukan/]] as const) {
      const root = makeProject(`nama-${name}`);
      expectRefused(await runImport(root, join(folder, name)), message, root);
    }
  });

  it('reads a link to a plain file, and a name that looks like an option or an escape', async () => {
    const source = join(folder, '--write; rm -rf $HOME.txt');
    writeFileSync(source, plainLines().join('\n'));
    symlinkSync(source, join(folder, 'tautan.txt'));
    const root = makeProject('tautan');
    expectHarmless(await runImport(root, join(folder, 'tautan.txt')), /pasal 3/, root);
    expect(existsSync(source)).toBe(true);
  });
});

it('has sent no request anywhere', () => {
  expect(visits).toBe(0);
});
