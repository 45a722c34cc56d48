import {parse, type DefaultTreeAdapterTypes} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

function findHolder(node: DefaultTreeAdapterTypes.Node, name: string): Element | undefined {
  if ('attrs' in node && node.attrs.some((one) => one.name === 'data-fragmen' && one.value === name)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findHolder(child, name);
    if (found) return found;
  }
  return undefined;
}

/** A built page with other HTML in the place of one of its fragments (`src/site/fragments`). @throws when it has no such fragment */
export function replaceFragment(page: string, name: string, html: string): string {
  const place = findHolder(parse(page, {sourceCodeLocationInfo: true}), name)?.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) throw new Error(`Tempat isi "${name}" tidak ditemukan di halaman.`);
  return page.slice(0, place.startTag.endOffset) + html + page.slice(place.endTag.startOffset);
}
