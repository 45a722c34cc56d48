/** The status in full words, e.g. "Berlaku. Diubah dengan UU 15/2019; UU 13/2022. Diperiksa 22 November 2026." */
import {translate} from '@docusaurus/Translate';
import {formatDate, type Locale} from '../site/dates';
import type {ActProps, StatusProps, TextProps} from './props';
import type {StatusCode} from './status';

function names(acts: readonly ActProps[]): string {
  const doubt = translate({id: 'regulations.sentence.doubt', description: 'After an act whose effect is unverified', message: '(perlu verifikasi)'});
  return acts.map(({name, unverified}) => (unverified ? `${name} ${doubt}` : name)).join('; ');
}

const bare = (acts: readonly ActProps[]): string => acts.map(({name}) => name).join('; ');

type Say = (status: StatusProps, locale: Locale) => string;

const inForce: Say = ({since}, locale) =>
  since
    ? translate({id: 'regulations.sentence.since', description: 'Status sentence', message: 'Berlaku sejak {date}.'}, {date: formatDate(since, locale)})
    : translate({id: 'regulations.sentence.inForce', description: 'Status sentence', message: 'Berlaku.'});

const SENTENCES: Record<StatusCode, Say> = {
  berlaku: inForce,
  'berlaku-dengan-perubahan': inForce,
  'dicabut-sebagian': ({repealedBy}) => translate({id: 'regulations.sentence.partly', description: 'Status sentence', message: 'Masih berlaku, tetapi sebagian sudah dicabut dengan {acts}.'}, {acts: bare(repealedBy)}),
  dicabut: ({repealedBy}) => translate({id: 'regulations.sentence.repealed', description: 'Status sentence', message: 'Tidak berlaku lagi. Dicabut dengan {acts}.'}, {acts: bare(repealedBy)}),
  digantikan: ({repealedBy}) =>
    translate({id: 'regulations.sentence.replaced', description: 'Status sentence', message: 'Sudah ada penggantinya: {acts}. Klausul pencabutannya belum kami baca, jadi periksa dulu sebelum mengutip.'}, {acts: bare(repealedBy)}),
  'belum-berlaku': ({since}, locale) => translate({id: 'regulations.sentence.notYet', description: 'Status sentence', message: 'Belum berlaku. Mulai berlaku {date}.'}, {date: formatDate(since ?? '', locale)}),
  'belum-diperiksa': () => translate({id: 'regulations.sentence.unchecked', description: 'Status sentence', message: 'Belum diperiksa. Cocokkan dulu dengan naskah resmi apakah peraturan ini masih berlaku.'}),
  model: () => translate({id: 'regulations.sentence.model', description: 'Status sentence', message: 'Naskah model tulisan pustaka ini, bukan produk hukum. Tidak mengikat siapa pun.'}),
};

/** @param checked day of the last check */
export function statusSentence(status: StatusProps, checked: string, locale: Locale): string {
  const amended =
    status.amendedBy.length > 0 && status.code !== 'dicabut'
      ? [translate({id: 'regulations.sentence.amended', description: 'Status sentence', message: 'Diubah dengan {acts}.'}, {acts: names(status.amendedBy)})]
      : [];
  // Of a record that nobody has checked the page cannot say when it was.
  if (status.code === 'belum-diperiksa') return [SENTENCES[status.code](status, locale), ...amended].join(' ');
  const day = translate({id: 'regulations.sentence.checked', description: 'Day of the last check', message: 'Diperiksa {date}.'}, {date: formatDate(checked, locale)});
  return [SENTENCES[status.code](status, locale), ...amended, day].join(' ');
}

const list = (acts: readonly ActProps[]): {acts: string} => ({acts: bare(acts)});

/** Whether the text on the page contains each amendment: one sentence a case, nothing where there is no amendment. */
function amendmentSentences({contains, lacks, unrecorded}: TextProps): string[] {
  return [
    ...(contains.length > 0 ? [translate({id: 'regulations.textState.contains', description: 'The text contains these amendments', message: 'Naskah di bawah sudah memuat perubahan dengan {acts}.'}, list(contains))] : []),
    ...(lacks.length > 0 ? [translate({id: 'regulations.textState.lacks', description: 'The text does not contain these amendments', message: 'Naskah di bawah belum memuat perubahan dengan {acts}. Baca keduanya bersama.'}, list(lacks))] : []),
    ...(unrecorded.length > 0 ? [translate({id: 'regulations.textState.unrecorded', description: 'Nobody has recorded whether the text contains these amendments', message: 'Belum dicatat apakah naskah di bawah memuat perubahan dengan {acts}.'}, list(unrecorded))] : []),
  ];
}

/** How far the text has been read against the official copy; a model says so in its status. */
function readingSentences({reading, readBy, readOn, scanned}: TextProps, locale: Locale): string[] {
  const read: Record<TextProps['reading'], () => string[]> = {
    model: () => [],
    'impor-otomatis': () => [translate({id: 'regulations.textState.unread', description: 'Nobody has read the imported text', message: 'Naskah ini diimpor otomatis dan belum dibaca kantor mana pun.'})],
    diperiksa: () => [translate({id: 'regulations.textState.read', description: 'An office read the text against the official copy', message: 'Naskah ini dibaca oleh {office} pada {date}.'}, {office: readBy ?? '', date: formatDate(readOn ?? '', locale)})],
  };
  const ocr = scanned ? [translate({id: 'regulations.textState.scanned', description: 'The text was machine-read from a scan', message: 'Naskah ini hasil pindai, jadi perlu dibaca bersama salinan resminya.'})] : [];
  return [...read[reading](), ...ocr];
}

/** What a reader must know of the text on the page, e.g. "Naskah di bawah sudah memuat perubahan dengan PP 5/2020. Naskah ini diimpor otomatis dan belum dibaca kantor mana pun." */
export function textSentence(text: TextProps, locale: Locale): string {
  return [...amendmentSentences(text), ...readingSentences(text, locale)].join(' ');
}

/** True when more than twelve months lie between the last check and today, both `YYYY-MM-DD` (REGULATIONS E.1, point 12). */
export function isStale(checked: string, today: string): boolean {
  return `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}` < today;
}
