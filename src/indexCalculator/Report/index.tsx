import {Fragment, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import {SECTOR_NAMES} from '../../site/sectors';
import type {GroupResult, ServiceResult} from '../../site/spmIndex/calculate';
import CategoryBadge from '../../site/spmIndex/CategoryBadge';
import {CHOICE_IDS} from '../../site/spmIndex/choices';
import {CHOICES} from '../../site/spmIndex/choiceWords';
import {writeCount, writeIndex, writeRounded} from '../../site/spmIndex/numbers';
import type {Entry} from '../../site/spmIndex/service';
import {useToday} from '../../site/useToday';
import {FIELD_NAMES, LEVEL_NAMES} from '../fieldNames';
import {FIELDS} from '../form';
import {exampleText} from '../labels';
import {notOfficial} from '../notOfficial';
import {countedText} from '../Results/GroupLine';
import type {WorkbookInput} from '../workbook/sheets';
import styles from './styles.module.css';

const total = (values: readonly (number | null)[]): number | null => (values.every((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0));

const numbersOf = (entry: Entry | undefined): (number | null)[] =>
  entry ? [entry.toServe, entry.served, total(entry.quality.map(({needed}) => needed)), total(entry.quality.map(({fulfilled}) => fulfilled))] : [null, null, null, null];

interface LineProps {
  readonly workbook: WorkbookInput;
  readonly result: ServiceResult;
}

function ServiceLine({workbook: {services, entries, choices, locale}, result}: LineProps): ReactNode {
  return (
    <tr>
      <th scope="row">{services.find(({id}) => id === result.id)?.name}</th>
      {numbersOf(entries[result.id]).map((value, i) => <td key={i} className="angka">{value === null ? '' : writeCount(value, locale)}</td>)}
      {[result.a, result.b].map((share, i) => <td key={i} className="angka">{share ? writeRounded(share.value, locale) : ''}</td>)}
      <td className="angka">{result.index ? writeIndex(result.index.value, choices.thresholds, locale) : '–'}</td>
      <td>{result.category?.name}</td>
    </tr>
  );
}

function SectorLine({name, group, workbook: {choices, locale}}: {readonly name: string; readonly group: GroupResult; readonly workbook: WorkbookInput}): ReactNode {
  return (
    <tr className={styles.sector}>
      <th scope="row" colSpan={7}>{`${name} (${countedText(group)})`}</th>
      <td className="angka">{group.index ? writeIndex(group.index.value, choices.thresholds, locale) : '–'}</td>
      <td>{group.category?.name}</td>
    </tr>
  );
}

/** One A4 page with everything that stands behind the result. On paper only. */
export default function Report({workbook}: {readonly workbook: WorkbookInput}): ReactNode {
  const {level, region, period, result, choices, example, locale} = workbook;
  const today = useToday('');
  const heads = [...FIELDS.map((field) => FIELD_NAMES[field][locale]), 'A (%)', 'B (%)', translate({id: 'indexCalculator.report.index', description: 'Column head', message: 'Indeks'}), translate({id: 'indexCalculator.report.category', description: 'Column head', message: 'Kategori'})];
  return (
    <div className={styles.report}>
      <p className={styles.title}>{[translate({id: 'indexCalculator.report.title', description: 'Title on paper', message: 'Indeks pencapaian SPM'}), region || LEVEL_NAMES[level][locale], period].filter(Boolean).join(', ')}</p>
      {example && <p className={styles.example}>{exampleText(example)}</p>}
      <p className={styles.region}>
        <strong>{result.region.index ? writeIndex(result.region.index.value, choices.thresholds, locale) : '–'}</strong>
        {result.region.category && <CategoryBadge category={result.region.category} />}
        <span>{countedText(result.region)}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'indexCalculator.service', description: 'Column head', message: 'Layanan'})}</th>
            {heads.map((name, i) => <th key={name} scope="col" className={i < 7 ? 'angka' : undefined}>{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {result.sectors.map((sector) => (
            <Fragment key={sector.sector}>
              <SectorLine name={SECTOR_NAMES[locale][sector.sector]} group={sector} workbook={workbook} />
              {result.services.filter((one) => one.sector === sector.sector).map((one) => <ServiceLine key={one.id} result={one} workbook={workbook} />)}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles.notes}>
        {`${translate({id: 'indexCalculator.report.formula', description: 'Paper', message: 'Indeks layanan = 0,8 × A (penerima) + 0,2 × B (mutu). Bobot dari sumber sekunder.'})} `}
        {CHOICE_IDS.map((id) => `${CHOICES[id].question[locale]} ${CHOICES[id].options.find((one) => one.id === choices[id])?.name[locale] ?? ''}.`).join(' ')}
        {` ${translate({id: 'indexCalculator.report.unverified', description: 'Paper', message: 'Semua pilihan itu perlu verifikasi.'})} ${notOfficial()} `}
        {translate({id: 'indexCalculator.report.printed', description: 'Date', message: 'Dicetak {day}.'}, {day: formatDate(today, locale)})}
      </p>
    </div>
  );
}
