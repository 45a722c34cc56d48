/** How a status looks in a drawing: shape and colour by tone, always beside its word. */
import {escapeHtml} from '../escapeHtml';
import type {Tone} from '../table/model';
import {INK} from './looks';

interface ToneLook {
  readonly symbol: 'circle' | 'triangle' | 'diamond2' | 'square';
  readonly ink: string;
  readonly open: boolean;
  /** The same shape on 14 by 14 pixels, for the key. */
  readonly path: string;
}

export const TONE_LOOKS: Record<Tone, ToneLook> = {
  baik: {symbol: 'circle', ink: 'var(--nada-baik)', open: false, path: 'M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0z'},
  cukup: {symbol: 'triangle', ink: 'var(--nada-perhatian)', open: false, path: 'M7 2 13 12H1z'},
  kurang: {symbol: 'diamond2', ink: 'var(--nada-berhenti)', open: true, path: 'M7 1 13 7 7 13 1 7z'},
  netral: {symbol: 'square', ink: 'var(--nada-netral)', open: false, path: 'M2.5 2.5h9v9h-9z'},
};

/** Colour inside a shape. */
export const fillOf = (tone: Tone): string => (TONE_LOOKS[tone].open ? INK.paper : TONE_LOOKS[tone].ink);

/** The key above a drawing: each tone once, with the words that it stands for. */
export function keyHtml(entries: readonly {readonly label: string; readonly tone: Tone}[]): string {
  const tones = [...new Set(entries.map(({tone}) => tone))];
  if (tones.length === 0) return '';
  const items = tones.map((tone) => {
    const words = [...new Set(entries.filter((entry) => entry.tone === tone).map(({label}) => label))];
    const shape = `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><path d="${TONE_LOOKS[tone].path}" fill="${fillOf(tone)}" stroke="${TONE_LOOKS[tone].ink}" stroke-width="2"/></svg>`;
    return `<span>${shape}${escapeHtml(words.join(', '))}</span>`;
  });
  return `<p data-kunci>${items.join('')}</p>`;
}

/** The key of the dashed line of a target. */
export function lineKeyHtml(label: string): string {
  const line = `<svg width="32" height="14" viewBox="0 0 32 14" aria-hidden="true" focusable="false"><path d="M0 7H32" stroke="currentColor" stroke-width="1.5" stroke-dasharray="6 4"/></svg>`;
  return `<p data-kunci><span>${line}${escapeHtml(label)}</span></p>`;
}
