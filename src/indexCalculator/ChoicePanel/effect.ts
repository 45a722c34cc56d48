import {translate} from '@docusaurus/Translate';
import type {Locale} from '../../site/dates';
import type {IndexResult} from '../../site/spmIndex/calculate';
import {withChoice, type Choices} from '../../site/spmIndex/choices';
import {writeIndex, writeRounded} from '../../site/spmIndex/numbers';
import type {WhatIf} from '../../site/spmIndex/whatIf';

function regionText(now: IndexResult['region'], other: IndexResult['region'], before: Choices, after: Choices, locale: Locale): string {
  // Two decimals, four where two would show no difference.
  const shown = (group: IndexResult['region'], {thresholds}: Choices): string => (group.index ? writeIndex(group.index.value, thresholds, locale) : '–');
  const precise = (group: IndexResult['region']): string => (group.index ? writeRounded(group.index.value, locale, 4) : '–');
  const equal = shown(now, before) === shown(other, after) && precise(now) !== precise(other);
  const from = equal ? precise(now) : shown(now, before);
  const to = equal ? precise(other) : shown(other, after);
  const category = other.category?.name ?? '–';
  return now.category?.id === other.category?.id
    ? translate({id: 'indexCalculator.effect.same', description: 'Effect of an option', message: 'Indeks daerah {from} → {to}, kategori tetap.'}, {from, to})
    : translate({id: 'indexCalculator.effect.other', description: 'Effect of an option', message: 'Indeks daerah {from} → {to}, kategori menjadi {category}.'}, {from, to, category});
}

/** What an option that is not chosen would change in the numbers that stand in the form. */
export function effectText(now: IndexResult, {choice, option, result, regionChanges, services, sectors}: WhatIf, choices: Choices, locale: Locale): string {
  if (!regionChanges && services === 0 && sectors === 0) return translate({id: 'indexCalculator.effect.none', description: 'Effect of an option', message: 'Tidak mengubah angka yang terisi.'});
  const region = regionChanges
    ? regionText(now.region, result.region, choices, withChoice(choices, choice, option), locale)
    : translate({id: 'indexCalculator.effect.regionStays', description: 'Effect of an option', message: 'Indeks daerah tetap.'});
  const parts = services > 0 ? translate({id: 'indexCalculator.effect.services', description: 'Count', message: '{services} layanan berubah.'}, {services}) : '';
  return [region, parts].filter(Boolean).join(' ');
}
