import type {ParsedRegulation, Segment, Unit} from './types';

/** All pieces of a unit in tree order. */
export function segmentsOf(unit: Unit): Segment[] {
  const found: Segment[] = [];
  const visit = (one: Unit): void => {
    found.push(...one.marker);
    for (const child of one.children) {
      if ('segments' in child) for (const segment of child.segments) found.push(segment);
      else visit(child);
    }
  };
  visit(unit);
  return found;
}

/**
 * The text from which a regulation was parsed: equals `normalise(input)`, so nothing was lost or moved.
 * @param options.furniture false leaves out page numbers and running heads (their lines stay empty).
 */
export function serialize(parsed: ParsedRegulation, {furniture = true}: {readonly furniture?: boolean} = {}): string {
  const own = segmentsOf(parsed.root);
  const lines: string[] = [];
  for (const {line, text} of furniture ? [...own, ...parsed.furniture] : own) lines[line - 1] = (lines[line - 1] ?? '') + text;
  return lines.length === 0 ? '' : `${Array.from(lines, (line: string | undefined) => line ?? '').join('\n')}\n`;
}
