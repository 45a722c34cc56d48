import {SECTOR_NAMES} from '../../site/sectors';
import type {GroupResult} from '../../site/spmIndex/calculate';
import {CHOICE_IDS} from '../../site/spmIndex/choices';
import {CHOICES} from '../../site/spmIndex/choiceWords';
import {writeIndex} from '../../site/spmIndex/numbers';
import {LEVEL_NAMES} from '../fieldNames';
import {exampleText} from '../labels';
import {notOfficial} from '../notOfficial';
import {countedText} from '../Results/GroupLine';
import type {WorkbookInput} from '../workbook/sheets';

/** The result as a message: region, sectors, counted services, options used, and what the number is not. */
export function copyText({level, region, period, result, choices, example, locale}: WorkbookInput): string {
  const line = (name: string, group: GroupResult): string =>
    `${name}: ${group.index && group.category ? `${writeIndex(group.index.value, choices.thresholds, locale)}, ${group.category.name}` : '–'} (${countedText(group)})`;
  return [
    ...(example ? [exampleText(example)] : []),
    line([`IP SPM ${region || LEVEL_NAMES[level][locale]}`, period].filter(Boolean).join(', '), result.region),
    ...result.sectors.map((sector) => `- ${line(SECTOR_NAMES[locale][sector.sector], sector)}`),
    ...CHOICE_IDS.map((id) => `${CHOICES[id].question[locale]} ${CHOICES[id].options.find((one) => one.id === choices[id])?.name[locale] ?? ''}.`),
    notOfficial(),
  ].join('\n');
}
