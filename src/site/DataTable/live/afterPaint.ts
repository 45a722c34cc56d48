/** First what the reader sees, then the rest: acts when the next frame is on the screen and the one after it begins. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
