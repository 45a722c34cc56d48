/** The table of a published plan as cells and back; only for our own well-formed CSV. */

/** Cells of a CSV whose cells hold no line end. */
export function readCells(csv: string): string[][] {
  return csv.trim().split(/\r?\n/).map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

export function writeCells(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n`;
}
