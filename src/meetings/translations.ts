import type {Problem} from '../site/problems';
import type {Report} from './rules';

/** Fields whose words are translated; everything else (ids, dates, links, states) stays equal. */
const WORDS = new Set(['title', 'description', 'penyelenggara', 'kantor', 'jabatan', 'ringkasan', 'acara', 'uraian', 'hasil', 'teks', 'penanggung_jawab', 'hambatan', 'forum', 'perihal', 'judul', 'belum_diketahui']);

type Path = readonly PropertyKey[];

function differences(original: unknown, translated: unknown, path: Path, words: boolean): Path[] {
  if (typeof original === 'object' && original !== null && typeof translated === 'object' && translated !== null) {
    const keys = new Set([...Object.keys(original), ...Object.keys(translated)]);
    return [...keys].flatMap((key) => {
      const [a, b] = [(original as Record<string, unknown>)[key], (translated as Record<string, unknown>)[key]];
      return differences(a, b, [...path, Array.isArray(original) ? Number(key) : key], Array.isArray(original) ? words : WORDS.has(key));
    });
  }
  if (words && typeof original === 'string' && typeof translated === 'string') return [];
  return original === translated ? [] : [path];
}

/** `title_en` belongs to the original alone; it is held against the translation's title. */
function comparable({value: {title_en, ...rest}}: Report): object {
  void title_en;
  return rest;
}

/** A translation says the same in other words: same ids, dates, links and number of items as its original. */
export function translationProblems(original: Report | undefined, translated: Report): Problem[] {
  const {raw} = translated;
  if (!original) return [{file: raw.file, message: `tidak ada laporan asli blog/${raw.id}/index.md.`}];
  const faults = differences(comparable(original), comparable(translated), [], false).map((path) => ({path, message: `berbeda dari laporan asli (${original.raw.file}). Nomor, tanggal, tautan, dan jumlah butir harus sama.`}));
  if (original.value.title_en !== translated.value.title) faults.push({path: ['title'], message: `diharapkan sama dengan "title_en" laporan asli: "${original.value.title_en ?? ''}".`});
  return faults.map(({path, message}) => {
    const line = raw.lineOf(path);
    return {file: raw.file, ...(line === undefined ? {} : {line}), field: path.map(String).join('.'), message};
  });
}
