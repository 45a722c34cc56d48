import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from 'vitest';
import {loadDirectory} from '../../site/directory';
import type {Loaded} from '../../site/problems';
import {loadRegions} from '../../site/regions/load';
import {loadSources} from '../../site/sources/load';
import {buildChanges} from '../amend/changes';
import {compareStates} from '../compare/states';
import type {RegulationContent} from '../content';
import {loadRegulations, type Regulation} from '../load';
import {buildRelations} from '../relations';
import {computeStatus} from '../status';
import {buildMentions} from '../text/mentions';
import {readTexts} from '../texts';
import {loadTiers} from '../tiers/load';

const FIXTURES = join(__dirname, '__fixtures__');
const TODAY = '2026-11-22';
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, {recursive: true})));

export const SUMMARY = 'Peraturan contoh ini dipakai untuk menguji pustaka. Isinya tidak nyata. Ia cukup panjang supaya lolos dari batas jumlah kata yang paling sedikit, yaitu dua puluh lima kata.';

/** Adds or replaces files, by path from the project root. */
export type Files = Readonly<Record<string, string>>;

function recordsIn(dir: string): Files {
  return Object.fromEntries(
    readdirSync(join(FIXTURES, dir)).flatMap((name) => {
      const folder = `data/regulasi/${name.replace('.yml', '')}`;
      return [
        [`${folder}/meta.yml`, readFileSync(join(FIXTURES, dir, name), 'utf8')],
        [`${folder}/ringkasan.md`, SUMMARY],
      ];
    }),
  );
}

const FLOOR: Files = {
  'data/wilayah/pusat.yml': 'id: pusat\nnama: Pemerintah Pusat\nsingkat: Pusat\ntingkat: pusat\n',
  'data/wilayah/kaltara.yml': 'id: kaltara\nnama: Provinsi Kalimantan Utara\nsingkat: Kaltara\ntingkat: provinsi\n',
  'data/sumber/x1.yml': 'id: x1\njudul: Contoh sumber\npenerbit: Penerbit\njenis: berita\ndilihat: 2026-11-22\n',
};

/** Texts of the good PP, recorded as imported; `text` is what each file holds. */
export function withTexts(dates: readonly string[], text = 'isi'): Files {
  const folder = 'data/regulasi/pp-2-2018';
  const meta = readFileSync(join(FIXTURES, 'good', 'pp-2-2018.yml'), 'utf8');
  const entries = dates.map((date) => `  - tanggal: ${date}\n    keadaan: impor-otomatis\n`).join('');
  return {[`${folder}/meta.yml`]: `${meta}naskah:\n${entries}`, ...Object.fromEntries(dates.map((date) => [`${folder}/naskah/${date}.txt`, text]))};
}

/** A small project with the good fixtures, the fixtures of one folder, and extra files on top. */
export function buildLibrary(dir?: string, extra: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'regulasi-'));
  roots.push(root);
  const files = {...FLOOR, ...recordsIn('good'), ...(dir ? recordsIn(dir) : {}), ...extra};
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const loadLibrary = (dir?: string, extra?: Files): Loaded<Regulation> => loadRegulations(buildLibrary(dir, extra));

/** Faults as an editor reads them, one a line. */
export function faults(dir: string | undefined, extra?: Files): string {
  return loadLibrary(dir, extra)
    .problems.map(({file, line, field, message}) => `${file.replace('data/regulasi/', '')}${line ? `:${line}` : ''} ${field ? `› ${field}: ` : ''}${message}`)
    .join('\n');
}

/** What the plugin would load, on 22 November 2026. */
export function contentOf(extra: Files = {}): RegulationContent {
  const root = buildLibrary(undefined, extra);
  const regulations = loadRegulations(root).items;
  const relations = buildRelations(regulations);
  const texts = readTexts(root, regulations);
  const regions = loadRegions(root).items;
  return {
    today: TODAY,
    regulations,
    texts,
    changes: buildChanges(regulations, texts),
    textMentions: buildMentions({today: TODAY, regulations, texts, regions}),
    comparisons: compareStates(texts),
    relations,
    regions,
    sources: loadSources(root).items,
    directory: loadDirectory(root),
    statuses: new Map(regulations.map((one) => [one.id, computeStatus(one, relations.get(one.id) ?? [], TODAY)])),
    easyReads: new Map(),
    tiers: loadTiers(root).items,
    summaries: new Map(regulations.map(({id}) => [id, `<p>${id}</p>`])),
  };
}
