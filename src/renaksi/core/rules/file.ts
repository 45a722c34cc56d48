/** Rules on the file: rows, heads, years. */
import {COLUMNS, columnLabel, type ColumnKey, type YearGroup} from '../columns';
import {isNothing} from '../numbers';
import {ADVICE, ARITHMETIC, at, rule, type Rule} from '../rule';
import type {ColumnUse, Field, PlanRow, PlanTable} from '../types';
import {columnLetter} from '../words';

/** A file without a single row of a plan is a fault: nothing checked is nothing good. Logic. */
export const hasRows = rule({
  id: 'ada-isi', topic: 'berkas', grade: 'perbaiki', title: 'Berkas tidak berisi Renaksi', ground: ARITHMETIC,
  over: ({plan}) => [plan],
  fault: ({rows, tables}) => rows.length > 0 ? undefined : {
    expected: 'tabel dengan kolom "Jenis pelayanan dasar" dan paling sedikit tiga kolom lain, berikut barisnya',
    found: tables.length > 0 ? 'kepala tabel tanpa satu baris isi' : 'tidak ada kepala tabel yang dikenal pada 40 baris pertama',
    hint: 'Mulai dari templat, atau samakan kepala kolom dengan templat.',
  },
});

const hasColumn = (table: PlanTable, key: ColumnKey | YearGroup): boolean => table.columns.some((use) => use.key === key);

/** Columns without which the other checks cannot speak. Advice: the list follows issue and template, not a rule that was read. */
export const requiredColumns = rule({
  id: 'kolom-wajib', topic: 'berkas', grade: 'perbaiki', title: 'Kolom wajib tidak ada', ground: ADVICE,
  over: ({plan}) => plan.tables.flatMap((table) => COLUMNS.filter(({required}) => required).map(({key}) => ({table, key}))),
  fault: ({table, key}) => hasColumn(table, key) ? undefined : {
    sheet: table.sheet, row: table.head[0], column: columnLabel(key),
    expected: `kolom "${columnLabel(key)}"`, found: 'tidak ada kepala kolom yang semakna',
    hint: 'Tambahkan kolomnya, atau ganti kepala kolomnya dengan kata dari templat.',
  },
});

/** A plan needs a schedule: one column or two. Advice, as above. */
export const scheduleColumn = rule({
  id: 'kolom-jadwal', topic: 'berkas', grade: 'perbaiki', title: 'Kolom jadwal tidak ada', ground: ADVICE,
  over: ({plan}) => plan.tables,
  fault: (table) => (hasColumn(table, 'mulai') && hasColumn(table, 'selesai')) || hasColumn(table, 'jadwal') ? undefined : {
    sheet: table.sheet, row: table.head[0], column: 'Mulai, Selesai',
    expected: 'kolom "Mulai" dan "Selesai", atau satu kolom "Jadwal"', found: 'tidak lengkap',
    hint: 'Tambahkan kolomnya agar lini masa dapat digambar.',
  },
});

/** Two columns with one meaning: the tool reads the first and must say so. Logic. */
export const doubledColumns = rule({
  id: 'kolom-ganda', topic: 'berkas', grade: 'perbaiki', title: 'Dua kolom bermakna sama', ground: ARITHMETIC,
  over: ({plan}) => plan.tables.flatMap((table) => table.doubled.map((use) => ({table, use}))),
  fault: ({table, use}) => ({
    sheet: table.sheet, row: table.head[1], letter: columnLetter(use.index), column: use.head,
    expected: `satu kolom "${columnLabel(use.key ?? 'catatan', use.year)}"`, found: `kolom lain dengan kepala "${use.head}"`,
    hint: 'Yang dibaca kolom pertama. Gabungkan isinya atau ganti salah satu kepalanya.',
  }),
});

const filledCells = (rows: readonly PlanRow[], sheet: string, {index}: ColumnUse): number => rows.filter((row) => row.sheet === sheet && row.others.some(({column}) => column === index)).length;

/** A column that the tool does not know is kept, but nobody checks it. Logic. */
export const unknownColumns = rule({
  id: 'kolom-asing', topic: 'berkas', grade: 'lihat', title: 'Kolom tidak dikenal', ground: ARITHMETIC,
  over: ({plan}) => plan.tables.flatMap((table) => table.columns.map((use) => ({table, use}))),
  fault: ({table, use}, {plan}) => use.key !== undefined || filledCells(plan.rows, table.sheet, use) === 0 ? undefined : {
    sheet: table.sheet, row: table.head[1], letter: columnLetter(use.index), column: use.head,
    expected: 'kepala kolom dari templat', found: `"${use.head}" dengan ${filledCells(plan.rows, table.sheet, use)} sel berisi`,
    hint: 'Isinya tetap ikut dalam berkas hasil, tetapi tidak diperiksa.',
  },
});

/** Cells below no head at all. Logic. */
export const headlessCells = rule({
  id: 'sel-tanpa-kepala', topic: 'berkas', grade: 'lihat', title: 'Isi di luar kolom tabel', ground: ARITHMETIC,
  over: ({plan}) => plan.rows,
  fault: (row) => {
    const [first] = row.others.filter(({head}) => head === '');
    return first && {...at(row), letter: columnLetter(first.column), column: 'tanpa kepala', expected: 'kolom berkepala', found: `"${first.text}"`, hint: 'Beri kepala kolomnya atau pindahkan isinya.'};
  },
});

/** Five years, one after the other. Certainty: the horizon was seen in NTB's plan 2026–2030 (news); a general rule was not found. */
export const fiveYears = rule({
  id: 'lima-tahun', topic: 'berkas', grade: 'perbaiki', title: 'Tahun target tidak lengkap', ground: {kind: 'anjuran', text: 'Jangka lima tahun terlihat pada Renaksi NTB 2026–2030; aturan umumnya belum kami temukan.', certainty: 'perlu-verifikasi', sources: ['s1']},
  over: ({plan}) => plan.tables.filter((table) => hasColumn(table, 'target')),
  fault: (table) => {
    const years = table.columns.flatMap(({key, year}) => (key === 'target' && year !== undefined ? [year] : [])).sort((a, b) => a - b);
    const [first = 0] = years;
    const full = Array.from({length: 5}, (_, index) => first + index);
    return String(years) === String(full) ? undefined : {
      sheet: table.sheet, row: table.head[1], column: 'Target',
      expected: `lima tahun berurutan, misalnya ${full.join(', ')}`, found: years.join(', '),
      hint: 'Tambahkan atau perbaiki tahun pada kepala kolom target.',
    };
  },
});

/** Targets and money speak of the same years. Logic. */
export const sameYears = rule({
  id: 'tahun-anggaran', topic: 'berkas', grade: 'perbaiki', title: 'Tahun anggaran berbeda dari tahun target', ground: ARITHMETIC,
  over: ({plan}) => (plan.years.length > 0 && plan.budgetYears.length > 0 ? plan.tables : []),
  fault: (table, {plan}) => String(plan.years) === String(plan.budgetYears) ? undefined : {
    sheet: table.sheet, row: table.head[1], column: 'Anggaran',
    expected: plan.years.join(', '), found: plan.budgetYears.join(', '), hint: 'Samakan tahun pada kepala kolom target dan anggaran.',
  },
});

/** The title and the columns name the same period. Logic. */
export const titlePeriod = rule({
  id: 'periode-judul', topic: 'berkas', grade: 'lihat', title: 'Periode pada judul berbeda dari kolom', ground: ARITHMETIC,
  over: ({plan}) => (plan.titlePeriod && plan.years.length > 0 ? [plan.titlePeriod] : []),
  fault: ([from, to], {plan}) => from === plan.years[0] && to === plan.years.at(-1) ? undefined : {
    expected: `kolom target ${from} sampai ${to}, seperti judul`, found: `${plan.years[0] ?? ''} sampai ${plan.years.at(-1) ?? ''}`, hint: 'Perbaiki judul atau kepala kolom.',
  },
});

/** Empty rows inside a table cut it in two for filters and sums. Advice. */
export const blankRows = rule({
  id: 'baris-kosong', topic: 'berkas', grade: 'lihat', title: 'Baris kosong di tengah tabel', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini: baris kosong memutus saringan dan penjumlahan.'},
  over: ({plan}) => plan.tables,
  fault: ({sheet, blank}) => blank.length === 0 ? undefined : {
    sheet, row: blank[0] ?? 0, expected: 'baris berisi tanpa sela', found: `${blank.length} baris kosong: ${blank.slice(0, 8).join(', ')}${blank.length > 8 ? ', …' : ''}`, hint: 'Hapus barisnya. Berkas hasil sudah tanpa baris kosong.',
  },
});

/** Rows of a table that are neither service nor sum nor heading. Logic. */
export const unreadRows = rule({
  id: 'baris-tak-dipahami', topic: 'berkas', grade: 'lihat', title: 'Baris tidak dipahami', ground: ARITHMETIC,
  over: ({plan}) => plan.unread,
  fault: ({sheet, row, text}) => ({sheet, row, expected: 'baris layanan, kegiatan, atau jumlah', found: `"${text}"`, hint: 'Pindahkan catatan ke luar tabel. Isinya tetap disimpan dalam berkas hasil.'}),
});

/** The example row of the template must not stay in a plan. Advice. */
export const exampleRows = rule({
  id: 'contoh-tertinggal', topic: 'berkas', grade: 'lihat', title: 'Baris contoh masih ada', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini: baris contoh pada templat bukan isi Renaksi.'},
  over: ({plan}) => plan.examples,
  fault: ({sheet, row}) => ({sheet, row, expected: 'tanpa baris contoh', found: 'baris bertanda "contoh"', hint: 'Hapus barisnya. Baris ini tidak dibaca.'}),
});

const cellsOf = (row: PlanRow): Field[] => [...Object.values(row.fields), ...Object.values(row.targets), ...Object.values(row.budgets), ...row.others];

/** A spreadsheet's own error (`#REF!`) is no value. Logic. */
export const errorCells = rule({
  id: 'sel-galat', topic: 'berkas', grade: 'perbaiki', title: 'Rumus galat', ground: ARITHMETIC,
  over: ({plan}) => plan.rows,
  fault: (row) => {
    const bad = cellsOf(row).find(({text}) => /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL)[!?]?/i.test(text) && !isNothing(text));
    return bad && {...at(row), letter: columnLetter(bad.column), column: bad.head, expected: 'nilai', found: bad.text, hint: 'Perbaiki rumusnya, simpan, lalu periksa lagi.'};
  },
});

export const FILE_RULES: readonly Rule[] = [hasRows, requiredColumns, scheduleColumn, doubledColumns, unknownColumns, headlessCells, fiveYears, sameYears, titlePeriod, blankRows, unreadRows, exampleRows, errorCells];
