/** Anchor of a row of the opened file: sheets are told apart by their letters and digits. */
export const rowAnchor = (sheet: string, row: number): string => `baris-${sheet.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${row}`;
