import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord, type RawRecords} from '../site/readYaml';
import {idProblems, validateAll} from '../site/validate';
import {locate, type GuidelinePlace} from './paths';
import {guidelineSchema, regimeSchema, type GuidelineFrontMatter, type Regime} from './schema';

export interface Guideline extends GuidelinePlace {
  readonly file: string;
  readonly meta: GuidelineFrontMatter;
}

/** Folders with guideline pages: in force, frozen, translated. */
const GUIDELINE_FOLDERS = ['docs/pedoman', 'versioned_docs', 'i18n/en/docusaurus-plugin-content-docs'];

/** The page gives the title as its only h1; a second one in the text confuses screen readers and the table of contents. */
function headingProblems(raw: RawRecord): Problem[] {
  const lines = raw.body.split('\n');
  return lines.flatMap((line, index) =>
    /^#\s/.test(line) ? [{file: raw.file, line: raw.bodyLine + index, message: 'judul tingkat satu (#) hanya dari kunci title. Pakai ## di dalam teks.'}] : [],
  );
}

function translationProblems(raw: RawRecord, originals: ReadonlySet<string>): Problem[] {
  const place = locate(raw.file);
  if (place?.locale !== 'en' || originals.has(`${place.edition}/${place.id}`)) return [];
  return [{file: raw.file, message: `terjemahan tanpa halaman asal: tidak ada "${place.id}.md" pada edisi "${place.edition}".`}];
}

function merge(parts: readonly RawRecords[]): RawRecords {
  return {records: parts.flatMap(({records}) => records), problems: parts.flatMap(({problems}) => problems)};
}

/** Reads and validates every guideline page of every edition and language. */
export function loadGuidelines(root: string): Loaded<Guideline> {
  const {records, problems} = merge(GUIDELINE_FOLDERS.map((folder) => readDataDir(root, folder, /\.md$/)));
  const {valid, problems: faults} = validateAll(guidelineSchema, records);
  const directory = loadDirectory(root);
  const originals = new Set(records.map(({file}) => locate(file)).flatMap((place) => (place?.locale === 'id' ? [`${place.edition}/${place.id}`] : [])));
  return {
    items: valid.flatMap(({raw, value}) => {
      const place = locate(raw.file);
      return place ? [{...place, file: raw.file, meta: value}] : [];
    }),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...headingProblems(raw), ...translationProblems(raw, originals), ...directory.check(raw, collectReferences(raw.data))]),
    ],
    checked: records.length,
  };
}

/** Names of the frozen editions, as versions.json lists them. */
function frozenEditions(root: string): string[] {
  const path = join(root, 'versions.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
}

function editionProblems(raw: RawRecord, {edisi}: Regime, editions: readonly string[]): Problem[] {
  if (edisi === undefined || editions.includes(edisi)) return [];
  const line = raw.lineOf(['edisi']);
  return [{file: raw.file, ...(line === undefined ? {} : {line}), field: 'edisi', message: `diharapkan salah satu dari ${editions.join(', ')} (versions.json), ditemukan "${edisi}".`}];
}

/** Reads and validates `data/pedoman`, in order of time. */
export function loadRegimes(root: string): Loaded<Regime> {
  const {records, problems} = readDataDir(root, 'data/pedoman');
  const {valid, problems: faults} = validateAll(regimeSchema, records);
  const directory = loadDirectory(root);
  const editions = ['current', ...frozenEditions(root)];
  return {
    items: valid.map(({value}) => value).sort((a, b) => a.sejak.localeCompare(b.sejak, 'en')),
    problems: [
      ...problems,
      ...faults,
      ...valid.flatMap(({raw, value}) => editionProblems(raw, value, editions)),
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data))]),
    ],
    checked: records.length,
  };
}
