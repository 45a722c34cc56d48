import {translate} from '@docusaurus/Translate';

/** What the result is not; on results, exports and paper. */
export function notOfficial(): string {
  return translate({id: 'indexCalculator.notOfficial', description: 'Note', message: 'Hitungan sendiri, bukan angka resmi. Angka ini IP SPM enam urusan, bukan Indeks SPM Pendidikan.'});
}
