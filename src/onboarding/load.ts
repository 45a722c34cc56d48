import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {validateAll} from '../site/validate';
import {pathSchema, stepSchema, type OnboardingPath, type StepMeta} from './schema';
import {STAGES} from './stages';

interface Placed {
  readonly raw: RawRecord;
  readonly value: StepMeta;
}

const DIR = 'docs/orientasi';

const folderOf = (raw: RawRecord): string => raw.file.slice(DIR.length + 1).split('/')[0] ?? '';
const isIndex = (raw: RawRecord): boolean => raw.file.endsWith('/index.md');

function problemAt(raw: RawRecord, field: string, message: string): Problem {
  const line = raw.lineOf([field]);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field, message};
}

/** Steps stand in one row, 1, 2, 3 …, and a later step never belongs to an earlier stage. */
function orderProblems(steps: readonly Placed[]): Problem[] {
  return steps.flatMap(({raw, value}, index) => {
    const faults: Problem[] = [];
    if (value.urutan !== index + 1) faults.push(problemAt(raw, 'urutan', `diharapkan ${index + 1}, ditemukan ${value.urutan}. Urutan langkah harus 1, 2, 3, … tanpa lompatan dan tanpa angka ganda.`));
    const before = steps[index - 1]?.value;
    if (before && STAGES.indexOf(before.tahap) > STAGES.indexOf(value.tahap)) {
      faults.push(problemAt(raw, 'tahap', `"${value.tahap}" datang sesudah "${before.tahap}" (langkah ${before.urutan}). Urutan tahap: ${STAGES.join(', ')}.`));
    }
    return faults;
  });
}

function folderProblems(raw: RawRecord, value: StepMeta): Problem[] {
  const folder = folderOf(raw);
  return value.jalur === folder ? [] : [problemAt(raw, 'jalur', `diharapkan "${folder}" (nama folder), ditemukan "${value.jalur}".`)];
}

/** Reads and validates `docs/orientasi/<jalur>/`: `index.md` is the path, every other file a step. `checked` counts files. */
export function loadOnboarding(root: string): Loaded<OnboardingPath> {
  const {records, problems} = readDataDir(root, DIR, /\.md$/);
  const paths = validateAll(pathSchema, records.filter(isIndex));
  const steps = validateAll(stepSchema, records.filter((raw) => !isIndex(raw)));
  const directory = loadDirectory(root);
  const walked = new Map(paths.valid.map(({raw}) => [raw.id, steps.valid.filter((step) => folderOf(step.raw) === raw.id).sort((a, b) => a.value.urutan - b.value.urutan || a.raw.id.localeCompare(b.raw.id))]));
  const homeless = [...new Set(records.filter((raw) => !isIndex(raw)).map(folderOf))].filter((folder) => !records.some((raw) => isIndex(raw) && raw.id === folder));
  return {
    items: paths.valid.map(({raw, value}) => ({
      ...value,
      id: raw.id,
      file: raw.file,
      body: raw.body,
      steps: (walked.get(raw.id) ?? []).map((step) => ({...step.value, id: step.raw.id, file: step.raw.file, body: step.raw.body})),
    })),
    problems: [
      ...problems,
      ...paths.problems,
      ...steps.problems,
      ...homeless.map((folder) => ({file: `${DIR}/${folder}/index.md`, message: 'berkas jalur tidak ada. Buat index.md dengan judul, ringkas, untuk, dan kuis.'})),
      ...[...walked.values()].flatMap(orderProblems),
      ...steps.valid.flatMap(({raw, value}) => folderProblems(raw, value)),
      ...records.flatMap((raw) => directory.check(raw, collectReferences(raw.data))),
    ],
    checked: records.length,
  };
}
