import type {PackAddress} from './addresses';

/**
 * Style sheets for the pack: addresses become relative; the pages' scripts are gone although scripts may run, so rules for
 * readers without scripts hold always and rules for readers with scripts never.
 */
export function rewriteStyles(css: string, rewrite: (address: string) => PackAddress): string {
  return css
    .replace(/url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)/g, (_all, quote: string, address: string) => `url(${quote}${rewrite(address).address}${quote})`)
    .replace(/\(scripting:\s*none\)/g, '(min-width:0)')
    .replace(/\(scripting:\s*(?:enabled|initial-only)\)/g, '(max-width:0)');
}
