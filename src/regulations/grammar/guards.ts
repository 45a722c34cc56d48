/**
 * A line may start with "(2)" or "Pasal 5" only because the line before it was broken inside a reference
 * ("… sebagaimana dimaksud pada ayat / (2) …"). These guards look at the end of the line before.
 */

const TAIL = /(^|[\s(“"])(ayat|pasal|huruf|angka|nomor|bab|bagian|paragraf|lampiran|dalam|pada|dimaksud|dengan|ketentuan|antara|jo\.?|juncto|s\.d\.|sampai|dan\/atau|dan|atau|serta|kecuali|menurut|berdasarkan|setelah|sebelum|dari|oleh|terhadap|atas|tentang|untuk)$/i;
const AYAT_CHAIN = /ayat\s*\(\d+[a-z]?\)\s*(,|dan|atau|dan\/atau|serta|s\.d\.|sampai dengan|jo\.?)$/i;
const PASAL_CHAIN = /pasal\s+\d+[A-Z]*(\s+(ayat\s*\(\d+[a-z]?\)|huruf\s+[a-z]+))*\s*,$/i;
const ITEM_TAIL = /(^|\s)(huruf|angka|nomor|pasal|ayat|butir|tahun)$|(huruf\s+[a-z]{1,2}|angka\s+\d+)\s*(,|dan|atau|dan\/atau|,\s*dan)$/i;

/** Only the end of a line matters; a bound keeps very long lines cheap. */
const end = (previous: string): string => previous.slice(-160);

/** The line before ends inside a reference, so a following `Pasal N` is no heading. */
export function endsInsidePasalReference(previous: string): boolean {
  return TAIL.test(end(previous)) || PASAL_CHAIN.test(end(previous));
}

/** The line before ends inside a reference, so a following `(n)` is no ayat. A bare "ayat (3)" at the end is not such a tail. */
export function endsInsideAyatReference(previous: string): boolean {
  return /(^|\s)ayat$/i.test(end(previous)) || AYAT_CHAIN.test(end(previous));
}

/** The line before ends with "huruf", "angka", "Nomor": a following `a.` or `1.` is no list item. */
export function endsInsideItemReference(previous: string): boolean {
  return ITEM_TAIL.test(end(previous));
}

/** The line before ends a sentence, an item or a lead-in. */
export function endsClause(previous: string): boolean {
  return previous === '' || /[.;:!?”"]$|[;,]\s*(dan|atau|dan\/atau)$|\bDihapus$/i.test(previous);
}
