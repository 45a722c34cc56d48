/** Tells the page about the pack what only the finished pack knows. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {FACTS, FOLDER, SIZE_MARK, sizeText, type PackFacts} from './names';

/** Puts a text into the marked place of a page. @throws when the page has no such place. */
export function fillIn(html: string, text: string): string {
  const place = new RegExp(`(<(\\w+)(?=[^>]* ${SIZE_MARK})[^>]*>)[^<]*(?=</\\2>)`);
  if (!place.test(html)) throw new Error(`Halaman ${FOLDER} tidak punya tempat ${SIZE_MARK}.`);
  return html.replace(place, (_all, tag: string) => tag + text);
}

/**
 * Writes size and number of pages into the built pages, for readers without JavaScript, and beside the pack for links
 * inside the site.
 * @param locales prefixes of the languages below the build, e.g. `''` and `en/`.
 */
export function tellPage(build: string, {bytes, pages}: PackFacts): void {
  writeFileSync(join(build, FACTS), `${JSON.stringify({bytes, pages})}\n`);
  for (const locale of ['id', 'en'] as const) {
    const page = join(build, locale === 'id' ? '' : locale, FOLDER, 'index.html');
    if (existsSync(page)) writeFileSync(page, fillIn(readFileSync(page, 'utf8'), sizeText({bytes, pages}, locale)));
  }
}
