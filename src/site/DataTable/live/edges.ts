/** Marks the sides at which a table goes on, so that the style sheet can draw them. */
export function watchEdges(frame: HTMLElement, region: HTMLElement): () => void {
  const mark = (): void => {
    const {scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight} = region;
    frame.toggleAttribute('data-kiri', scrollLeft > 1);
    frame.toggleAttribute('data-kanan', scrollLeft + clientWidth < scrollWidth - 1);
    frame.toggleAttribute('data-bawah', scrollTop + clientHeight < scrollHeight - 1);
  };
  const observer = new ResizeObserver(mark);
  observer.observe(region);
  const table = region.firstElementChild;
  if (table) observer.observe(table);
  region.addEventListener('scroll', mark, {passive: true});
  return () => {
    observer.disconnect();
    region.removeEventListener('scroll', mark);
  };
}
