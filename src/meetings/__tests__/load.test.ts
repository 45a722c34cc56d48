import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadMeetings} from '../load';
import {faultsWith, GOOD} from './roots';

const BAD = join(import.meta.dirname, '__fixtures__/bad');

describe('loadMeetings', () => {
  it('reads a report with its translation and finds no fault', () => {
    const {items, problems, checked} = loadMeetings(GOOD);
    expect(problems).toEqual([]);
    expect(checked).toBe(2);
    expect(items.map(({id, english}) => [id, english?.title])).toEqual([['2026-02-10-rapat-contoh', 'Coordination meeting of Kabupaten Contoh']]);
  });

  it('names file, line, field and expectation of every broken rule', () => {
    const fixtures = readdirSync(BAD).filter((name) => name.endsWith('.md')).sort();
    expect(fixtures.map((name) => [name, faultsWith(name)])).toMatchInlineSnapshot(`
      [
        [
          "agenda-di-luar.md",
          [
            "2026-03-05-rapat-lain/index.md:18 › agenda.0.tanggal: tanggal agenda 2026-03-09 di luar pertemuan (2026-03-05 sampai 2026-03-05).",
          ],
        ],
        [
          "diganti-tanpa-pengganti.md",
          [
            "2026-03-05-rapat-lain/index.md:20 › keputusan.0.digantikan_oleh: status "diganti" dan "digantikan_oleh" selalu bersama: isi keduanya atau tidak satu pun.",
          ],
        ],
        [
          "jam-salah.md",
          [
            "2026-03-05-rapat-lain/index.md:6 › mulai: diharapkan tanggal TTTT-BB-HH, boleh dengan jam (2026-01-12 09:00), ditemukan "2026-03-05 25:00".",
            "2026-03-05-rapat-lain/index.md:7 › selesai: "mulai" dan "selesai" ditulis sama: keduanya dengan jam, atau keduanya tanpa jam.",
          ],
        ],
        [
          "jam-sebelah.md",
          [
            "2026-03-05-rapat-lain/index.md:7 › selesai: "mulai" dan "selesai" ditulis sama: keduanya dengan jam, atau keduanya tanpa jam.",
          ],
        ],
        [
          "jenis-salah.md",
          [
            "2026-03-05-rapat-lain/index.md:5 › jenis: diharapkan salah satu dari pokja, komite-teknis, komite-pengarah, lokakarya, musrenbang, rapat-koordinasi, ditemukan "lokakarja". Mungkin maksudnya "lokakarya"?",
          ],
        ],
        [
          "judul-besar.md",
          [
            "2026-03-05-rapat-lain/index.md:28 › -: judul bagian dalam cerita memakai "###", ditemukan "## Pembukaan".",
          ],
        ],
        [
          "judul-dipakai.md",
          [
            "2026-03-05-rapat-lain/index.md:28 › -: judul "Tindak lanjut" sudah dipakai halaman ini. Beri judul lain.",
          ],
        ],
        [
          "kemajuan-janggal.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.kemajuan: kemajuan 100 berarti "selesai" dan sebaliknya, ditemukan 100.",
          ],
        ],
        [
          "keputusan-tak-ada.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.keputusan.0: keputusan "KPT-2026-919" tidak ada di pertemuan mana pun. Mungkin maksudnya "KPT-2026-910"?",
          ],
        ],
        [
          "kunci-tak-dikenal.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.terlambat: kunci "terlambat" tidak dikenal. Kunci yang boleh: id, uraian, keputusan, penanggung_jawab, tenggat, status, kemajuan, hambatan, bukti.",
          ],
        ],
        [
          "nik.md",
          [
            "2026-03-05-rapat-lain/index.md:30 › -: data pribadi: seperti NIK atau nomor kartu (16 angka). Hapus.",
          ],
        ],
        [
          "nip.md",
          [
            "2026-03-05-rapat-lain/index.md:30 › -: data pribadi: seperti NIP (18 angka). Hapus: cukup jabatan dan kantor.",
          ],
        ],
        [
          "nomor-ganda.md",
          [
            "2026-03-05-rapat-lain/index.md:20 › keputusan.0.id: nomor "KPT-2026-901" sudah dipakai di blog/2026-02-10-rapat-contoh/index.md. Pakai nomor berikutnya.",
          ],
        ],
        [
          "nomor-salah.md",
          [
            "2026-03-05-rapat-lain/index.md:20 › keputusan.0.id: diharapkan nomor seperti KPT-2026-001, ditemukan "KPT-910".",
          ],
        ],
        [
          "nomor-tahun.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.id: tahun pada nomor "TL-2025-910" berbeda dari tahun pertemuan (2026).",
          ],
        ],
        [
          "ringkasan-panjang.md",
          [
            "2026-03-05-rapat-lain/index.md:16 › ringkasan: diharapkan 10–120 kata, ditemukan 135 kata.",
          ],
        ],
        [
          "selesai-mendahului.md",
          [
            "2026-03-05-rapat-lain/index.md:7 › selesai: selesai (2026-03-04) mendahului mulai (2026-03-05).",
            "2026-03-05-rapat-lain/index.md:18 › agenda.0.tanggal: tanggal agenda 2026-03-05 di luar pertemuan (2026-03-05 sampai 2026-03-04).",
          ],
        ],
        [
          "selesai-tanpa-bukti.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.bukti: tindak lanjut berstatus "selesai" memerlukan paling sedikit satu bukti.",
          ],
        ],
        [
          "slug-salah.md",
          [
            "2026-03-05-rapat-lain/index.md:4 › slug: diharapkan "/2026-03-05-rapat-lain" (garis miring dan nama folder), ditemukan "/rapat-lain".",
          ],
        ],
        [
          "surel.md",
          [
            "2026-03-05-rapat-lain/index.md:30 › -: data pribadi: seperti alamat surel pribadi. Hapus, atau pakai surel kantor (…go.id).",
          ],
        ],
        [
          "tanggal-folder.md",
          [
            "2026-03-05-rapat-lain/index.md:6 › mulai: tanggal mulai (2026-03-06) berbeda dari tanggal pada nama folder "2026-03-05-rapat-lain".",
          ],
        ],
        [
          "tautan-mati.md",
          [
            "2026-03-05-rapat-lain/index.md:23 › terkait.ide.0: ide "kartu-contho" tidak ada di pustaka. Mungkin maksudnya "kartu-contoh"?",
          ],
        ],
        [
          "telepon.md",
          [
            "2026-03-05-rapat-lain/index.md:30 › -: data pribadi: seperti nomor telepon. Hapus: tautkan laman kontak resmi kantornya.",
          ],
        ],
        [
          "terhambat-tanpa-hambatan.md",
          [
            "2026-03-05-rapat-lain/index.md:22 › tindak_lanjut.0.hambatan: tindak lanjut berstatus "terhambat" memerlukan "hambatan": apa yang menghambat.",
          ],
        ],
        [
          "wilayah-tak-ada.md",
          [
            "2026-03-05-rapat-lain/index.md:12 › lintas_daerah.0: wilayah "contho" tidak ada di data/wilayah. Mungkin maksudnya "contoh"?",
          ],
        ],
      ]
    `);
  });

  it('wants a folder named after the date', () => {
    expect(faultsWith('slug-salah.md', 'blog/rapat-lain/index.md')).toMatchInlineSnapshot(`
      [
        "rapat-lain/index.md:4 › slug: folder bernama tanggal dan nama pendek (2026-01-12-pokja-skala), ditemukan "rapat-lain".",
      ]
    `);
  });

  it('holds a translation to the ids, dates, links and number of items of its original', () => {
    const fixtures = readdirSync(join(BAD, 'terjemahan')).sort();
    const target = (name: string): string => `i18n/en/docusaurus-plugin-content-blog/${name === 'tanpa-asli.md' ? '2026-03-05-rapat-lain' : '2026-02-10-rapat-contoh'}/index.md`;
    expect(fixtures.map((name) => [name, faultsWith(join('terjemahan', name), target(name))])).toMatchInlineSnapshot(`
      [
        [
          "judul.md",
          [
            "2026-02-10-rapat-contoh/index.md:2 › title: diharapkan sama dengan "title_en" laporan asli: "Coordination meeting of Kabupaten Contoh".",
          ],
        ],
        [
          "jumlah-butir.md",
          [
            "2026-02-10-rapat-contoh/index.md:22 › hasil.0: berbeda dari laporan asli (blog/2026-02-10-rapat-contoh/index.md). Nomor, tanggal, tautan, dan jumlah butir harus sama.",
          ],
        ],
        [
          "tanggal.md",
          [
            "2026-02-10-rapat-contoh/index.md:31 › tindak_lanjut.0.tenggat: berbeda dari laporan asli (blog/2026-02-10-rapat-contoh/index.md). Nomor, tanggal, tautan, dan jumlah butir harus sama.",
          ],
        ],
        [
          "tanpa-asli.md",
          [
            "2026-03-05-rapat-lain/index.md:- › -: tidak ada laporan asli blog/2026-03-05-rapat-lain/index.md.",
          ],
        ],
        [
          "tautan.md",
          [
            "2026-02-10-rapat-contoh/index.md:45 › terkait.ide.0: berbeda dari laporan asli (blog/2026-02-10-rapat-contoh/index.md). Nomor, tanggal, tautan, dan jumlah butir harus sama.",
          ],
        ],
      ]
    `);
  });
});
