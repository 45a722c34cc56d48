/** Words around the legal text, in the language of the page. The text itself is always Indonesian. */
export interface TextLabels {
  /** Accessible name of a permalink. */
  readonly linkTo: (name: string) => string;
  readonly contents: string;
  readonly opening: string;
  readonly elucidationOf: (name: string) => string;
  readonly elucidation: string;
  readonly generalElucidation: string;
  readonly byArticle: string;
  readonly byArticleNote: string;
  readonly annexTable: (name: string) => string;
}

export const TEXT_LABELS: Record<'id' | 'en', TextLabels> = {
  id: {
    linkTo: (name) => `Tautan ke ${name}`,
    contents: 'Daftar isi naskah',
    opening: 'Pembukaan',
    elucidationOf: (name) => `Penjelasan ${name}`,
    elucidation: 'Penjelasan',
    generalElucidation: 'Penjelasan umum',
    byArticle: 'Penjelasan pasal demi pasal',
    byArticleNote: 'Penjelasan setiap pasal berada tepat di bawah pasalnya.',
    annexTable: (name) => `Isi ${name}`,
  },
  en: {
    linkTo: (name) => `Link to ${name}`,
    contents: 'Contents of the text',
    opening: 'Preamble',
    elucidationOf: (name) => `Elucidation of ${name}`,
    elucidation: 'Elucidation',
    generalElucidation: 'General elucidation',
    byArticle: 'Elucidation article by article',
    byArticleNote: 'The elucidation of each article stands right below it.',
    annexTable: (name) => `Text of ${name}`,
  },
};
