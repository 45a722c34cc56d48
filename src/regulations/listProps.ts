/** What `/regulasi/` shows of each regulation. Pure. */
import {listedName} from '../site/regions/names';
import {regionOf, statusOf, type RegulationContent} from './content';
import {haystack, type FilterRow} from './filters';
import {kindKey, KINDS} from './kinds';
import type {Regulation} from './load';
import type {TierSetProps} from './tiers/props';

export interface RegulationRow extends FilterRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly regionName: string;
}

export interface RegulationListPageProps {
  readonly rows: readonly RegulationRow[];
  readonly tiers: readonly Pick<TierSetProps, 'id' | 'title' | 'titleEn'>[];
}

const groupOf = ({jenis}: Regulation): FilterRow['group'] => KINDS[kindKey(jenis) ?? '']?.group ?? 'perda';

function toRow(content: RegulationContent, one: Regulation): RegulationRow {
  const region = regionOf(content, one.wilayah);
  return {
    id: one.id,
    name: one.sebutan,
    title: one.judul,
    regionName: listedName(region),
    group: groupOf(one),
    region: one.wilayah,
    status: statusOf(content, one).code,
    themes: [...one.tema, ...one.sektor],
    words: haystack([one.sebutan, one.judul, one.jenis, region.nama, ...one.alias, ...one.subjek]),
    ...(one.tahun === undefined ? {} : {year: one.tahun}),
  };
}

/** The list, newest first as loaded. */
export function toRegulationListPageProps(content: RegulationContent): RegulationListPageProps {
  return {
    rows: content.regulations.map((one) => toRow(content, one)),
    tiers: content.tiers.map(({id, judul, judul_en}) => ({id, title: judul, titleEn: judul_en})),
  };
}
