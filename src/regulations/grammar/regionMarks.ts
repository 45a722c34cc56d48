/** Marks of an act's parts that may stand within a line when its line breaks are lost. */

interface RegionMark {
  readonly mark: RegExp;
  /** How the text right before it must end. */
  readonly before: RegExp;
  /** Only on the title page: before the preamble. */
  readonly title?: true;
}

const spaced = (word: string): string => [...word].join('\\s?');
const ENDED = /[;.:”"]\s+$/;
const BLANK = /\s$/;

const MARKS: readonly RegionMark[] = [
  {mark: /(?:PERATURAN|UNDANG-UNDANG|QANUN|KEPUTUSAN|INSTRUKSI)\s+\p{Lu}/gu, before: /^\s*(?:SALINAN\s+)?(?:GUBERNUR|BUPATI|WALI\s?KOTA|PRESIDEN|MENTERI)\b[^:,]{0,60}\s$/, title: true},
  {mark: /NOMOR\s+[\d.…]+\s+TAHUN\b/g, before: /^[^:]{10,}\s$/, title: true},
  {mark: /TENTANG\b/g, before: /^[^:]*\bTAHUN\s+[\d.…]+\s+$/, title: true},
  {mark: /DENGAN\s+RAHMAT\s+TUHAN\b/g, before: BLANK, title: true},
  {mark: /Menimbang\s*:/g, before: BLANK},
  {mark: /(?:Mengingat|Memperhatikan)\s*:/g, before: ENDED},
  {mark: /Dengan\s+Persetujuan\s+Bersama\b/gi, before: ENDED},
  {mark: new RegExp(`${spaced('MEMUTUSKAN')}\\s*:`, 'g'), before: BLANK},
  {mark: /Menetapkan\s*:/g, before: /(?:N|n)\s*:\s*$/},
  {mark: /(?:Ditetapkan|Disahkan)\s+di\s+\p{Lu}/gu, before: ENDED},
  {mark: /Agar\s+(?:supaya\s+)?setiap\s+orang\s+mengetahuinya\b/g, before: ENDED},
  {mark: new RegExp(`${spaced('PENJELASAN')}\\s+ATAS\\s+(?=PERATURAN|UNDANG|QANUN|RANCANGAN)`, 'g'), before: BLANK},
  {mark: /I\.\s+UMUM(?=\s)/g, before: BLANK},
  {mark: /II\.\s+PASAL\s+DEMI\s+PASAL\b/g, before: BLANK},
];
const HINT = /NOMOR|TENTANG|RAHMAT|Menimbang|Mengingat|Memperhatikan|Persetujuan|U\s?S\s?K\s?A\s?N|Menetapkan|Ditetapkan|Disahkan|Agar|ATAS|UMUM|PASAL/i;
/** Headings of the elucidation end here, with the text behind them. */
const BEHIND = /\b(?:I\.\s+UMUM|PASAL\s+DEMI\s+PASAL)(?=\s)/g;
const LOOK_BACK = 120;

/** Positions within a line at which a part of the act begins. */
export function findRegionMarks(text: string, onTitlePage: boolean): number[] {
  if (!HINT.test(text)) return [];
  const behind = [...text.matchAll(BEHIND)].map(({index, 0: found}) => index + found.length);
  const starts = MARKS.filter(({title}) => onTitlePage || !title).flatMap(({mark, before}) =>
    [...text.matchAll(mark)].filter(({index}) => index > 0 && before.test(text.slice(Math.max(0, index - LOOK_BACK), index))).map(({index}) => index),
  );
  return [...starts, ...behind];
}
