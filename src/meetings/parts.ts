/** Small readings of a record that several files need. Pure. */

/** The known list, or none while it is unknown. */
export function listOf<T>(value: readonly T[] | {belum_diketahui: string}): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** `Hotel Vertu Harmoni, Jakarta`; the town once when the name already holds it. */
export function placeName({nama, kota}: {readonly nama: string; readonly kota: string}): string {
  return nama.includes(kota) ? nama : `${nama}, ${kota}`;
}
