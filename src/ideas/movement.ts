/** An idea without movement for twelve months needs an update (UX §1.4). */

/** The same day one year later; 29 February becomes 1 March. */
export function yearLater(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}

/** Last movement: the pitch, or the newest state of a taker. */
export function lastMovement(pitched: string, takers: readonly {readonly sejak: string}[]): string {
  return [pitched, ...takers.map(({sejak}) => sejak)].sort().at(-1) ?? pitched;
}

/** True when `today` lies more than twelve months after the last movement. */
export function isStale(moved: string, today: string): boolean {
  return today > yearLater(moved);
}
