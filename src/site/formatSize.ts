/** Size of a file as people read it: `840 B`, `61 KB`, `1,2 MB`. */
export function formatSize(bytes: number, locale: string): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilo = bytes / 1000;
  return kilo < 999.5 ? `${Math.round(kilo)} KB` : `${(kilo / 1000).toLocaleString(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1})} MB`;
}
