/** One fault in a content file, addressed so that its author can find and mend it. */
export interface Problem {
  /** Path from the project root, with forward slashes. */
  readonly file: string;
  /** 1-based line in that file, where it is known. */
  readonly line?: number;
  /** Dotted path of the field, e.g. `relasi.0.ke`. */
  readonly field?: string;
  /** Indonesian: what was expected, what was found, a hint. */
  readonly message: string;
}

/** What every `loadX` returns: the valid records, all faults at once, and how many records were looked at. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  readonly checked: number;
}

function place(problem: Problem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const field = problem.field ? ` › ${problem.field}` : '';
  return `${problem.file}${line}${field}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message, 'en');
}

/** The same faults in reading order: by file, then line, then text. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byPlace);
}

/** All faults as one text: a head line with the count, then one line a fault. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map((problem) => `- ${place(problem)}: ${problem.message}`);
  return [`${problems.length} masalah pada berkas isi:`, ...lines].join('\n');
}

/** Stops a build: throws one error that lists all faults; does nothing when there are none. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(formatProblems(problems));
}
