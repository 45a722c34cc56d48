/** Items of lists: "a. …", "1. …", "a) …", "1) …", nested as printed. */
import {createUnit, openUnit, top, warn, type Builder} from './builder';
import {readDamagedItem} from './damage';
import {endsClause, endsInsideItemReference} from './guards';
import {readItem, type ItemMark} from './markers';
import {column, cut, RANK, warnRead, type Rest} from './rest';

/** Lists have four levels (a. 1. a) 1)); faulty texts nest a little deeper. */
const MAX_DEPTH = 7;

const kindOf = (mark: ItemMark): 'huruf' | 'angka' => (mark.style.startsWith('a') ? 'huruf' : 'angka');

/** Rank at which an item belongs, or undefined when the mark is only text. */
function itemRank(builder: Builder, mark: ItemMark, rest: Rest, base: number): number | undefined {
  const open = builder.frames.filter((frame) => frame.rank >= base + RANK.item && frame.item?.style === mark.style);
  const next = open.findLast((frame) => frame.item && mark.value === frame.item.value + 1);
  if (next) return next.rank;
  const innermost = top(builder);
  const nested = Math.min(Math.max(innermost.rank + 1, base + RANK.item), base + RANK.item + MAX_DEPTH);
  if (mark.value === 1 && (open.length === 0 || rest.previous.endsWith(':'))) return nested;
  const last = open.at(-1);
  const known = last?.item;
  if (!last || !known || !endsClause(rest.previous)) return undefined;
  warn(builder, rest.line, `${kindOf(mark)} ${mark.number} tidak berurutan: sebelumnya ${kindOf(mark)} ${known.number}. Dibiarkan seperti tercetak.`);
  return last.rank;
}

const ITEM = /^\s*(?:[a-z]{1,2}|[\dOolI|SB]{1,3})[.),:]/;

/** The list mark on a line; a damaged one only where it reads as the next of an open list, or "l." as the first below a lead-in. */
function recogniseItem(builder: Builder, rest: Rest, base: number): ItemMark | undefined {
  const mark = readItem(rest.text);
  const open = builder.frames.filter((frame) => frame.rank >= base + RANK.item).flatMap((frame) => frame.item ?? []);
  if (!endsClause(rest.previous) || (mark && (mark.value === 1 || open.some(({style, value}) => style === mark.style && value === mark.value - 1)))) return mark;
  const next = open.findLast(({style, value}) => readDamagedItem(rest.text, style, value + 1) !== undefined);
  if (next) return readDamagedItem(rest.text, next.style, next.value + 1);
  const first = rest.previous.endsWith(':') && /^\s*[lI|]\.\s/.test(rest.text) ? readDamagedItem(rest.text, '1.', 1) : undefined;
  return first ?? mark;
}

/** Places "a. …" or "1. …"; returns what stands behind the mark, or undefined when the line is no item. */
export function feedItem(builder: Builder, rest: Rest, base: number): Rest | undefined {
  if (!ITEM.test(rest.text)) return undefined;
  const mark = recogniseItem(builder, rest, base);
  if (!mark || endsInsideItemReference(rest.previous)) return undefined;
  const rank = itemRank(builder, mark, rest, base);
  if (rank === undefined) return undefined;
  const marker = [{line: rest.line, text: rest.text.slice(0, mark.length)}];
  warnRead(builder, rest, kindOf(mark), mark);
  openUnit(builder, createUnit(kindOf(mark), rest.line, mark.number, marker), rank, column(rest), mark);
  return cut(rest, mark.length);
}
