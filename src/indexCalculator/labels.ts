import {translate} from '@docusaurus/Translate';
import type {Fault} from './faults';

/** What is wrong with a number, and what to do. @param text as typed */
export function faultText(fault: Fault, text: string): string {
  switch (fault) {
    case 'bukan-angka':
      return translate({id: 'indexCalculator.fault.noNumber', description: 'Fault of a cell', message: '"{text}" bukan bilangan. Tulis angka saja, misalnya 1.200.'}, {text});
    case 'negatif':
      return translate({id: 'indexCalculator.fault.negative', description: 'Fault of a cell', message: 'Jumlah tidak boleh di bawah nol. Tulis 0 atau lebih.'});
    case 'pecahan':
      return translate({id: 'indexCalculator.fault.fraction', description: 'Fault of a cell', message: '"{text}" bukan bilangan bulat. Tulis jumlah utuh tanpa desimal.'}, {text});
    case 'persen':
      return translate({id: 'indexCalculator.fault.percent', description: 'Fault of a cell', message: 'Tulis jumlahnya, bukan persen. Persen dihitung di sini.'});
    case 'rancu':
      return translate({id: 'indexCalculator.fault.ambiguous', description: 'Fault of a cell: the mark may be decimal or of thousands', message: '"{text}" dapat dibaca dua cara. Tulis tanpa tanda, misalnya 1200.'}, {text});
    case 'terlalu-besar':
      return translate({id: 'indexCalculator.fault.tooLarge', description: 'Fault of a cell', message: 'Bilangan ini lebih dari 12 angka. Periksa lagi.'});
    case 'tanpa-sasaran':
      return translate({id: 'indexCalculator.fault.nobody', description: 'Fault of a cell: served although nobody is to be served', message: 'Ada yang terlayani, padahal yang harus dilayani 0. Betulkan salah satunya.'});
  }
}

/** Label that invented numbers carry on screen, in exports and on paper. */
export function exampleText(share: 'example' | 'partExample'): string {
  return share === 'example'
    ? translate({id: 'indexCalculator.example.label', description: 'Label of invented numbers', message: 'Contoh rekaan. Bukan data daerah mana pun.'})
    : translate({id: 'indexCalculator.example.part', description: 'Label of numbers that are partly invented', message: 'Sebagian angka masih dari contoh rekaan.'});
}

/** What the result is not; on results, exports and paper. */
export function notOfficial(): string {
  return translate({id: 'indexCalculator.notOfficial', description: 'Stands below the result', message: 'Hitungan sendiri, bukan angka resmi. Angka ini IP SPM enam urusan, bukan Indeks SPM Pendidikan.'});
}
