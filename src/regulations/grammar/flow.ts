import type {Segment, Unit} from './types';

const ENDS_PARAGRAPH = /[.:;!?”")]$/;
/** "Undang-" at a line's end goes on with "Undang" without a space. */
const BROKEN_WORD = /\p{L}-$/u;

/** Printed lines as running paragraphs: line breaks become spaces; a blank line starts a new paragraph where a sentence has ended. */
export function toParagraphs(segments: readonly Segment[]): string[] {
  const paragraphs: string[] = [];
  let blank = true;
  for (const {text} of segments) {
    const words = text.trim().replace(/ {2,}/g, ' ');
    if (words === '') {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last === undefined || (blank && ENDS_PARAGRAPH.test(last))) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = BROKEN_WORD.test(last) && /^\p{L}/u.test(words) ? last + words : `${last} ${words}`;
    blank = false;
  }
  return paragraphs;
}

/** Running text of a unit's own text nodes, without what its inner units say. */
export function ownText(unit: Unit): string {
  return unit.children.flatMap((child) => (child.kind === 'teks' ? toParagraphs(child.segments) : [])).join(' ');
}
