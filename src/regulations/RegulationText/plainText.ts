/** A provision as plain text, read from the page: numbers as printed, one line a paragraph. */

/** Notes of the library, elucidations and controls are not words of the provision. */
const NOT_LAW = '[data-tautan], [data-bagian], [data-dirujuk], [data-perubahan], [id="arti-istilah"]';
const BLOCK = 'p, h3, h4, h5, h6, [data-butir], tr, pre';

function lines(element: Element): string[] {
  if (element.matches(NOT_LAW)) return [];
  const inner = [...element.children].filter((child) => !child.matches('[data-tautan]'));
  if (!element.matches('pre') && inner.some((child) => child.matches(BLOCK) || child.querySelector(BLOCK))) {
    const own = inner.flatMap(lines);
    const [number, ...rest] = own;
    return element.matches('[data-butir]') && number !== undefined && rest.length > 0 ? [`${number} ${rest[0] ?? ''}`, ...rest.slice(1)] : own;
  }
  const text = [...element.childNodes].filter((node) => !(node instanceof Element && node.matches('[data-tautan]'))).map(({textContent}) => textContent).join('');
  return text.trim() === '' ? [] : [text.replace(/\s+/g, ' ').trim()];
}

/** All words of a unit of the law, line by line. */
export function toPlainText(unit: Element): string {
  return lines(unit).join('\n');
}
