/** An instruction that is left to a person, with the reason in Indonesian. Thrown while planning, caught by `apply`. */
export class Refusal extends Error {
  constructor(
    readonly outcome: 'ragu' | 'tidak-dipahami',
    reason: string,
  ) {
    super(reason);
  }
}

/** Understood, but not safe to carry out. */
export function doubt(reason: string): never {
  throw new Refusal('ragu', reason);
}
