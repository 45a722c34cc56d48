import {describe, expect, it} from 'vitest';
import {loadRegulations} from '../../src/regulations/load';
import {buildRelations, type RelationKind} from '../../src/regulations/relations';
import {computeStatus} from '../../src/regulations/status';

const {items} = loadRegulations(process.cwd());
const relations = buildRelations(items);
const statusOf = (id: string): string => {
  const record = items.find((one) => one.id === id);
  return record ? computeStatus(record, relations.get(id) ?? [], '2026-11-22').code : 'tidak ada';
};

/** Ids on the other side of one kind of relation, in the order of their names. */
const others = (id: string, kind: RelationKind): string[] => (relations.get(id) ?? []).flatMap((view) => (view.kind === kind && view.id ? [view.id] : [])).sort();
const articleOf = (id: string, kind: RelationKind, other: string): string | undefined => relations.get(id)?.find((view) => view.kind === kind && view.id === other)?.article;

/** Acts about which our sources state no relation to another act, and why that is so. */
const ALONE: Readonly<Record<string, string>> = {
  'inpres-4-2025': 'Berdiri sendiri; dasar hukumnya belum dibaca.',
  'perda-manggarai-6-2015': 'Dasar hukumnya belum dibaca.',
  'uu-1-2022': 'Klausul pencabutannya belum dibaca.',
  'uu-14-2008': 'Peraturan pelaksananya belum ada di pustaka.',
};

describe('the SPM chain', () => {
  it('leads from UU 23/2014 over PP 2/2018 to Permendagri 59/2021', () => {
    expect(articleOf('pp-2-2018', 'melaksanakan', 'uu-23-2014')).toBe('18 ayat (3) UU 23/2014');
    expect(articleOf('permendagri-59-2021', 'melaksanakan', 'pp-2-2018')).toBe('16 PP 2/2018');
  });

  it('knows three generations: PP 65/2005 and two Permendagri, 100/2018, 59/2021', () => {
    expect(others('pp-65-2005', 'dicabut-oleh')).toEqual(['pp-2-2018']);
    expect(others('permendagri-100-2018', 'mencabut')).toEqual(['permendagri-6-2007', 'permendagri-79-2007']);
    expect(others('permendagri-100-2018', 'dicabut-oleh')).toEqual(['permendagri-59-2021']);
    expect([statusOf('permendagri-100-2018'), statusOf('pp-65-2005')]).toEqual(['dicabut', 'digantikan']);
  });

  it('hangs the technical standards of the six sectors below PP 2/2018', () => {
    expect(others('pp-2-2018', 'dilaksanakan-oleh')).toEqual([
      'model-pergub-renaksi-spm', 'perbup-bandung-47-2021', 'pergub-ntb-32-2022',
      'permendagri-100-2018', 'permendagri-101-2018', 'permendagri-114-2018', 'permendagri-121-2018', 'permendagri-59-2021',
      'permendikbud-32-2018', 'permendikbudristek-32-2022', 'permenkes-4-2019', 'permenkes-6-2024', 'permenpupr-29-2018', 'permensos-9-2018',
    ]);
  });

  it('shows which standards still hold', () => {
    expect(['permenkes-4-2019', 'permendikbud-32-2018', 'permenkes-6-2024', 'permendikbudristek-32-2022'].map(statusOf)).toEqual(['dicabut', 'dicabut', 'berlaku', 'berlaku']);
  });
});

describe('the disability chain', () => {
  it('leads from UU 8/2016 to each implementing regulation, with its article', () => {
    expect(others('uu-8-2016', 'dilaksanakan-oleh')).toEqual(['perpres-68-2020', 'pp-13-2020', 'pp-39-2020', 'pp-42-2020', 'pp-52-2019', 'pp-60-2020', 'pp-70-2019', 'pp-75-2020']);
    const articles = others('uu-8-2016', 'dilaksanakan-oleh').map((id) => articleOf(id, 'melaksanakan', 'uu-8-2016'));
    expect(articles).toEqual([
      '131 sampai dengan 134 UU 8/2016', '42 ayat (8), 43 ayat (2), dan 43 ayat (4) UU 8/2016', '36 ayat (2) UU 8/2016',
      '104 ayat (4), 108, dan 109 ayat (4) UU 8/2016', '96 UU 8/2016', '55 ayat (4) UU 8/2016', '27 ayat (3) UU 8/2016', '113 UU 8/2016',
    ]);
  });

  it('repeals UU 4/1997 by Pasal 151 and reaches Permen PPN 3/2021 over PP 70/2019', () => {
    expect(articleOf('uu-8-2016', 'mencabut', 'uu-4-1997')).toBe('151 UU 8/2016');
    expect(others('pp-70-2019', 'dilaksanakan-oleh')).toEqual(['permenppn-3-2021']);
  });

  it('ties regional rules to the acts that carry them', () => {
    expect(articleOf('pergub-diy-31-2013', 'melaksanakan', 'perda-diy-4-2012')).toBe('97 ayat (4) Perda DIY 4/2012');
    expect(others('perda-jateng-11-2014', 'dilaksanakan-oleh')).toEqual(['pergub-jateng-11-2017']);
    expect(statusOf('perda-diy-4-2012')).toBe('digantikan');
  });

  it('keeps an amended model text a model', () => {
    expect(others('model-perda-disabilitas', 'diubah-oleh')).toEqual(['model-perda-disabilitas-perubahan']);
    expect(statusOf('model-perda-disabilitas')).toBe('model');
  });
});

it('law-making: UU 12/2011 is amended by UU 15/2019 and UU 13/2022, UU 23/2014 by UU 9/2015, Permendagri 80/2015 by 120/2018', () => {
  expect(others('uu-12-2011', 'diubah-oleh')).toEqual(['uu-13-2022', 'uu-15-2019']);
  expect(others('uu-23-2014', 'diubah-oleh')).toEqual(['uu-9-2015']);
  expect(others('permendagri-80-2015', 'diubah-oleh')).toEqual(['permendagri-120-2018']);
  expect(['uu-12-2011', 'uu-23-2014'].map(statusOf)).toEqual(['berlaku-dengan-perubahan', 'berlaku-dengan-perubahan']);
});

it('no act stands without any relation, unless we say why', () => {
  expect(items.filter(({id}) => (relations.get(id) ?? []).length === 0).map(({id}) => id).sort()).toEqual(Object.keys(ALONE));
});

it('the library holds at least 76 regulations with 93 relations', () => {
  expect(items.length).toBeGreaterThanOrEqual(76);
  expect(items.reduce((sum, {relasi}) => sum + relasi.length, 0)).toBeGreaterThanOrEqual(93);
});
