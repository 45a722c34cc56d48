/** Questions and options in both languages. Apart from `choices.ts`, because calculating needs no words. */
import type {Certainty} from '../certainty';
import type {ChoiceId, Choices} from './choices';

/** A text in both languages of the site. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

interface Option<T extends string> {
  readonly id: T;
  readonly name: Words;
}

interface Choice<T extends string> {
  readonly question: Words;
  readonly options: readonly [Option<T>, ...Option<T>[]];
  /** None of these rules was found in a source. */
  readonly certainty: Certainty;
}

const choice = <T extends string>(question: Words, options: readonly [Option<T>, ...Option<T>[]]): Choice<T> => ({question, options, certainty: 'perlu-verifikasi'});
const option = <T extends string>(id: T, name: string, en: string): Option<T> => ({id, name: {id: name, en}});

export const CHOICES: {readonly [K in ChoiceId]: Choice<Choices[K]>} = {
  combine: choice({id: 'Bagaimana layanan digabung menjadi indeks daerah?', en: 'How do services combine into the index of the region?'}, [
    option('layanan', 'Rata-rata semua layanan', 'Mean of all services'),
    option('sektor', 'Rata-rata indeks sektor', 'Mean of the sectors’ indices'),
    option('tertimbang', 'Dibobot jumlah yang harus dilayani', 'Weighted by the number to serve'),
  ]),
  rounding: choice({id: 'Bagaimana hasil antara dibulatkan?', en: 'How are results rounded on the way?'}, [
    option('penuh', 'Tidak dibulatkan; nilai penuh yang digolongkan', 'Not rounded; the full value is classified'),
    option('dua-desimal', 'Setiap hasil dibulatkan ke dua desimal', 'Each result is rounded to two decimals'),
    option('ke-bawah', 'Setiap hasil dipotong menjadi dua desimal', 'Each result is cut to two decimals'),
  ]),
  thresholds: choice({id: 'Nilai di antara dua rentang, misalnya 89,6, masuk mana?', en: 'Where does a value between two ranges, such as 89.6, belong?'}, [
    option('kurang-dari', 'Rentang bawah: 89,6 belum 90', 'The lower range: 89.6 is not yet 90'),
    option('dibulatkan', 'Dibulatkan dulu: 89,6 menjadi 90', 'Rounded first: 89.6 becomes 90'),
  ]),
  zeroDemand: choice({id: 'Layanan tanpa sasaran, misalnya tidak ada bencana, dihitung apa?', en: 'What counts for a service with nobody to serve, e.g. no disaster?'}, [
    option('dikeluarkan', 'Layanan dikeluarkan dari hitungan', 'The service is left out'),
    option('seratus', 'Penerima dihitung 100', 'Recipients count as 100'),
    option('mutu-saja', 'Penerima tidak berlaku; hanya mutu yang dihitung', 'Recipients do not apply; only quality counts'),
  ]),
  zeroQuality: choice({id: 'Kebutuhan mutu nol dihitung apa?', en: 'What counts where no quality item is needed?'}, [
    option('penerima-saja', 'Mutu tidak berlaku; hanya penerima yang dihitung', 'Quality does not apply; only recipients count'),
    option('seratus', 'Mutu dihitung 100', 'Quality counts as 100'),
  ]),
  over: choice({id: 'Capaian di atas 100 persen dihitung apa?', en: 'What counts for achievement above 100 per cent?'}, [
    option('dibatasi', 'Dibatasi 100', 'Limited to 100'),
    option('apa-adanya', 'Dihitung apa adanya', 'Counted as it is'),
  ]),
  qualityItems: choice({id: 'Beberapa butir mutu digabung bagaimana?', en: 'How do several quality items combine?'}, [
    option('jumlah', 'Semua yang terpenuhi ÷ semua yang dibutuhkan', 'All fulfilled ÷ all needed'),
    option('rata-rata', 'Rata-rata persentase setiap butir', 'Mean of the percentages of the items'),
  ]),
};

