import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import pack, {describePack, writePack} from '../pack';

const page = (lang: string, path: string, main: string, head = ''): string =>
  `<!doctype html><html lang=${lang}><head><link rel=canonical href=https://contoh.example${path} />${head}</head><body><div><nav class="navbar"></nav><main>${main}</main></div></body></html>`;
const LANGUAGES = '<link rel=alternate href=https://contoh.example/ hreflang=id-ID /><link rel=alternate href=https://contoh.example/en/ hreflang=en-GB />';
const FIELD = '<div><form role=search action=/cari/><input name=q></form></div>';
const ABOUT = '<time data-paket-tanggal=2026-11-22>22</time><span data-paket-ukuran=""></span>';

const FILES: Readonly<Record<string, string>> = {
  'index.html': page('id-ID', '/', '<a href=/regulasi/atom.xml>umpan</a><a href=/cari/?q=renaksi>cari</a>', LANGUAGES),
  'en/index.html': page('en-GB', '/en/', 'Home'),
  'cari/index.html': page('id-ID', '/cari/', FIELD),
  'en/cari/index.html': page('en-GB', '/en/cari/', FIELD),
  'unduh/index.html': page('id-ID', '/unduh/', ABOUT),
  'en/unduh/index.html': page('en-GB', '/en/unduh/', ABOUT),
  '404.html': page('id-ID', '/404.html', ''),
  'regulasi/atom.xml': '<feed/>',
  'data/yang-tidak-ditaut.json': '{}',
  'assets/js/main.js': '1',
  'cari/data/manifest.json': '{"generation":"g"}',
  'cari/data/g/t0.json': '["</script>\u2028"]',
  'en/cari/data/manifest.json': '{}',
};

let build = '';
let out = '';
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'paket-'));
  out = join(build, 'paket.zip');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(build, file)), {recursive: true});
    writeFileSync(join(build, file), text);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(build, {recursive: true, force: true});
});

/** What the command prints, and its exit code. */
async function run(...args: readonly string[]): Promise<{code: number; said: string; complained: string}> {
  const [said, complained] = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)];
  const code = await pack(args);
  return {code, said: said.mock.calls.join(''), complained: complained.mock.calls.join('')};
}

const unzip = (file: string): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('pustaka pack', () => {
  test('packs every page, what pages lead to, and the search; nothing that only a server needs', async () => {
    await writePack(build, out);
    expect(Object.keys(unzip(out))).toEqual([
      'BACA-DAHULU.txt',
      'index.html',
      'cari/index.html',
      'en/cari/index.html',
      'en/index.html',
      'en/unduh/index.html',
      'unduh/index.html',
      'regulasi/atom.xml',
      'paket.css',
      'cari/mesin.js',
      'cari/data/g/t0.json.js',
      'cari/data/manifest.json.js',
      'en/cari/data/manifest.json.js',
    ]);
  });

  test('hands over a data file word for word', async () => {
    await writePack(build, out);
    const received: string[] = [];
    new Function('pustakaBerkas', unzip(out)['cari/data/g/t0.json.js'] ?? '')((path: string, text: string) => received.push(path, text));
    expect(received).toEqual(['g/t0.json', '["</script>\u2028"]']);
  });

  test('gives the search page its script, and English pages English words', async () => {
    await writePack(build, out);
    const files = unzip(out);
    expect(files['en/cari/index.html']).toContain('src="../../cari/mesin.js" defer="" data-akar="../../" data-alamat="/"');
    expect(files['en/cari/index.html']).toContain('Offline pack, built on 22 November 2026.');
    expect(files['cari/index.html']).toContain('Paket luring, dibuat 22 November 2026.');
    expect(() => new Function(files['cari/mesin.js'] ?? '')).not.toThrow();
  });

  test('gives the same bytes again, in any time zone, also once the page knows the size', async () => {
    const zone = process.env.TZ;
    expect((await run('--build', build)).code).toBe(0);
    process.env.TZ = 'Pacific/Kiritimati';
    await writePack(build, out);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(readFileSync(out).equals(readFileSync(join(build, 'unduh', 'pustaka-spm.zip')))).toBe(true);
  });

  test('tells the page its size in both languages', async () => {
    await run('--build', build);
    expect(readFileSync(join(build, 'unduh', 'index.html'), 'utf8')).toMatch(/<span data-paket-ukuran="">0,0 MB, 6 halaman<\/span>/);
    expect(readFileSync(join(build, 'en', 'unduh', 'index.html'), 'utf8')).toMatch(/<span data-paket-ukuran="">0\.0 MB, 6 pages<\/span>/);
    expect(JSON.parse(readFileSync(join(build, 'unduh', 'paket.json'), 'utf8'))).toEqual({bytes: readFileSync(join(build, 'unduh', 'pustaka-spm.zip')).length, pages: 6});
  });

  test('says what it wrote, and leaves the build alone when it writes elsewhere', async () => {
    const {code, said} = await run('--build', build, '--out', out);
    expect({code, said: said.replaceAll(build, '')}).toMatchInlineSnapshot(`
      {
        "code": 0,
        "said": "Paket luring: /paket.zip
      6 halaman, 13 berkas, 0,0 MB, keadaan 2026-11-22.
      ",
      }
    `);
    expect(readFileSync(join(build, 'unduh', 'index.html'), 'utf8')).toBe(FILES['unduh/index.html']);
    expect(describePack('p.zip', {pages: 1390, files: 12_449, bytes: 4_380_027, date: '2026-11-22'})).toMatchInlineSnapshot(`
      "Paket luring: p.zip
      1.390 halaman, 12.449 berkas, 4,4 MB, keadaan 2026-11-22.
      "
    `);
  });

  test('without a build it says what to do', async () => {
    await expect(writePack('tidak-ada', out)).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Belum ada hasil bangun di tidak-ada. Jalankan "npm run build" lebih dahulu.]`);
  });

  test.each(['en/index.html', 'en/cari/data/manifest.json', 'unduh/index.html'])('names what the build lacks: %s', async (file) => {
    rmSync(join(build, file));
    await expect(writePack(build, out)).rejects.toThrow(`belum lengkap: ${file} tidak ada. Jalankan "npm run build" lebih dahulu.`);
  });

  test('a folder that is not there is named', async () => {
    await expect(writePack(build, 'tidak-ada/paket.zip')).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Folder tidak-ada tidak ada. Buat dahulu, atau pilih tempat lain dengan --out.]`);
  });

  test.each([[['--out']], [['--out', 'paket.tar']], [['--luar', 'x.zip']], [['x.zip']]])('wrong use %j is answered by the right one', async (args) => {
    expect(await run(...args)).toEqual({code: 2, said: '', complained: 'Pemakaian: pustaka pack [--out BERKAS.zip] [--build FOLDER]\n'});
  });
});
