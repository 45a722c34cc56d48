import {translate} from '@docusaurus/Translate';
import type {Fault} from './faults';

/** What is wrong with a number, and what to do. @param text as typed */
export function faultText(fault: Fault, text: string): string {
  switch (fault) {
    case 'bukan-angka':
      return translate({id: 'indexCalculator.fault.noNumber', description: 'Fault', message: '"{text}" bukan bilangan. Tulis angka saja, misalnya 1.200.'}, {text});
    case 'negatif':
      return translate({id: 'indexCalculator.fault.negative', description: 'Fault', message: 'Jumlah tidak boleh di bawah nol. Tulis 0 atau lebih.'});
    case 'pecahan':
      return translate({id: 'indexCalculator.fault.fraction', description: 'Fault', message: '"{text}" bukan bilangan bulat. Tulis jumlah utuh tanpa desimal.'}, {text});
    case 'persen':
      return translate({id: 'indexCalculator.fault.percent', description: 'Fault', message: 'Tulis jumlahnya, bukan persen. Persen dihitung di sini.'});
    case 'rancu':
      return translate({id: 'indexCalculator.fault.ambiguous', description: 'Fault', message: '"{text}" dapat dibaca dua cara. Tulis tanpa tanda, misalnya 1200.'}, {text});
    case 'terlalu-besar':
      return translate({id: 'indexCalculator.fault.tooLarge', description: 'Fault', message: 'Bilangan ini lebih dari 12 angka. Periksa lagi.'});
    case 'tanpa-sasaran':
      return translate({id: 'indexCalculator.fault.nobody', description: 'Fault', message: 'Ada yang terlayani, padahal yang harus dilayani 0. Betulkan salah satunya.'});
  }
}

/** Label that invented numbers carry on screen, in exports and on paper. */
export function exampleText(share: 'example' | 'partExample'): string {
  return share === 'example'
    ? translate({id: 'indexCalculator.example.label', description: 'Label', message: 'Contoh rekaan. Bukan data daerah mana pun.'})
    : translate({id: 'indexCalculator.example.part', description: 'Label', message: 'Sebagian angka masih dari contoh rekaan.'});
}
