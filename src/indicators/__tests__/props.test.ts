import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {loadSources} from '../../site/sources/load';
import {loadIndicators} from '../load';
import {compareEditions, toIndicatorListPageProps, toIndicatorPageProps, toRow, toServiceTableProps, type IndicatorRow} from '../props';
import {buildIndicatorRoutes} from '../routes';

const ROOT = process.cwd();
const {items} = loadIndicators(ROOT);
const directory = loadDirectory(ROOT);
const sources = loadSources(ROOT).items;

function find(id: string) {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const row = (id: string, edition: '2021' | '2018'): IndicatorRow => toRow(find(id), edition, directory);

describe('the rows of the table', () => {
  it('take their values from the edition asked for', () => {
    expect(row('kesehatan-prov-klb', '2021')).toMatchInlineSnapshot(`
      {
        "certainty": "sekunder",
        "edition": "2021",
        "id": "kesehatan-prov-klb",
        "legal": [
          {
            "article": "6",
            "label": "PP 2/2018",
            "url": "/regulasi/pp-2-2018/",
          },
          {
            "label": "Permenkes 6/2024",
            "note": "Standar teknis sejak 2024; sebelumnya Permenkes 4/2019.",
            "url": "/regulasi/permenkes-6-2024/",
          },
          {
            "label": "Permendagri 59/2021",
            "url": "/regulasi/permendagri-59-2021/",
          },
        ],
        "name": "Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa provinsi",
        "nameEn": "Health services for people in a provincial disease outbreak",
        "note": "Rincian isi pelayanan dan batas usia ada di lampiran Permenkes 6/2024, yang belum kami baca.",
        "qualityIndicators": {
          "value": [
            "Barang atau jasa, sumber daya manusia, dan tata cara pemenuhan terpenuhi 100% dari kebutuhan",
          ],
        },
        "recipient": {
          "value": "Penduduk pada kondisi kejadian luar biasa (KLB) provinsi",
        },
        "recipientIndicators": {
          "value": [
            "Jumlah penduduk pada kondisi KLB provinsi yang mendapat pelayanan kesehatan",
          ],
        },
        "sources": [
          "g1",
          "w09",
          "w12",
        ],
        "target": {
          "value": {
            "certainty": "sekunder",
            "percent": 100,
          },
        },
        "units": {
          "value": [
            "orang",
          ],
        },
        "url": "/indikator/kesehatan-prov-klb/",
      }
    `);
  });

  it('carry the reason where a value is unknown', () => {
    expect(row('kesehatan-prov-klb', '2018').target).toEqual({unknown: 'Aturan target edisi ini belum kami baca.'});
  });

  it('give every service a table of its sector and level', () => {
    const table = toServiceTableProps(items, 'kesehatan', 'kabupaten-kota', '2021', directory);
    expect(table.rows).toHaveLength(12);
    expect(Object.keys(table.sourceTitles).sort()).toEqual(['g1', 'g2', 'w09', 'w12']);
  });
});

describe('the comparison of editions', () => {
  it('calls a value changed only when both are known and differ', () => {
    const now = row('kesehatan-prov-klb', '2021');
    expect(compareEditions(now, {...now, recipient: {value: 'Orang lain'}}).changed).toEqual(['recipient']);
  });

  it('never calls an unknown value a change', () => {
    const {same, changed, unknown} = compareEditions(row('kesehatan-prov-klb', '2021'), row('kesehatan-prov-klb', '2018'));
    expect({same, changed, unknown}).toEqual({same: ['recipient'], changed: [], unknown: ['units', 'recipientIndicators', 'qualityIndicators', 'target']});
  });

  it('names the rules that came and went', () => {
    const {addedRules, droppedRules} = compareEditions(row('kesehatan-kabkota-balita', '2021'), row('kesehatan-kabkota-balita', '2018'));
    expect(addedRules.map(({url}) => url)).toEqual(['/regulasi/permenkes-6-2024/', '/regulasi/permendagri-59-2021/']);
    expect(droppedRules.map(({url}) => url)).toEqual(['/regulasi/permenkes-4-2019/', '/regulasi/permendagri-100-2018/']);
  });
});

describe('the pages', () => {
  const list = toIndicatorListPageProps(items, directory);

  it('list every service once', () => {
    const ids = list.groups.flatMap(({levels}) => Object.values(levels).flatMap((services) => services.map(({id}) => id)));
    expect(new Set(ids).size).toBe(43);
    expect(ids).toHaveLength(43);
  });

  it('know the neighbours of a service within its list', () => {
    const siblings = items.filter(({sektor, tingkat}) => sektor === 'kesehatan' && tingkat === 'provinsi');
    const page = toIndicatorPageProps(find('kesehatan-prov-klb'), siblings, directory, sources);
    expect([page.previous?.url, page.next?.url, page.count]).toEqual(['/indikator/kesehatan-prov-krisis-kesehatan/', undefined, 2]);
    expect(page.sources.map(({id}) => id)).toEqual(['g1', 'w09', 'w12', 'w06']);
  });

  it('have one route each below the base of their locale', () => {
    const pages = items.map((one) => ({id: one.id, props: toIndicatorPageProps(one, [one], directory, sources)}));
    const paths = buildIndicatorRoutes({list, pages}, '/en/').map(({path}) => path);
    expect(paths).toHaveLength(44);
    expect(paths.slice(0, 2)).toEqual(['/en/indikator/', '/en/indikator/pendidikan-prov-menengah/']);
  });
});
