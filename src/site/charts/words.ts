/** Words of drawings and summaries. They are put together at build, outside React, so each locale stands here. */
import type {Locale} from '../dates';
import type {ValueStatus} from '../table/statuses';

/** Why there is no value, or what kind of value it is. */
export const STATUS_WORDS: Record<Locale, Record<ValueStatus | 'kosong', string>> = {
  id: {
    kosong: 'tidak ada data',
    'tidak-tersedia': 'tidak tersedia',
    'tidak-berlaku': 'tidak berlaku',
    dirahasiakan: 'dirahasiakan',
    sementara: 'sementara',
    direvisi: 'direvisi',
    perkiraan: 'perkiraan',
    'seri-terputus': 'seri terputus',
    'kurang-setengah': 'kurang dari setengah satuan',
  },
  en: {
    kosong: 'no data',
    'tidak-tersedia': 'not available',
    'tidak-berlaku': 'not applicable',
    dirahasiakan: 'confidential',
    sementara: 'provisional',
    direvisi: 'revised',
    perkiraan: 'estimated',
    'seri-terputus': 'series break',
    'kurang-setengah': 'less than half a unit',
  },
};

/** "2021", "2021 dan 2022", "2021, 2022, dan 2023". */
export function listOf(items: readonly string[], locale: Locale): string {
  const and = locale === 'en' ? 'and' : 'dan';
  if (items.length < 3) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1) ?? ''}`;
}

/** First letter large; what follows stays. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence ends once, also when the reason that it quotes ends in a full stop. */
export const sentence = (text: string): string => `${capital(text.trim()).replace(/[.\s]+$/, '')}.`;
