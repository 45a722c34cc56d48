/**
 * Indonesian morphological stemmer of our own: every way of taking particles, endings and prefixes off is tried (with the
 * recoding of me-/pe-), the longest known root wins, and a word without a known root falls to cautious rules.
 * Pure and without state, because build, browser and command line must agree on every stem.
 */
import {ROOTS} from './roots';

/** Words whose stem no rule can tell, or that must stay apart from a look-alike. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  terlantar: 'telantar',
  menelantarkan: 'telantar',
  ditelantarkan: 'telantar',
  penelantaran: 'telantar',
  seluruh: 'seluruh',
  sebagai: 'sebagai',
  sekitar: 'sekitar',
  berkebutuhan: 'butuh',
  kebutuhan: 'butuh',
  dibutuhkan: 'butuh',
  membutuhkan: 'butuh',
  mengetahui: 'tahu',
  pengetahuan: 'tahu',
  mempunyai: 'punya',
  mengubah: 'ubah',
  perubahan: 'ubah',
  pengubahan: 'ubah',
  berubah: 'ubah',
  diubah: 'ubah',
  peubah: 'ubah',
  keterangan: 'keterangan',
  petunjuk: 'tunjuk',
  kesatuan: 'kesatuan',
  pengertian: 'arti',
  pertanggungjawaban: 'pertanggungjawaban',
  pengawasan: 'awas',
  pengawas: 'awas',
  perolehan: 'peroleh',
  pengadilan: 'pengadilan',
  pengadaan: 'pengadaan',
  keadaan: 'keadaan',
  kepolisian: 'polisi',
  pemukiman: 'mukim',
  permukiman: 'mukim',
}));

/** Loan endings: what stands before them is hardly ever an Indonesian prefix (`disabilitas`, `diskriminasi`, `perspektif`). */
const LOAN = /(itas|litas|asi|isi|usi|ensi|ansi|psi|ksi|tif|sif|isme|logi|grafi|nal|sial|tual|ional|omi|ari|eri|ori|if|is)$/;

const VOWEL = /[aeiou]/;
const syllables = (word: string): number => (word.match(/[aeiou]+/g) ?? []).length;

/** What may stand behind `meN-` or `peN-`: the rest as it is, or with the sound that the prefix swallowed. */
function afterNasal(rest: string): string[] {
  if (rest.startsWith('ny')) return VOWEL.test(rest[2] ?? '') ? [`s${rest.slice(2)}`, rest] : [];
  if (rest.startsWith('nge')) return [rest.slice(3), rest.slice(2), `k${rest.slice(2)}`];
  if (rest.startsWith('ng')) return VOWEL.test(rest[2] ?? '') ? [rest.slice(2), `k${rest.slice(2)}`] : [rest.slice(2)];
  if (rest.startsWith('m')) return VOWEL.test(rest[1] ?? '') ? [`p${rest.slice(1)}`, rest] : [rest.slice(1)];
  if (rest.startsWith('n')) return VOWEL.test(rest[1] ?? '') ? [`t${rest.slice(1)}`, rest] : [rest.slice(1)];
  return /^[lrwy]/.test(rest) ? [rest] : [];
}

/** Every remainder after one prefix. */
function withoutPrefix(word: string): string[] {
  const two = word.slice(0, 2);
  const rest = word.slice(2);
  if (two === 'di' || two === 'ke' || two === 'se') return [rest];
  if (two === 'me') return afterNasal(rest);
  const third = rest[0] === 'r' ? [rest.slice(1), rest] : [];
  if (two === 'pe') return [...third, ...afterNasal(rest), ...(rest.startsWith('laj') ? [rest.slice(1)] : []), rest];
  if (two === 'be') return [...third, ...(rest.startsWith('laj') ? [rest.slice(1)] : []), rest];
  return two === 'te' ? third : [];
}

function without(word: string, endings: readonly string[]): string[] {
  return endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3).map((ending) => word.slice(0, -ending.length));
}

/** All forms that can be reached from a word by taking affixes off, nearest first. */
function candidates(word: string): string[] {
  const bare = [word, ...without(word, ['lah', 'kah', 'tah', 'pun'])];
  const free = bare.flatMap((form) => [form, ...without(form, ['nya', 'ku', 'mu'])]);
  const stems = free.flatMap((form) => [form, ...without(form, ['kan', 'an', 'i'])]);
  const seen = new Set(stems);
  let layer = [...seen];
  for (let depth = 0; depth < 3; depth += 1) {
    layer = layer.flatMap(withoutPrefix).filter((form) => form.length >= 3 && !seen.has(form));
    for (const form of layer) seen.add(form);
  }
  return [...seen];
}

const stands = (form: string): boolean => form.length >= 4 && syllables(form) >= 2;

/** Cautious rules for words without a known root: only endings and prefixes that leave a word of two syllables. */
function byRule(word: string): string {
  const bare = word.endsWith('nya') && stands(word.slice(0, -3)) ? word.slice(0, -3) : word;
  if (LOAN.test(bare)) return bare;
  const prefixed = /^(me[mnlrwy]|di|ter|ber|pe[mnlrwy])/.test(bare);
  const verb = /^(me[mnlrwy]|di|ter)/.test(bare);
  const ending = /kan$/.test(bare) ? 'kan' : /an$/.test(bare) && (prefixed || /^(ke|per|pe)/.test(bare) || bare.length >= 7) ? 'an' : verb && /i$/.test(bare) ? 'i' : '';
  const cut = ending && stands(bare.slice(0, -ending.length)) ? bare.slice(0, -ending.length) : bare;
  const confix = cut !== bare && /^(ke|per|pe)/.test(cut);
  if (!(prefixed || confix)) return cut;
  return withoutPrefix(cut).find(stands) ?? cut;
}

/** Stem of one folded Indonesian word; words of three letters or fewer and words with digits stay. */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (ROOTS.has(word)) return word;
  const known = candidates(word).filter((form) => ROOTS.has(form) || EXCEPTIONS.has(form));
  const best = known.reduce<string | undefined>((longest, form) => (longest !== undefined && longest.length >= form.length ? longest : form), undefined);
  return best === undefined ? byRule(word) : (EXCEPTIONS.get(best) ?? best);
}
