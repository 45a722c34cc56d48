/** Ink of the charts: always a variable of the site's style sheet, so that light, dark, print and forced colours follow. */
export const INK = {
  text: 'currentColor',
  muted: 'var(--teks-redup)',
  grid: 'var(--garis)',
  axis: 'var(--garis-kuat)',
  paper: 'var(--kertas)',
} as const;

export const SHAPES = ['circle', 'square', 'triangle', 'diamond2'] as const;

export type Shape = (typeof SHAPES)[number];

/** Series differ in shape and in the pattern of their line before they differ in colour. */
export const SERIES_LOOKS: readonly {readonly stroke: string; readonly shape: Shape; readonly dash?: string}[] = [
  {stroke: 'var(--sektor, var(--aksen))', shape: 'circle'},
  {stroke: 'currentColor', shape: 'square', dash: '8 4'},
  {stroke: 'var(--teks-redup)', shape: 'triangle', dash: '2 4'},
  {stroke: 'var(--garis-kuat)', shape: 'diamond2', dash: '8 3 2 3'},
];

/** Paper round a text, so that lines do not cross it. */
export const HALO = {stroke: INK.paper, strokeWidth: 5} as const;
