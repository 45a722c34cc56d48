/** The self-check of an idea: from answers to "siap / siap dengan syarat / belum". Rule-based, runs anywhere. */

export interface CheckQuestion {
  readonly id: string;
  readonly question: string;
  readonly required: boolean;
  /** What to do first when the answer is no. */
  readonly remedy: string;
}

export type Answers = Readonly<Record<string, 'ya' | 'tidak'>>;

export type Verdict = 'siap' | 'siap-dengan-syarat' | 'belum';

export type Readiness =
  | {readonly status: 'berjalan'; readonly open: number}
  | {readonly status: 'selesai'; readonly verdict: Verdict; readonly reasons: readonly CheckQuestion[]};

/**
 * A "no" to a required question → belum; a "no" to any other → siap dengan syarat; all "yes" → siap.
 * Reasons are the questions answered with "no", required ones first. A required "no" decides at once;
 * otherwise the verdict waits until every question is answered.
 */
export function judgeReadiness(questions: readonly CheckQuestion[], answers: Answers): Readiness {
  const refused = questions.filter(({id}) => answers[id] === 'tidak');
  const reasons = [...refused.filter(({required}) => required), ...refused.filter(({required}) => !required)];
  if (reasons[0]?.required) return {status: 'selesai', verdict: 'belum', reasons};
  const open = questions.filter(({id}) => answers[id] === undefined).length;
  if (open > 0) return {status: 'berjalan', open};
  return {status: 'selesai', verdict: reasons.length > 0 ? 'siap-dengan-syarat' : 'siap', reasons};
}
