/** Texts that leave the page: citations and messages for chat groups. Always Indonesian: they quote the law. */

export interface Act {
  /** Full citation of the act. */
  readonly citation: string;
  /** One word on whether it holds, in the language of the page. */
  readonly status: string;
  /** A model text written by us. */
  readonly model: boolean;
}

const MODEL = 'naskah model, bukan produk hukum';
/** Longer provisions are cut: a chat message is a pointer, not the law. */
const MAX_LETTERS = 700;

/** "Pasal 5 ayat (2) Peraturan Daerah … Nomor … Tahun … tentang … (Lembaran Daerah …)". */
export function citeProvision(provision: string, {citation, model}: Act): string {
  return `${provision} ${citation}${model ? ` (${MODEL})` : ''}`;
}

/** Cuts at a word; says so with an ellipsis. */
export function shorten(text: string, most = MAX_LETTERS): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))).replace(/[\s,;:]+$/, '')} …`;
}

/** The provision, its citation, whether the act holds, and the address. */
export function toMessage(provision: string, words: string, address: string, act: Act): string {
  const state = act.model ? '' : `Status: ${act.status}\n`;
  return `${shorten(words)}\n\n${citeProvision(provision, act)}\n${state}${address}`;
}
