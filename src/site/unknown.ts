interface UnknownValue {
  readonly belum_diketahui: string;
}

/** A value for pages: known, or why nobody knows it. */
export type Known<T> = {readonly value: T} | {readonly unknown: string};

/** True where a record says `belum_diketahui` in the place of a value. */
export function isUnknown(value: unknown): value is UnknownValue {
  return typeof value === 'object' && value !== null && 'belum_diketahui' in value;
}

/** The known value changed on the way; `{belum_diketahui: why}` (see `orUnknown`) → `{unknown: why}`. */
export function mapKnown<T, U>(value: T, change: (value: Exclude<T, UnknownValue>) => U): Known<U> {
  return isUnknown(value) ? {unknown: value.belum_diketahui} : {value: change(value as Exclude<T, UnknownValue>)};
}

/** The known value as it is; `{belum_diketahui: why}` → `{unknown: why}`. */
export function toKnown<T>(value: T): Known<Exclude<T, UnknownValue>> {
  return mapKnown(value, (known) => known);
}
