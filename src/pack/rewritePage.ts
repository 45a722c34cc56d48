/** One page of the site as a page of the pack: readable from a folder on a disk, without a server. */
import {parse, parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import type {PackAddress} from './addresses';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface PageSettings {
  readonly rewrite: (address: string) => PackAddress;
  /** HTML of the line below the navigation bar. */
  readonly notice: string;
  /** Address of the pack's own style sheet. */
  readonly styles: string;
  /** On the search page: address of its script, and data attributes for it. */
  readonly search?: {readonly script: string; readonly data: Readonly<Record<string, string>>};
}

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster']);
/** What a server or its rules must answer for; relative styles of a disk fail with them. */
const SERVER_ONLY = new Set(['crossorigin', 'integrity', 'nonce', 'ping']);
const COMBOBOX = new Set(['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'aria-activedescendant', 'aria-haspopup']);
const KEPT_LINKS = /^(?:stylesheet|icon|canonical|alternate)$/;

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => 'tagName' in node;

/** The one inline script of the site chooses light or dark; it needs no server. */
const isThemeScript = (element: Element): boolean => attribute(element, 'src') === undefined && attribute(element, 'type') === undefined;

/** Buttons need the scripts of the site, unless they send a form to another page. */
function isUseless(element: Element, inForm: boolean): boolean {
  if (element.tagName === 'script') return !isThemeScript(element);
  if (element.tagName === 'button') return !inForm || attribute(element, 'type') !== 'submit';
  if (element.tagName === 'meta') return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  if (element.tagName !== 'link') return false;
  return !KEPT_LINKS.test(attribute(element, 'rel') ?? '') || /xml|json/.test(attribute(element, 'type') ?? '');
}

function rewriteAttributes(element: Element, rewrite: PageSettings['rewrite']): void {
  // The address of the page on the site, and of its other languages there, stays whole.
  const named = element.tagName === 'link' && /^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? '');
  const combobox = attribute(element, 'role') === 'combobox';
  element.attrs = element.attrs.filter(({name}) => !SERVER_ONLY.has(name) && !name.startsWith('on') && !(combobox && COMBOBOX.has(name)));
  for (const one of element.attrs) {
    if (ADDRESSES.has(one.name) && !named) one.value = rewrite(one.value).address;
    if (one.name === 'srcset') one.value = one.value.split(',').map((part) => part.trim().replace(/^\S+/, (address) => rewrite(address).address)).join(', ');
  }
}

function clean(parent: Parent, settings: PageSettings, inForm: boolean, inMain: boolean): void {
  parent.childNodes = parent.childNodes.flatMap((node): Parent['childNodes'] => {
    if (!isElement(node)) return [node];
    if (node.tagName === 'noscript') {
      // Scripts are gone, so what stands in their place is shown; on the search page they are not.
      if (settings.search && inMain) return [];
      clean(node, settings, inForm, inMain);
      return node.childNodes.map((child) => Object.assign(child, {parentNode: parent}));
    }
    if (isUseless(node, inForm)) return [];
    rewriteAttributes(node, settings.rewrite);
    clean(node, settings, inForm || (node.tagName === 'form' && attribute(node, 'action') !== undefined), inMain || node.tagName === 'main');
    return [node];
  });
}

function find(parent: Parent, fits: (element: Element) => boolean): Element | undefined {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    const found = fits(node) ? node : find(node, fits);
    if (found) return found;
  }
  return undefined;
}

const byTag = (parent: Parent, tag: string): Element | undefined => find(parent, ({tagName}) => tagName === tag);

function insert(parent: Element, at: number, html: string): void {
  const nodes = parseFragment(html).childNodes.map((node) => Object.assign(node, {parentNode: parent}));
  parent.childNodes.splice(at, 0, ...nodes);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Gives the search page the place for its results, behind its field, and its script. */
function addSearch(body: Element, {script, data}: NonNullable<PageSettings['search']>): void {
  const main = byTag(body, 'main');
  const form = main && find(main, (element) => element.tagName === 'form' && attribute(element, 'role') === 'search');
  const box = form?.parentNode;
  if (!box || !('tagName' in box) || !find(form, ({tagName, attrs}) => tagName === 'input' && attrs.some(({name, value}) => name === 'name' && value === 'q'))) {
    throw new Error('Halaman cari tidak punya isian "q" di dalam <main>: paket tidak dapat memuat pencarian.');
  }
  insert(box, box.childNodes.length, '<div id="paket-hasil"></div>');
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escape(value)}"`).join('');
  insert(body, body.childNodes.length, `<script src="${escape(script)}" defer${attributes}></script>`);
}

/**
 * @param html a built page.
 * @throws when the page has no body, or the search page no field.
 */
export function rewritePage(html: string, settings: PageSettings): string {
  const document = parse(html, {scriptingEnabled: false});
  clean(document, settings, false, false);
  const [head, body] = [byTag(document, 'head'), byTag(document, 'body')];
  const bar = body && find(body, ({tagName, attrs}) => tagName === 'nav' && attrs.some(({name, value}) => name === 'class' && value.includes('navbar')));
  const frame = bar?.parentNode;
  if (!head || !body || !frame || !('tagName' in frame)) throw new Error('Halaman tanpa bilah navigasi: bukan halaman situs ini.');
  insert(head, head.childNodes.length, `<link rel="stylesheet" href="${escape(settings.styles)}">`);
  insert(frame, frame.childNodes.indexOf(bar) + 1, settings.notice);
  if (settings.search) addSearch(body, settings.search);
  return serialize(document);
}
