import {translate} from '@docusaurus/Translate';
import type {Locale} from '../../site/dates';
import type {IndexResult} from '../../site/spmIndex/calculate';
import {withChoice, type Choices} from '../../site/spmIndex/choices';
import {writeIndex} from '../../site/spmIndex/numbers';
import type {WhatIf} from '../../site/spmIndex/whatIf';

function regionText(now: IndexResult['region'], other: IndexResult['region'], before: Choices, after: Choices, locale: Locale): string {
  const from = now.index ? writeIndex(now.index.value, before.thresholds, locale) : '–';
  const to = other.index ? writeIndex(other.index.value, after.thresholds, locale) : '–';
  const category = other.category?.name ?? '–';
  return now.category?.id === other.category?.id
    ? translate({id: 'indexCalculator.effect.same', description: 'What another option would do to the index of the region', message: 'Indeks daerah {from} → {to}, kategori tetap.'}, {from, to})
    : translate({id: 'indexCalculator.effect.other', description: 'What another option would do to the index of the region', message: 'Indeks daerah {from} → {to}, kategori menjadi {category}.'}, {from, to, category});
}

/** What an option that is not chosen would change in the numbers that stand in the form. */
export function effectText(now: IndexResult, {choice, option, result, regionChanges, services, sectors}: WhatIf, choices: Choices, locale: Locale): string {
  if (!regionChanges && services === 0 && sectors === 0) return translate({id: 'indexCalculator.effect.none', description: 'An option that changes nothing', message: 'Tidak mengubah angka yang terisi.'});
  const region = regionChanges
    ? regionText(now.region, result.region, choices, withChoice(choices, choice, option), locale)
    : translate({id: 'indexCalculator.effect.regionStays', description: 'An option that leaves the region as it is', message: 'Indeks daerah tetap.'});
  const parts = services > 0 ? translate({id: 'indexCalculator.effect.services', description: 'How many services an option changes', message: '{services} layanan berubah.'}, {services}) : '';
  return [region, parts].filter(Boolean).join(' ');
}
