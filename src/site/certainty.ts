/** How sure we are of a record or figure (DESIGN §8), best first. */
export const CERTAINTIES = ['resmi', 'sekunder', 'perlu-verifikasi'] as const;

export type Certainty = (typeof CERTAINTIES)[number];
