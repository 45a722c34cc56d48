import type {Directory} from '../site/directory';
import type {RegimeProps} from './regimes';
import type {Regime} from './schema';

/** `Permendagri Nomor 59 Tahun 2021 tentang …` → the part before the subject, as people cite it. */
export function shortTitle(title: string): string {
  return title.split(' tentang ')[0] ?? title;
}

/** Regimes as pages show them, each with the beginning of the next one as its end. Unknown regulations are left to `directory.check`. */
export function toRegimeProps(regimes: readonly Regime[], directory: Directory): RegimeProps[] {
  return regimes.map((regime, index) => {
    const next = regimes[index + 1];
    return {
      id: regime.id,
      name: {id: regime.nama, en: regime.nama_en},
      note: {id: regime.catatan, en: regime.catatan_en},
      from: regime.sejak,
      ...(next ? {until: next.sejak} : {}),
      ...(regime.edisi ? {edition: regime.edisi} : {}),
      regulations: regime.peraturan.flatMap((id) => {
        const entry = directory.get('peraturan', id);
        return entry ? [{id, title: shortTitle(entry.title), url: entry.url}] : [];
      }),
    };
  });
}
