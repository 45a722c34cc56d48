import {describe, expect, it} from 'vitest';
import {loadServices} from '../../services/load';
import {calculate} from '../calculate';
import {categorise} from '../categories';
import {CHOICE_IDS, DEFAULT_CHOICES, optionIds, withChoice, type Choices} from '../choices';
import {CHOICES} from '../choiceWords';
import {GUIDELINE_EXAMPLE} from '../example';
import {writeRounded} from '../numbers';
import {ratio, toNumber} from '../ratio';
import {serviceIndex, type Entry} from '../service';
import {whatIf} from '../whatIf';
import {writeStep} from '../working';

const SERVICES = loadServices(process.cwd()).filter(({level}) => level === 'kabupaten-kota');
const one = (toServe: number | null, served: number | null, ...quality: (readonly [number | null, number | null])[]): Entry => ({
  toServe,
  served,
  quality: quality.map(([needed, fulfilled]) => ({needed, fulfilled})),
});
const choose = (changes: Partial<Choices>): Choices => ({...DEFAULT_CHOICES, ...changes});
const indexOf = (entry: Entry, changes: Partial<Choices> = {}): string | null => {
  const {index} = serviceIndex(entry, choose(changes));
  return index && writeRounded(index.value, 'id');
};

describe('the worked example of the guideline', () => {
  const result = calculate(SERVICES, GUIDELINE_EXAMPLE, DEFAULT_CHOICES);

  it('gives each service the shares, the index and the category of the printed table', () => {
    const row = (id: string): (string | undefined)[] => {
      const found = result.services.find((service) => service.id === id);
      return [found?.a, found?.b, found?.index].map((worked) => worked ? writeRounded(worked.value, 'id') : undefined).concat(found?.category?.name);
    };
    expect(row('kesehatan-kabkota-ibu-hamil')).toEqual(['90,00', '90,00', '90,00', 'Tuntas Utama']);
    expect(row('kesehatan-kabkota-ibu-bersalin')).toEqual(['100,00', '100,00', '100,00', 'Tuntas Paripurna']);
    expect(row('kesehatan-kabkota-balita')).toEqual(['76,00', '82,00', '77,20', 'Tuntas Pratama']);
    expect(row('pendidikan-kabkota-paud')).toEqual(['62,00', '80,00', '65,60', 'Tuntas Muda']);
    expect(row('sosial-kabkota-disabilitas-telantar')).toEqual(['45,00', '70,00', '50,00', 'Belum Tuntas']);
  });

  it('has a mean of 76.56, Tuntas Pratama, from five of 29 services', () => {
    expect(result.region.index && toNumber(result.region.index.value)).toBe(76.56);
    expect(result.region).toMatchObject({category: {name: 'Tuntas Pratama'}, all: 29, filled: 5, counted: 5});
  });

  it('writes every formula with its numbers', () => {
    const balita = result.services.find(({id}) => id.endsWith('balita'));
    const lines = [balita?.a, balita?.b, balita?.index].flatMap((worked) => worked?.steps.map((step) => writeStep(step, 'id')));
    expect(lines).toEqual(['A = 6.840 ÷ 9.000 × 100 = 76', 'B = 41 ÷ 50 × 100 = 82', 'Indeks layanan = 0,8 × 76 + 0,2 × 82 = 77,2']);
    expect(result.region.index?.steps.map((step) => writeStep(step, 'en'))).toEqual(['Region index = (65.6 + 90 + 100 + 77.2 + 50) ÷ 5 = 76.56']);
  });

  it('says what the other ways of combining would give', () => {
    const given = (option: string): string | undefined => {
      const found = whatIf(result, SERVICES, GUIDELINE_EXAMPLE, DEFAULT_CHOICES).find((other) => other.option === option)?.result.region;
      return found?.index ? `${writeRounded(found.index.value, 'id')} ${found.category?.name}` : undefined;
    };
    // Sectors: 65.6, (90 + 100 + 77.2) ÷ 3 and 50. Weighted: 1,183,200 ÷ 15,410.
    expect(given('sektor')).toBe('68,22 Tuntas Muda');
    expect(given('tertimbang')).toBe('76,78 Tuntas Pratama');
  });
});

describe('a service', () => {
  it('is blank, incomplete or counted by what is typed, and blank is never zero', () => {
    const state = (entry: Entry): string => serviceIndex(entry, DEFAULT_CHOICES).state;
    expect(state(one(null, null))).toBe('kosong');
    expect(state(one(null, null, [null, null]))).toBe('kosong');
    expect(state(one(10, null, [1, 1]))).toBe('kurang');
    expect(state(one(10, 0))).toBe('kurang');
    expect(state(one(10, 5, [4, null]))).toBe('kurang');
    expect(state(one(10, 5, [4, 2], [3, null]))).toBe('kurang');
    expect(state(one(10, 5, [4, 2], [null, null]))).toBe('dihitung');
    expect(state(one(10, 0, [4, 0]))).toBe('dihitung');
  });

  it('with nobody to serve is left out, counts as 100, or counts by quality alone', () => {
    const entry = one(0, 0, [10, 5]);
    expect(serviceIndex(entry, DEFAULT_CHOICES)).toMatchObject({state: 'dikeluarkan', index: null});
    expect(indexOf(entry, {zeroDemand: 'seratus'})).toBe('90,00');
    expect(indexOf(entry, {zeroDemand: 'mutu-saja'})).toBe('50,00');
    expect(indexOf(one(0, null), {zeroDemand: 'seratus'})).toBe('100,00');
    expect(indexOf(one(0, 0, [0, 0]), {zeroDemand: 'mutu-saja'})).toBeNull();
    expect(serviceIndex(one(0, 0, [4, null]), choose({zeroDemand: 'seratus'})).state).toBe('kurang');
  });

  it('without need of quality counts by recipients alone, or quality counts as 100', () => {
    expect(indexOf(one(10, 5, [0, null]))).toBe('50,00');
    expect(indexOf(one(10, 5, [0, 0]), {zeroQuality: 'seratus'})).toBe('60,00');
  });

  it('above 100 per cent is limited, or counted as it is', () => {
    expect(indexOf(one(10, 12, [10, 10]))).toBe('100,00');
    expect(indexOf(one(10, 12, [10, 10]), {over: 'apa-adanya'})).toBe('116,00');
    expect(categorise(ratio(116), 'kurang-dari').name).toBe('Tuntas Paripurna');
    expect(serviceIndex(one(10, 12, [10, 10]), DEFAULT_CHOICES).a?.steps.map((step) => writeStep(step, 'id'))).toEqual(['A = 12 ÷ 10 × 100 = 120', 'A = 120, dibatasi 100']);
  });

  it('adds up several items of quality, or takes the mean of their percentages', () => {
    const entry = one(10, 10, [10, 10], [90, 45]);
    expect(indexOf(entry)).toBe('91,00');
    expect(indexOf(entry, {qualityItems: 'rata-rata'})).toBe('95,00');
    expect(serviceIndex(entry, DEFAULT_CHOICES).b?.steps.map((step) => writeStep(step, 'id'))).toEqual(['B = (10 + 45) ÷ (10 + 90) × 100 = 55']);
  });

  it('with an item of quality of which nothing is needed takes the others', () => {
    for (const qualityItems of ['jumlah', 'rata-rata'] as const) expect(indexOf(one(10, 10, [0, 0], [10, 5]), {qualityItems})).toBe('90,00');
  });

  it('refuses broken numbers and numbers below zero', () => {
    expect(() => serviceIndex(one(10, 2.5, [1, 1]), DEFAULT_CHOICES)).toThrow(RangeError);
    expect(() => serviceIndex(one(10, -1, [1, 1]), DEFAULT_CHOICES)).toThrow(RangeError);
    expect(() => serviceIndex(one(10, Number.NaN, [1, 1]), DEFAULT_CHOICES)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  // A = 86.9565…, B = 33.333…: index 76.2318…
  const entry = one(1150, 1000, [3, 1]);

  it('keeps the full value, rounds every result, or cuts it, and writes that down', () => {
    const last = (rounding: Choices['rounding']): string | undefined => {
      const steps = serviceIndex(entry, choose({rounding})).index?.steps ?? [];
      return steps.map((step) => writeStep(step, 'id')).at(-1);
    };
    expect(last('penuh')).toBe('Indeks layanan = 0,8 × 86,9565 + 0,2 × 33,3333 ≈ 76,2319');
    expect(last('dua-desimal')).toBe('Indeks layanan = 76,234, menjadi 76,23');
    expect(last('ke-bawah')).toBe('Indeks layanan = 76,226, menjadi 76,22');
  });

  it('changes the region where a half decides, without a surprise of binary fractions', () => {
    // 79.995 is no binary fraction: floating point would round it down.
    const services = SERVICES.slice(0, 1);
    const entries = {[services[0]?.id ?? '']: one(20_000, 15_999, [100, 80])};
    const region = (rounding: Choices['rounding']) => calculate(services, entries, choose({rounding})).region;
    expect(region('penuh').category?.name).toBe('Tuntas Pratama');
    expect(region('dua-desimal').category?.name).toBe('Tuntas Madya');
    expect(region('ke-bawah').category?.name).toBe('Tuntas Pratama');
  });
});

describe('a choice', () => {
  it('has words for each of its options, in their order, and its first option as default', () => {
    for (const id of CHOICE_IDS) {
      expect(CHOICES[id].options.map((one) => one.id)).toEqual(optionIds(id));
      expect(DEFAULT_CHOICES[id]).toBe(optionIds(id)[0]);
    }
  });

  it('takes its own options only', () => {
    expect(withChoice(DEFAULT_CHOICES, 'over', 'apa-adanya').over).toBe('apa-adanya');
    expect(withChoice(DEFAULT_CHOICES, 'over', 'sektor')).toBe(DEFAULT_CHOICES);
  });

  it('weighted leaves out a service without weight and gives no index where nobody is to be served', () => {
    const id = SERVICES[0]?.id ?? '';
    const other = SERVICES[1]?.id ?? '';
    const choices = choose({combine: 'tertimbang', zeroDemand: 'seratus'});
    expect(calculate(SERVICES, {[id]: one(0, 0)}, choices).region.index).toBeNull();
    expect(toNumber(calculate(SERVICES, {[id]: one(0, 0), [other]: one(10, 5, [10, 5])}, choices).region.index?.value ?? ratio(0))).toBe(50);
  });
});
