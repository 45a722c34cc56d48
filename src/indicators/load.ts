import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {SECTORS} from '../site/sectors';
import {idProblems, validateAll} from '../site/validate';
import {LEVELS} from '../site/levels';
import {indicatorSchema, type Indicator} from './schema';

interface Valid {
  readonly raw: RawRecord;
  readonly value: Indicator;
}

function fault({raw}: Valid, field: string, message: string): Problem {
  const line = raw.lineOf([field]);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field, message};
}

function groupBy(valid: readonly Valid[], key: (value: Indicator) => string): Valid[][] {
  const groups = new Map<string, Valid[]>();
  for (const one of valid) groups.set(key(one.value), [...(groups.get(key(one.value)) ?? []), one]);
  return [...groups.values()];
}

/** Within one sector and level the numbers are 1, 2, 3 … without gap or repetition. */
function orderProblems(group: readonly Valid[]): Problem[] {
  const sorted = [...group].sort((a, b) => a.value.urutan - b.value.urutan || a.value.id.localeCompare(b.value.id, 'en'));
  return sorted.flatMap((one, index) => {
    const {urutan, sektor, tingkat} = one.value;
    if (urutan === index + 1) return [];
    const twin = sorted[index - 1];
    const why = twin?.value.urutan === urutan ? ` Nomor itu sudah dipakai ${twin.raw.file}.` : '';
    return [fault(one, 'urutan', `diharapkan ${index + 1} (nomor berurutan dalam ${sektor}, ${tingkat}), ditemukan ${urutan}.${why}`)];
  });
}

function nameProblems(group: readonly Valid[]): Problem[] {
  return group.slice(1).map((one) => fault(one, 'nama', `nama "${one.value.nama}" sudah dipakai ${group[0]?.raw.file ?? ''} pada tingkat yang sama.`));
}

function inOrder(a: Indicator, b: Indicator): number {
  return SECTORS.indexOf(a.sektor) - SECTORS.indexOf(b.sektor) || LEVELS.indexOf(a.tingkat) - LEVELS.indexOf(b.tingkat) || a.urutan - b.urutan;
}

/** Reads and validates `data/indikator`, in the order of sector, level and number. */
export function loadIndicators(root: string): Loaded<Indicator> {
  const {records, problems} = readDataDir(root, 'data/indikator');
  const {valid, problems: faults} = validateAll(indicatorSchema, records);
  const directory = loadDirectory(root);
  return {
    items: valid.map(({value}) => value).sort(inOrder),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap(idProblems),
      ...records.flatMap((raw) => directory.check(raw, collectReferences(raw.data))),
      ...groupBy(valid, ({sektor, tingkat}) => `${sektor} ${tingkat}`).flatMap(orderProblems),
      ...groupBy(valid, ({nama, tingkat}) => `${tingkat} ${nama.toLowerCase()}`).flatMap(nameProblems),
    ],
    checked: records.length,
  };
}
