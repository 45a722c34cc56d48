import type * as z from 'zod';
import {didYouMean} from './ids';
import type {Problem} from './problems';
import type {RawRecord} from './readYaml';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar (baris-baris berawalan "- ")',
  object: 'kelompok kunci: nilai',
  record: 'kelompok kunci: nilai',
  null: 'kosong',
  undefined: 'tidak ada',
};

function shown(value: unknown): string {
  if (value === undefined) return 'tidak ada';
  if (value === null) return 'kosong';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);
}

interface Inner {
  def?: {shape?: Record<string, Inner>; element?: Inner; innerType?: Inner; options?: Inner[]; in?: Inner};
}

/** Keys that the schema allows at a path, for "did you mean". */
function allowedKeys(schema: Inner | undefined, path: readonly PropertyKey[]): string[] {
  if (!schema?.def) return [];
  const {shape, element, innerType, options, in: input} = schema.def;
  if (innerType) return allowedKeys(innerType, path);
  if (input) return allowedKeys(input, path);
  if (options) return options.flatMap((option) => allowedKeys(option, path));
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shape ?? {});
  return allowedKeys(element ?? shape?.[String(head)], rest);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? shown(issue.values[0]) : `salah satu dari ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.origin === 'string' ? 'panjang ' : issue.origin === 'array' ? 'jumlah butir ' : ''}paling sedikit ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin === 'string' ? 'panjang ' : issue.origin === 'array' ? 'jumlah butir ' : ''}paling banyak ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'alamat web lengkap (https://…)' : `teks berpola ${issue.pattern ?? issue.format}`;
    default:
      return '';
  }
}

/** Of a union's branches the one that came nearest: that is the one the author meant. */
function unionIssues(issue: Issue & {code: 'invalid_union'}): Issue[] {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const fit = (branch: readonly Issue[]): number => branch.filter((one) => one.path.length === 0 && one.code === 'invalid_type').length;
  const nearest = [...branches].sort((a, b) => fit(a) - fit(b) || a.length - b.length)[0] ?? [];
  return nearest.map((one) => ({...one, path: [...issue.path, ...one.path]}) as Issue);
}

function explain(issue: Issue, schema: Inner, raw: RawRecord): Problem[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionIssues(issue).flatMap((one) => explain(one, schema, raw));
  const where = (path: readonly PropertyKey[]): {file: string; line?: number; field?: string} => {
    const line = raw.lineOf(path);
    return {file: raw.file, ...(line === undefined ? {} : {line}), ...(path.length ? {field: path.map(String).join('.')} : {})};
  };
  if (issue.code === 'unrecognized_keys') {
    const known = allowedKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      ...where([...issue.path, key]),
      message: `kunci "${key}" tidak dikenal.${didYouMean(key, known) || ` Kunci yang boleh: ${known.join(', ')}.`}`,
    }));
  }
  if (issue.code === 'custom') return [{...where(issue.path), message: issue.message}];
  const value = at(raw.data, issue.path);
  const hint = issue.code === 'invalid_value' && typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
  return [{...where(issue.path), message: `diharapkan ${expectation(issue)}, ditemukan ${shown(value)}.${hint}`}];
}

/**
 * Holds one record against its schema. All faults come back at once, in Indonesian, with file, line and field.
 * Schemas say their own rules with `ctx.addIssue({code: 'custom', path, message})`; that message is shown as it is.
 */
export function validate<S extends z.ZodType>(schema: S, raw: RawRecord): {value?: z.output<S>; problems: Problem[]} {
  const result = schema.safeParse(raw.data);
  if (result.success) return {value: result.data, problems: []};
  return {problems: result.error.issues.flatMap((issue) => explain(issue as Issue, schema as unknown as Inner, raw))};
}

/** Validates many records; `id` of each value is the file's name, checked by `mustMatchId`. */
export function validateAll<S extends z.ZodType>(
  schema: S,
  records: readonly RawRecord[],
): {valid: {raw: RawRecord; value: z.output<S>}[]; problems: Problem[]} {
  const results = records.map((raw) => ({raw, ...validate(schema, raw)}));
  return {
    valid: results.flatMap(({raw, value}) => (value === undefined ? [] : [{raw, value}])),
    problems: results.flatMap((result) => result.problems),
  };
}

/** A record's `id` must equal the name of its file (or folder), since both are its address. */
export function idProblems(raw: RawRecord): Problem[] {
  const id = at(raw.data, ['id']);
  if (id === undefined || id === raw.id) return [];
  const line = raw.lineOf(['id']);
  return [{file: raw.file, ...(line === undefined ? {} : {line}), field: 'id', message: `diharapkan "${raw.id}" (sama dengan nama berkas), ditemukan ${shown(id)}.`}];
}
