import type {Level} from '../site/levels';

export type ExampleId = 'lima' | 'kabupaten' | 'provinsi';

/** An invented place; its numbers are in `examples.ts`, loaded when they are asked for. */
export interface ExampleName {
  readonly id: ExampleId;
  readonly level: Level;
  /** Name of a place that does not exist. */
  readonly region: string;
}

export const EXAMPLE_NAMES: readonly ExampleName[] = [
  {id: 'lima', level: 'kabupaten-kota', region: 'Kabupaten Contoh'},
  {id: 'kabupaten', level: 'kabupaten-kota', region: 'Kabupaten Contoh'},
  {id: 'provinsi', level: 'provinsi', region: 'Provinsi Contoh'},
];
