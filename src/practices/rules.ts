/** Rules that hold between fields of a practice. Each says its own message. */
import type * as z from 'zod';

type Issue = {readonly path: readonly (string | number)[]; readonly message: string};

/** The fields that the rules look at; `schema.ts` output fits. */
interface RuleInput {
  readonly kelompok_sasaran: readonly string[];
  readonly ringkasan_mudah_baca?: readonly string[] | undefined;
  readonly keterlibatan?: unknown;
  readonly tingkat_bukti: {readonly tingkat: number};
  readonly hasil: readonly {readonly awal: unknown; readonly akhir: unknown}[] | {readonly belum_diketahui: string};
  readonly evaluasi: readonly {readonly jenis: string}[];
  readonly replika: readonly {readonly status: string; readonly hasil?: string | undefined; readonly alasan_berhenti?: string | undefined}[];
  readonly kit_replikasi?: unknown;
  readonly tantangan: readonly unknown[];
  readonly kegagalan: readonly unknown[];
  readonly ditinjau_pada: string;
  readonly tinjau_lagi: string;
}

const isKnown = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** Results with a known figure before and after. */
export function hasBeforeAndAfter({hasil}: Pick<RuleInput, 'hasil'>): boolean {
  return Array.isArray(hasil) && hasil.some(({awal, akhir}: {awal: unknown; akhir: unknown}) => isKnown(awal) && isKnown(akhir));
}

/** Each evidence level with its proof (UX §1.3, after the Nesta standards); a level needs its own proof and those below it. */
const PROOFS: readonly {readonly from: number; readonly path: string; readonly needs: string; readonly met: (input: RuleInput) => boolean}[] = [
  {from: 2, path: 'hasil', needs: 'paling sedikit satu hasil dengan angka awal dan akhir', met: hasBeforeAndAfter},
  {from: 2, path: 'kit_replikasi', needs: 'kit_replikasi', met: (input) => input.kit_replikasi !== undefined},
  {from: 3, path: 'evaluasi', needs: 'paling sedikit satu evaluasi eksternal', met: (input) => input.evaluasi.some(({jenis}) => jenis === 'eksternal')},
  {
    from: 4,
    path: 'replika',
    needs: 'paling sedikit dua replika berstatus diterapkan yang menyebut hasil',
    met: (input) => input.replika.filter(({status, hasil}) => status === 'diterapkan' && hasil).length >= 2,
  },
];

function evidenceIssues(input: RuleInput): Issue[] {
  const {tingkat} = input.tingkat_bukti;
  return PROOFS.filter(({from, met}) => tingkat >= from && !met(input)).map(({path, needs}) => ({
    path: ['tingkat_bukti', 'tingkat'],
    message: `tingkat ${tingkat} belum boleh: diharapkan ${needs} (kunci ${path}). Turunkan tingkatnya atau lengkapi buktinya.`,
  }));
}

function disabilityIssues(input: RuleInput): Issue[] {
  if (!input.kelompok_sasaran.includes('penyandang-disabilitas')) return [];
  return (['ringkasan_mudah_baca', 'keterlibatan'] as const)
    .filter((key) => input[key] === undefined)
    .map((key) => ({path: [key], message: `wajib diisi karena kelompok_sasaran memuat penyandang-disabilitas${key === 'keterlibatan' ? ' (boleh {belum_diketahui: "alasan"})' : ''}.`}));
}

function honestyIssues(input: RuleInput): Issue[] {
  if (input.tantangan.length + input.kegagalan.length > 0) return [];
  return [{path: ['tantangan'], message: 'diharapkan paling sedikit satu tantangan atau kegagalan, ditemukan tidak ada. Praktik tanpa kesulitan tidak membantu peniru.'}];
}

function replicaIssues(input: RuleInput): Issue[] {
  return input.replika.flatMap(({status, alasan_berhenti: reason}, index) =>
    status === 'dihentikan' && !reason ? [{path: ['replika', index, 'alasan_berhenti'], message: 'wajib diisi karena status dihentikan.'}] : [],
  );
}

/** The same calendar day `months` later, as `YYYY-MM-DD` (31 January + 1 month stays in February). */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

function reviewIssues({ditinjau_pada: from, tinjau_lagi: to}: RuleInput): Issue[] {
  const latest = addMonths(from, 24);
  if (to > from && to <= latest) return [];
  return [{path: ['tinjau_lagi'], message: `diharapkan sesudah ${from} dan paling lambat ${latest} (24 bulan), ditemukan "${to}".`}];
}

/** Adds every broken rule to a zod context. */
export function checkRules(input: RuleInput, ctx: z.RefinementCtx): void {
  const issues = [...evidenceIssues(input), ...disabilityIssues(input), ...honestyIssues(input), ...replicaIssues(input), ...reviewIssues(input)];
  for (const {path, message} of issues) ctx.addIssue({code: 'custom', path: [...path], message});
}
