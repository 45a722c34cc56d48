/** The canonical plain text of what a reader found: furniture out (and listed), blank lines single, places kept line by line. */
import {findFurniture} from '../grammar/furniture';
import {toLines} from '../grammar/lines';
import {readHeading} from '../grammar/markers';
import type {Imported, SourceLine} from './types';

export interface Canonical {
  /** Ends with one line end. */
  readonly text: string;
  /** Place of each line in the source. */
  readonly places: readonly string[];
  /** Furniture, with the line of `text` before which it stood. */
  readonly dropped: readonly (SourceLine & {readonly line: number})[];
}

/** Text files keep their lines as they are (page numbers included) up to here; this makes what is stored in `naskah/`. */
export function toCanonical(imported: Imported): Canonical {
  const lines = toLines(imported.lines.map(({text}) => text.replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')).join('\n'));
  const furniture = findFurniture(lines);
  const kept: SourceLine[] = [];
  const dropped: (SourceLine & {line: number})[] = imported.dropped.map((line) => ({...line, line: 0}));
  /** Word and web pages show space between paragraphs without blank ones; here headings stand apart. */
  const flowing = imported.kind === 'docx' || imported.kind === 'html';
  lines.forEach(({text}, index) => {
    const place = imported.lines[index]?.place || (imported.kind === 'txt' || imported.kind === 'md' ? `baris ${index + 1}` : '');
    if (furniture.has(index)) dropped.push({text: text.trim(), place, line: kept.length + 1});
    else if (flowing && text !== '' && readHeading(text) && (kept.at(-1)?.text ?? '') !== '') kept.push({text: '', place}, {text, place});
    else if (text !== '' || (kept.at(-1)?.text ?? '') !== '') kept.push({text, place});
  });
  while (kept.at(-1)?.text === '') kept.pop();
  return {text: kept.length === 0 ? '' : `${kept.map(({text}) => text).join('\n')}\n`, places: kept.map(({place}) => place), dropped};
}
