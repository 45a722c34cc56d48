const MONTHS = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

export type Locale = keyof typeof MONTHS;

/** Calendar day in western Indonesia (`YYYY-MM-DD`) at a moment. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + 7 * 3600_000).toISOString().slice(0, 10);
}

/** `en` for any English locale, else `id`. */
export function toLocale(locale: string): Locale {
  return locale.startsWith('en') ? 'en' : 'id';
}

/** True for an existing calendar day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `2024-12-31` → `31 Desember 2024`; also `2024-12` → `Desember 2024` and `2024` → `2024`. Unknown forms come back unchanged. */
export function formatDate(iso: string, locale: Locale = 'id'): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month ? MONTHS[locale][Number(month) - 1] : undefined;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A span of days as people say it: `12–13 Januari 2026`, `30 Januari – 2 Februari 2026`. */
export function formatDateRange(from: string, to: string | undefined, locale: Locale = 'id'): string {
  if (!to || to === from) return formatDate(from, locale);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${formatDate(to, locale)}`;
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDate(from, locale).replace(/ \d{4}$/, '') : formatDate(from, locale);
  return `${start} – ${formatDate(to, locale)}`;
}
