import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatProblems} from '../../site/problems';
import {loadAccessibility} from '../load';
import {buildAccessibilityRoutes} from '../routes';

describe('the accessibility statement', () => {
  it('is made from the figures of a test run', () => {
    const {items, problems} = loadAccessibility(process.cwd());
    expect(problems).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items.flatMap((result) => buildAccessibilityRoutes(result, '/')).map(({path}) => path)).toEqual(['/aksesibilitas/']);
  });

  it('refuses figures that cannot come from a run', () => {
    const root = mkdtempSync(join(tmpdir(), 'akses-'));
    mkdirSync(join(root, 'data', 'aksesibilitas'), {recursive: true});
    writeFileSync(join(root, 'data', 'aksesibilitas', 'hasil.yml'), 'tanggal: kemarin\nmesin: axe\nperamban: Chromium\naturan: []\nhalaman: 0\nhalaman_bermasalah: 0\npelanggaran: -1\n');
    expect(formatProblems(loadAccessibility(root).problems)).toMatchInlineSnapshot(`
      "4 masalah pada berkas isi:
      - data/aksesibilitas/hasil.yml:1 › tanggal: diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "kemarin".
      - data/aksesibilitas/hasil.yml:4 › aturan: diharapkan jumlah butir paling sedikit 1, ditemukan [].
      - data/aksesibilitas/hasil.yml:5 › halaman: diharapkan paling sedikit 1, ditemukan 0.
      - data/aksesibilitas/hasil.yml:7 › pelanggaran: diharapkan paling sedikit 0, ditemukan -1."
    `);
  });
});
