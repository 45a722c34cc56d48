import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkContent} from '../check';
import {compareFolders} from '../compareFolders';

describe('pustaka check', () => {
  it('fails where there is nothing to check, once for each kind', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'kosong-'));
    const {checked, problems} = await checkContent(empty);
    expect(Object.values(checked).every((count) => count === 0)).toBe(true);
    expect(problems.filter(({message}) => message.includes('tidak ada satu pun berkas')).length).toBe(Object.keys(checked).length);
  });

  it('counts every kind of content of this library', async () => {
    const {checked} = await checkContent(process.cwd());
    expect(Object.keys(checked).sort()).toEqual(
      ['aksesibilitas', 'capaian', 'diagram', 'ide', 'indikator', 'istilah', 'orientasi', 'padanan', 'pedoman', 'pertemuan', 'praktik', 'regulasi', 'renaksi', 'rezim pedoman', 'sumber', 'ukuran', 'wilayah'].sort(),
    );
  });
});

describe('comparing two builds', () => {
  it('names files that differ, and files that stand in only one of them', () => {
    const [a, b] = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `banding-${name}-`))) as [string, string];
    for (const folder of [a, b]) mkdirSync(join(folder, 'dalam'));
    writeFileSync(join(a, 'sama.txt'), 'x');
    writeFileSync(join(b, 'sama.txt'), 'x');
    writeFileSync(join(a, 'dalam', 'beda.txt'), 'x');
    writeFileSync(join(b, 'dalam', 'beda.txt'), 'y');
    writeFileSync(join(b, 'lebih.txt'), '');
    expect(compareFolders(a, b)).toEqual({compared: 3, different: [join('dalam', 'beda.txt'), 'lebih.txt']});
  });
});
