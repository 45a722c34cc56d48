import {readdirSync, readFileSync, existsSync, statSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import {isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLParseError} from 'yaml';
import type {Problem} from './problems';

/** A file as its author wrote it: parsed but not yet validated. */
export interface RawRecord {
  /** Name of the file (or of its folder for `index`/`meta` files) without extension. */
  readonly id: string;
  /** Path from the project root, forward slashes. */
  readonly file: string;
  readonly data: unknown;
  /** Markdown below the front matter; empty for `.yml`. */
  readonly body: string;
  /** 1-based line on which `body` starts. */
  readonly bodyLine: number;
  /** 1-based line of a field, e.g. `['relasi', 0, 'ke']`; the nearest parent's line when the field is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

export interface RawRecords {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

function findLine(doc: Document, counter: LineCounter, path: readonly PropertyKey[], offset: number): number | undefined {
  let node: unknown = doc.contents;
  let start = (doc.contents as Node | null)?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      start = (pair.key as Node).range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      start = item.range?.[0] ?? start;
      node = item;
    } else break;
  }
  return start === undefined ? undefined : counter.linePos(start).line + offset;
}

/** The faults that authors make most, by the code of the YAML library. */
const SYNTAX_FAULTS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'daftar [ … ] atau kelompok { … } belum ditutup, atau inden kurang dalam.',
  BAD_SCALAR_START: 'nilai diawali tanda khusus. Apit nilainya dengan tanda kutip.',
  BLOCK_AS_IMPLICIT_KEY: 'ada kunci di dalam nilai: titik dua kedua pada satu baris, atau baris berikutnya menjorok.',
  DUPLICATE_KEY: 'kunci ini sudah ada di atas.',
  MISSING_CHAR: 'ada tanda yang kurang, misalnya kutip penutup atau titik dua.',
  MULTILINE_IMPLICIT_KEY: 'nilai dan kunci berikutnya tidak terpisah.',
  TAB_AS_INDENT: 'inden memakai tab. Pakai spasi.',
};

/** In Indonesian where the fault is a known one, else the library's own words without the place, which stands in front already. */
function syntaxFault({code, message}: YAMLParseError): string {
  return SYNTAX_FAULTS[code] ?? `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`;
}

/** Where a value begins with `*` (bold text, to its author) and YAML takes it for a reference to an anchor that is not there. */
function brokenAliases(doc: Document): number[] {
  const offsets: number[] = [];
  visit(doc, {Alias: (_key, node) => { if (!node.resolve(doc)) offsets.push(node.range?.[0] ?? 0); }});
  return offsets;
}

/** Parses YAML text; dates stay text. A syntax fault becomes a problem with its line. */
export function parseYaml(
  text: string,
  file: string,
  lineOffset = 0,
): {data: unknown; problems: Problem[]; lineOf: RawRecord['lineOf']} {
  const counter = new LineCounter();
  const doc = parseDocument(text, {lineCounter: counter, version: '1.2', schema: 'core'});
  const faults = [
    ...doc.errors.map((error) => ({line: error.linePos?.[0].line ?? 1, fault: syntaxFault(error)})),
    ...brokenAliases(doc).map((offset) => ({line: counter.linePos(offset).line, fault: 'nilai diawali tanda bintang. Apit nilainya dengan tanda kutip.'})),
  ];
  const problems = faults.map(({line, fault}) => ({
    file,
    line: line + lineOffset,
    message: `YAML tidak terbaca: ${fault} Periksa inden, titik dua, dan tanda kutip pada baris ini.`,
  }));
  return {data: problems.length ? undefined : doc.toJS(), problems, lineOf: (path) => findLine(doc, counter, path, lineOffset)};
}

/** Splits a Markdown text into front matter and body. */
export function splitFrontMatter(text: string): {yaml: string; body: string; bodyLine: number} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return {yaml: '', body: text, bodyLine: 1};
  return {yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length};
}

/** Project-relative path with forward slashes, as shown in messages. */
export function projectPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function recordId(path: string): string {
  const name = basename(path).replace(/\.(yml|md)$/, '');
  return name === 'index' || name === 'meta' ? basename(join(path, '..')) : name;
}

/** Reads one `.yml` or `.md` (front matter and body) file. */
export function readRecord(root: string, path: string): {record?: RawRecord; problems: Problem[]} {
  const file = projectPath(root, path);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const parts = path.endsWith('.md') ? splitFrontMatter(text) : {yaml: text, body: '', bodyLine: 1};
  const {data, problems, lineOf} = parseYaml(parts.yaml, file, path.endsWith('.md') ? 1 : 0);
  if (problems.length) return {problems};
  return {record: {id: recordId(path), file, data, body: parts.body, bodyLine: parts.bodyLine, lineOf}, problems};
}

function listFiles(dir: string, wanted: RegExp): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .sort()
    .filter((name) => !name.startsWith('_') && !name.startsWith('.'))
    .flatMap((name) => {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) return listFiles(path, wanted);
      return wanted.test(name) ? [path] : [];
    });
}

/**
 * Reads every data file below `dir` (sorted, `_` and `.` names skipped). Reading is kept apart from validating.
 * @param wanted file names to read; README.md files never match.
 */
export function readDataDir(root: string, dir: string, wanted = /\.yml$/): RawRecords {
  const results = listFiles(join(root, dir), wanted)
    .filter((path) => basename(path) !== 'README.md')
    .map((path) => readRecord(root, path));
  return {
    records: results.flatMap((result) => (result.record ? [result.record] : [])),
    problems: results.flatMap((result) => result.problems),
  };
}
