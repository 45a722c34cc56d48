/** Word's automatic numbering (ECMA-376 part 1, §17.9): which number a paragraph shows. */
import {leftOf, readInstances, readLists, toInteger, type Instance, type Level, type List} from './lists';
import {formatNumber} from './numberFormat';
import {chainOf, type Style, type Styles} from './styles';
import {find, valueOf, type Element} from './xml';

/** What a paragraph shows in front of its text. */
export interface Label {
  readonly text: string;
  readonly bullet: boolean;
  readonly left: number;
  /** Set when the number format is not known and a plain number stands instead. */
  readonly unknownFormat?: string;
}

interface NumberedBy {
  readonly num: string;
  readonly level: number;
}

/** Counts through the document in order: call `label` once a paragraph, from the first to the last. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly instances: ReadonlyMap<string, Instance>;
  /** Running numbers by list; shared by all instances of a list, as in Word. */
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(root: Element | undefined, private readonly styles: Styles) {
    this.lists = readLists(root);
    this.instances = readInstances(root);
  }

  /** Number of a paragraph, or undefined. @param properties its `w:pPr` @param chain its style and ancestors */
  label(properties: Element | undefined, chain: readonly Style[]): Label | undefined {
    const by = this.numberedBy(properties, chain);
    const instance = by && this.instances.get(by.num);
    if (!by || !instance) return undefined;
    const list = this.listOf(instance);
    const levels = new Map([...list.levels, ...instance.levels].map(([at, level]) => [at, {...level, start: instance.startOverrides.get(at) ?? level.start}]));
    const level = levels.get(by.level);
    if (!level) return undefined;
    const values = this.advance(by, instance, levels);
    return {...this.print(level, values, levels), left: leftOf(properties) ?? level.left};
  }

  /** Own `w:numPr` wins, level by level, over the nearest style that has one; number 0 switches off. */
  private numberedBy(properties: Element | undefined, chain: readonly Style[]): NumberedBy | undefined {
    const own = find(properties, 'w:numPr');
    const styled = chain.find(({paragraph}) => valueOf(paragraph, 'w:numPr', 'w:numId') !== undefined);
    const num = valueOf(own, 'w:numId') ?? valueOf(styled?.paragraph, 'w:numPr', 'w:numId');
    if (num === undefined || num === '0') return undefined;
    const level = valueOf(own, 'w:ilvl') ?? this.levelOfStyle(num, chain) ?? valueOf(styled?.paragraph, 'w:numPr', 'w:ilvl');
    return {num, level: toInteger(level, 0)};
  }

  private levelOfStyle(num: string, chain: readonly Style[]): string | undefined {
    const instance = this.instances.get(num);
    if (!instance) return undefined;
    const levels = [...this.listOf(instance).levels];
    for (const {id} of chain) {
      const found = levels.find(([, level]) => level.style === id);
      if (found) return String(found[0]);
    }
    return undefined;
  }

  private listOf(instance: Instance, depth = 0): List {
    const list = this.lists.get(instance.list) ?? {levels: new Map<number, Level>(), link: undefined};
    if (list.link === undefined || list.levels.size > 0 || depth > 5) return list;
    const num = chainOf(this.styles, list.link).map(({paragraph}) => valueOf(paragraph, 'w:numPr', 'w:numId')).find((id) => id !== undefined);
    const linked = this.instances.get(num ?? '');
    return linked ? this.listOf(linked, depth + 1) : list;
  }

  private advance(by: NumberedBy, instance: Instance, levels: ReadonlyMap<number, Level>): ReadonlyMap<number, number> {
    const values = this.counters.get(instance.list) ?? new Map<number, number>();
    this.counters.set(instance.list, values);
    this.applyOverrides(by.num, instance, values);
    values.set(by.level, (values.get(by.level) ?? (levels.get(by.level)?.start ?? 1) - 1) + 1);
    for (const at of [...values.keys()]) if (at > by.level && restartsAfter(levels.get(at), at, by.level)) values.delete(at);
    return values;
  }

  /** The first paragraph of an instance with `w:startOverride` starts anew. */
  private applyOverrides(num: string, instance: Instance, values: Map<number, number>): void {
    if (this.begun.has(num)) return;
    this.begun.add(num);
    for (const [level, start] of instance.startOverrides) values.set(level, start - 1);
  }

  private print(level: Level, values: ReadonlyMap<number, number>, levels: ReadonlyMap<number, Level>): Omit<Label, 'left'> {
    if (level.format === 'bullet') return {text: '- ', bullet: true};
    let unknownFormat: string | undefined;
    const text = level.text.replace(/%([1-9])/g, (_match, digit: string) => {
      const at = Number(digit) - 1;
      const value = values.get(at) ?? levels.get(at)?.start ?? 1;
      const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
      const printed = formatNumber(value, format);
      if (printed === undefined) unknownFormat = format;
      return printed ?? String(value);
    });
    return {text: text === '' || level.suffix === 'nothing' ? text : `${text} `, bullet: false, ...(unknownFormat === undefined ? {} : {unknownFormat})};
  }
}

function restartsAfter(level: Level | undefined, at: number, used: number): boolean {
  if (level?.restart === undefined || level.restart > at) return true;
  return level.restart > 0 && used < level.restart;
}
