/**
 * What a question word asks for. The words themselves are stop words; these hints only lift pages that are named after
 * the kind of answer (a calendar for "when", a team or role for "who"), they never find a page alone.
 */
const HINTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kapan', ['kalender', 'tenggat', 'jadwal']],
  ['siapa', ['peran', 'tim', 'tugas']],
  ['siapakah', ['peran', 'tim', 'tugas']],
  ['bagaimana', ['langkah', 'tahap']],
  ['gimana', ['langkah', 'tahap']],
  ['when', ['calendar', 'deadline']],
  ['who', ['role', 'team']],
]);

/** Hint words for the question words among folded words. */
export const questionHints = (words: readonly string[]): string[] => words.flatMap((word) => HINTS.get(word) ?? []);
