/**
 * Roots that decide between several ways of taking affixes off (`mengelola` → kelola, `mengatur` → atur) and guard words
 * that only look affixed (`perangkat`, `bulan`). A word that is not here falls to the rules in guess.ts.
 * Everyday Indonesian, words of public administration and loans, written down by us from common knowledge: a list of
 * facts, no dictionary was copied. Derivations that became words of their own (`penduduk`, `penyakit`) stand here too.
 * Add a root when a fixture shows a miss.
 */
import aToD from './aToD';
import eToK from './eToK';
import lToP from './lToP';
import rToZ from './rToZ';

export const ROOTS: ReadonlySet<string> = new Set([aToD, eToK, lToP, rToZ].join(' ').split(/\s+/).filter(Boolean));
