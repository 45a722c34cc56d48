/** Widths at which the stylesheet changes the arrangement; keep them as in styles.module.css. */

/** From here on elucidations stand beside their articles. */
const BESIDE = '(min-width: 68.75em)';
/** From here on contents, text and elucidations stand in three columns. */
const THREE_COLUMNS = '(min-width: 78em)';

/** Calls back now and whenever the arrangement may have changed. Returns the way to stop. */
export function watchLayout(changed: (beside: boolean) => void): () => void {
  const queries = [BESIDE, THREE_COLUMNS].map((query) => window.matchMedia(query));
  const listen = (): void => changed(queries[0]?.matches ?? false);
  queries.forEach((query) => query.addEventListener('change', listen));
  listen();
  return () => queries.forEach((query) => query.removeEventListener('change', listen));
}

/** True when the contents stand in a column of their own, not in a bar. */
export function isColumn(contents: Element): boolean {
  return getComputedStyle(contents).getPropertyValue('--kolom').trim() === '1';
}
