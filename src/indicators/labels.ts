import {translate} from '@docusaurus/Translate';
import type {Edition} from './editions';
import type {Level} from '../site/levels';
import type {ComparedField, Unit} from './props';

/** Name of a level as readers know it. */
export function levelName(level: Level): string {
  const names: Record<Level, string> = {
    provinsi: translate({id: 'indicators.level.province', description: 'Level of government', message: 'Provinsi'}),
    'kabupaten-kota': translate({id: 'indicators.level.district', description: 'Level of government: regency or city', message: 'Kabupaten/kota'}),
  };
  return names[level];
}

/** Edition with its regulation and whether it holds. */
export function editionName(edition: Edition): string {
  const names: Record<Edition, string> = {
    '2021': translate({id: 'indicators.edition.2021', description: 'Guideline edition in force', message: 'Edisi 2021, berlaku (Permendagri 59/2021)'}),
    '2018': translate({id: 'indicators.edition.2018', description: 'Frozen guideline edition', message: 'Edisi 2018, tidak berlaku (Permendagri 100/2018)'}),
  };
  return names[edition];
}

/** Name of a unit of counting. */
export function unitName(unit: Unit): string {
  const names: Record<Unit, string> = {
    orang: translate({id: 'indicators.unit.people', description: 'Unit of counting', message: 'orang'}),
    rumah: translate({id: 'indicators.unit.houses', description: 'Unit of counting', message: 'rumah'}),
    kejadian: translate({id: 'indicators.unit.incidents', description: 'Unit of counting', message: 'kejadian'}),
  };
  return names[unit];
}

/** Column headings of the table, also the labels of stacked cells. */
export function fieldName(field: ComparedField): string {
  const names: Record<ComparedField, string> = {
    recipient: translate({id: 'indicators.field.recipient', description: 'Column: who is entitled', message: 'Penerima'}),
    units: translate({id: 'indicators.field.units', description: 'Column: unit of counting', message: 'Satuan'}),
    recipientIndicators: translate({id: 'indicators.field.recipientIndicators', description: 'Column: indicators of recipients', message: 'Indikator penerima'}),
    qualityIndicators: translate({id: 'indicators.field.qualityIndicators', description: 'Column: indicators of minimum quality', message: 'Indikator mutu'}),
    target: translate({id: 'indicators.field.target', description: 'Column: target for every year', message: 'Target tiap tahun'}),
  };
  return names[field];
}
