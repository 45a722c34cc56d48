import {isUnknown} from '../../site/unknown';
import {collectReferences, loadDirectory} from '../../site/directory';
import type {Loaded, Problem} from '../../site/problems';
import {readDataDir, type RawRecord} from '../../site/readYaml';
import {idProblems, validateAll} from '../../site/validate';
import {allIds} from '../grammar/references';
import {kindKey, KINDS} from '../kinds';
import {loadRegulations, type Regulation} from '../load';
import {readTexts, type Texts} from '../texts';
import {provisionIds} from './provision';
import {TIERS, tierSchema, type Tier, type TierEntry, type TierSet} from './schema';

/** Kinds that stand on a tier, by their group in kinds.ts. */
const GROUPS: Record<Tier, {readonly group: string; readonly name: string}> = {
  uu: {group: 'undang-undang', name: 'undang-undang'},
  pp: {group: 'pemerintah', name: 'peraturan pemerintah atau peraturan presiden'},
  perda: {group: 'perda', name: 'Perda, qanun, atau naskah modelnya'},
};

interface Place {
  readonly raw: RawRecord;
  readonly path: readonly PropertyKey[];
}

function problem({raw, path}: Place, message: string): Problem {
  const line = raw.lineOf(path);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field: path.map(String).join('.'), message};
}

/** A provision must stand in our text, or else lie within the number of articles that the record gives. */
function provisionFaults(place: Place, entry: TierEntry, act: Regulation, texts: Texts): Problem[] {
  const known = texts.get(act.id)?.flatMap(({parsed}) => [...allIds(parsed)]);
  return (entry.pasal ?? []).flatMap((words, index) => {
    const at = {...place, path: [...place.path, 'pasal', index]};
    const ids = provisionIds(words) ?? [];
    if (known) return ids.filter((id) => !known.includes(id)).map((id) => problem(at, `"${words}" tidak ada dalam naskah ${act.sebutan} di pustaka ini (dicari: #${id}).`));
    const highest = Math.max(...ids.map((id) => Number(/^pasal-(\d+)/.exec(id)?.[1] ?? 0)));
    return act.jumlah_pasal !== undefined && highest > act.jumlah_pasal ? [problem(at, `${act.sebutan} hanya punya ${act.jumlah_pasal} pasal, ditemukan "${words}".`)] : [];
  });
}

function entryFaults(place: Place, tier: Tier, entry: TierEntry, act: Regulation | undefined, texts: Texts): Problem[] {
  if (!act) return [];
  const {group, name} = GROUPS[tier];
  const fits = KINDS[kindKey(act.jenis) ?? '']?.group === group;
  const sourced = entry.sumber !== undefined || act.jenis_naskah === 'model';
  return [
    ...(fits ? [] : [problem({...place, path: [...place.path, 'peraturan']}, `kolom "${tier}" untuk ${name}, ditemukan ${act.sebutan} (${act.jenis}).`)]),
    ...(sourced ? [] : [problem(place, `"sumber" wajib ada untuk ${act.sebutan}. Hanya naskah model yang boleh tanpa sumber.`)]),
    ...provisionFaults(place, entry, act, texts),
  ];
}

function setFaults(raw: RawRecord, set: TierSet, acts: ReadonlyMap<string, Regulation>, texts: Texts): Problem[] {
  return set.baris.flatMap((row, index) => {
    const twice = set.baris.findIndex(({id}) => id === row.id) < index ? [problem({raw, path: ['baris', index, 'id']}, `baris "${row.id}" ditulis dua kali.`)] : [];
    const cells = TIERS.flatMap((tier) => {
      const cell = row[tier];
      if (isUnknown(cell)) return [];
      return cell.flatMap((entry, at) => entryFaults({raw, path: ['baris', index, tier, at]}, tier, entry, acts.get(entry.peraturan), texts));
    });
    return [...twice, ...cells];
  });
}

/** Reads, validates and cross-checks `data/padanan`. @param root project root */
export function loadTiers(root: string): Loaded<TierSet> {
  const {records, problems} = readDataDir(root, 'data/padanan');
  const {valid, problems: faults} = validateAll(tierSchema, records);
  const directory = loadDirectory(root);
  const acts = new Map(loadRegulations(root).items.map((one) => [one.id, one]));
  const named = new Set(valid.flatMap(({raw}) => collectReferences(raw.data).map(({id}) => id)));
  const texts = readTexts(root, [...acts.values()].filter(({id}) => named.has(id)));
  return {
    items: valid.map(({value}) => value),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap(idProblems),
      ...records.flatMap((raw) => directory.check(raw, collectReferences(raw.data))),
      ...valid.flatMap(({raw, value}) => setFaults(raw, value, acts, texts)),
    ],
    checked: records.length,
  };
}
