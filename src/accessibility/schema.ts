import * as z from 'zod';
import {isoDate} from '../site/fields';

const count = z.int().min(0);

/** `data/aksesibilitas/hasil.yml`: written by the accessibility test itself, never by hand. */
export const accessibilitySchema = z.strictObject({
  /** Day of the test run. */
  tanggal: isoDate,
  /** Name and version of the rule engine. */
  mesin: z.string(),
  /** Browser that opened the pages. */
  peramban: z.string(),
  /** Rule sets that were applied. */
  aturan: z.array(z.string()).min(1),
  /** Pages that were opened, both languages. */
  halaman: z.int().min(1),
  /** Pages with at least one violation, light or dark. */
  halaman_bermasalah: count,
  /** Violations found, one an element and rule. */
  pelanggaran: count,
});

export type AccessibilityResult = z.output<typeof accessibilitySchema>;
