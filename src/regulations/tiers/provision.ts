/** How a tier table names a provision: "53", "40–44", "27 ayat (3)", "5 ayat (2) huruf a", "9 ayat (6)–(7)". Pure. */
const PROVISION = /^(\d+[A-Z]?)(?:–(\d+[A-Z]?))?(?: ayat \((\d+[a-z]?)\)(?:–\((\d+[a-z]?)\))?)?(?: huruf ([a-z]))?$/;

/** Permalinks of the provisions that the words name, the first one first; undefined when the words are not of this form. */
export function provisionIds(words: string): readonly [string, ...string[]] | undefined {
  const match = PROVISION.exec(words);
  const [, from = '', until, ayat, ayatUntil, huruf] = match ?? [];
  if (!match || (until && ayat)) return undefined;
  const pasal = `pasal-${from.toLowerCase()}`;
  if (until) return [pasal, `pasal-${until.toLowerCase()}`];
  if (!ayat) return [`${pasal}${huruf ? `-huruf-${huruf}` : ''}`];
  const first = `${pasal}-ayat-${ayat}${huruf ? `-huruf-${huruf}` : ''}`;
  return ayatUntil ? [first, `${pasal}-ayat-${ayatUntil}`] : [first];
}
