/** Addresses of the site as addresses inside a folder on a disk, where nothing finds `index.html` by itself. */
import {posix} from 'node:path';
import {isPacked, type BuiltSite} from './site';

/** An address in the pack, and the file to which it leads; a file outside the pack has none. */
export interface PackAddress {
  readonly address: string;
  readonly file?: string;
}

type Site = Pick<BuiltSite, 'origin' | 'base'> & {readonly has: (file: string) => boolean};

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file that a server sends for a path below the base; undefined when the build has none. */
function fileOf(path: string, has: Site['has']): string | undefined {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find((file) => has(file) && isPacked(file));
}

/**
 * Rewrites an address of a page for the pack; query and anchor stay. Other sites, anchors of the same page, mail and data
 * addresses stay as they are; a file that is not in the pack is named by its full address on the site.
 * @param from file of the page below the build.
 */
export function toPackAddress(address: string, from: string, {origin, base, has}: Site): PackAddress {
  const inside = address.startsWith('/') || address.startsWith('.') || address.startsWith(`${origin}/`) || (!/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[#?]/.test(address));
  if (!inside || address === '' || !URL.canParse(address, `${origin}${base}${from}`)) return {address};
  const {origin: target, pathname, search, hash, href} = new URL(address, `${origin}${base}${from}`);
  if (target !== origin) return {address};
  const file = pathname.startsWith(base) ? fileOf(decode(pathname.slice(base.length)), has) : undefined;
  if (file === undefined) return {address: href};
  if (file === from && search === '' && hash !== '') return {address: hash, file};
  const path = posix.relative(posix.dirname(from), file);
  return {address: `${path.split('/').map(encodeURIComponent).join('/')}${search}${hash}`, file};
}
