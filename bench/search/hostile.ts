/** How long queries take that nobody writes by good will: the slowest of them, in Node, over the built index. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openLibrary} from '../../src/search/engine/openLibrary';
import {answer} from '../../src/search/engine/query';
import type {SizeRow} from './size';

const TEN_MB = 10_000_000;
/** Nothing, as a regular expression reads it; written so that no tool changes it. */
const CONTROLS = String.fromCharCode(...Array.from({length: 32}, (_, code) => code), 0x7f, 0x200b, 0x202e, 0xfeff, 0xfffd);

/** By what they try. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'satu huruf': 'a'.repeat(TEN_MB),
  'banyak kata': 'pelayanan publik '.repeat(TEN_MB / 17),
  'banyak kutipan': 'perda 17/2024 pasal 5 ayat (2) '.repeat(TEN_MB / 31),
  operator: '+a -b c* d~2 judul:e isi:f* '.repeat(TEN_MB / 28),
  'operator lunr': '~1 ^2 +spm -hak judul:* *:* spm~99 spm^1e9 "',
  'ekspresi reguler': '(a+)+$ ([a-z]*)*$ (.*)*! [\\s\\S]{1,99999} \\u0061',
  kendali: CONTROLS.repeat(1000),
  'aksara campuran': 'ꦥꦼꦭꦪꦤꦤ̀ пелаянан Ⓢⓟⓜ ﬁsik 標準 سبم 🙂 é̀́̂̃'.repeat(2000),
  'tanda hubung': `${'-'.repeat(100_000)}a${'a-'.repeat(100_000)}`,
  angka: '1234567890/'.repeat(100_000),
  'sandi HTML': '</script><img src=x onerror=alert(1)>&lt;script&gt;',
  'nama objek': '__proto__ constructor toString hasOwnProperty valueOf',
};

/** @param dir folder of the search data. Every query is asked as typed and as sent; the first round warms the files. */
export async function measureHostile(dir: string): Promise<SizeRow[]> {
  const library = await openLibrary((path) => Promise.resolve(readFileSync(join(dir, path), 'utf8')));
  let slowest = 0;
  for (const round of [0, 1]) {
    for (const q of Object.values(HOSTILE)) {
      for (const typing of [false, true]) {
        const started = performance.now();
        await answer(library, {q, filters: {}, limit: 10, typing}, {passages: !typing});
        if (round > 0) slowest = Math.max(slowest, performance.now() - started);
      }
    }
  }
  return [['pertanyaan jahat', Object.keys(HOSTILE).length, 'buah'], ['pertanyaan jahat terlama', Math.round(slowest), 'ms']];
}
