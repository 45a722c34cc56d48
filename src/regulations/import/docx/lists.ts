/** Lists as `numbering.xml` defines them (ECMA-376 part 1, §17.9). */
import {elements, find, switchOf, valueOf, type Element} from './xml';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `(%1)`, `%1.%2.` */
  readonly text: string;
  readonly suffix: string;
  /** Paragraph style that is tied to this level. */
  readonly style: string | undefined;
  /** Restarts after a number of this level (1-based) or lower; 0 never; undefined after any lower level. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  /** Left edge of the number in twips. */
  readonly left: number;
}

export interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Name of a numbering style that holds the levels instead. */
  readonly link: string | undefined;
}

export interface Instance {
  readonly list: string;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** A whole number as XML gives it, or the other one. */
export const toInteger = (text: string | undefined, otherwise: number): number => (text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise);

/** Left edge of the first line, twips; undefined without `w:ind`. */
export function leftOf(properties: Element | undefined): number | undefined {
  const indent = find(properties, 'w:ind');
  if (!indent) return undefined;
  const {attributes} = indent;
  const left = toInteger(attributes['w:left'] ?? attributes['w:start'], 0);
  return left - toInteger(attributes['w:hanging'], 0) + toInteger(attributes['w:firstLine'], 0);
}

function readLevel(level: Element): Level {
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: toInteger(valueOf(level, 'w:start'), 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    style: valueOf(level, 'w:pStyle'),
    restart: restart === undefined ? undefined : toInteger(restart, 0),
    legal: switchOf(level, 'w:isLgl') === true,
    left: leftOf(find(level, 'w:pPr')) ?? 0,
  };
}

const levelOf = (element: Element): number => toInteger(element.attributes['w:ilvl'], 0);

function readLevels(parent: Element): Map<number, Level> {
  return new Map(elements(parent).filter(({name}) => name === 'w:lvl').map((level) => [levelOf(level), readLevel(level)]));
}

function readInstance(num: Element): Instance {
  const overrides = elements(num).filter(({name}) => name === 'w:lvlOverride');
  return {
    list: valueOf(num, 'w:abstractNumId') ?? '',
    startOverrides: new Map(overrides.flatMap((one) => (find(one, 'w:startOverride') ? [[levelOf(one), toInteger(valueOf(one, 'w:startOverride'), 1)] as const] : []))),
    levels: new Map(overrides.flatMap((one) => { const level = find(one, 'w:lvl'); return level ? [[levelOf(one), readLevel(level)] as const] : []; })),
  };
}

/** `w:abstractNum` by id. */
export function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  const parts = (root ? elements(root) : []).filter(({name}) => name === 'w:abstractNum');
  return new Map(parts.map((list) => [list.attributes['w:abstractNumId'] ?? '', {levels: readLevels(list), link: valueOf(list, 'w:numStyleLink')}]));
}

/** `w:num` by id. */
export function readInstances(root: Element | undefined): ReadonlyMap<string, Instance> {
  const parts = (root ? elements(root) : []).filter(({name}) => name === 'w:num');
  return new Map(parts.map((num) => [num.attributes['w:numId'] ?? '', readInstance(num)]));
}
