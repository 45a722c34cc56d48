/** Stands in for Docusaurus' own `translate` where the search runs without Docusaurus; the same messages in both languages. */

/** English messages by id, put in when the script is bundled. */
declare const ENGLISH: Readonly<Record<string, string>>;

interface Message {
  readonly id: string;
  readonly message: string;
}

/** @param values for the places in braces. */
export function translate({id, message}: Message, values: Readonly<Record<string, string>> = {}): string {
  const text = document.documentElement.lang.startsWith('en') ? (ENGLISH[id] ?? message) : message;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
