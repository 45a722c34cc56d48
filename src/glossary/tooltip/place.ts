/** Room that stays free at the edges of the window, px. */
const EDGE = 8;
/** Space between the word and the card, px. */
const GAP = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card goes, in window coordinates: under the word, above it when there is no room, never past an edge. */
export function placeCard(word: Box, card: Size, view: Size): {left: number; top: number} {
  const below = word.bottom + GAP;
  const above = word.top - GAP - card.height;
  const fits = below + card.height + EDGE <= view.height;
  return {
    left: Math.max(EDGE, Math.min(word.left, view.width - card.width - EDGE)),
    top: fits || above < EDGE ? below : above,
  };
}
