import {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {SECTOR_NAMES, SECTORS, type Sector} from '@site/src/site/sectors';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {IndicatorFilters} from '../filters';
import {LEVELS, type Level} from '../../site/levels';
import {levelName} from '../labels';
import type {SectorGroup} from '../props';
import styles from './styles.module.css';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly {readonly value: T; readonly label: string}[];
  readonly onChoose: (value: T | undefined) => void;
}

function Select<T extends string>({label, value, options, onChoose}: SelectProps<T>): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="pilihan" value={value ?? ''} onChange={(event) => onChoose(options.find((one) => one.value === event.target.value)?.value)}>
        <option value="">{translate({id: 'indicators.filter.all', description: 'Choice: everything', message: 'Semua'})}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  );
}

interface Props {
  readonly filters: IndicatorFilters;
  readonly ignored: readonly string[];
  readonly choose: (filters: IndicatorFilters) => void;
  readonly groups: readonly SectorGroup[];
}

function countShown(groups: readonly SectorGroup[], {sector, level}: IndicatorFilters): number {
  return groups
    .filter((group) => !sector || group.sector === sector)
    .reduce((sum, group) => sum + LEVELS.filter((one) => !level || one === level).reduce((part, one) => part + group.levels[one].length, 0), 0);
}

/** Choose sector and level; says how many services are left. */
export default function Filters({filters, ignored, choose, groups}: Props): ReactNode {
  const locale = useSiteLocale();
  const {sector, level} = filters;
  const set = (nextSector: Sector | undefined, nextLevel: Level | undefined): void => choose({...(nextSector ? {sector: nextSector} : {}), ...(nextLevel ? {level: nextLevel} : {})});
  return (
    <form className={styles.filters} aria-label={translate({id: 'indicators.filter.label', description: 'Name of the filter form', message: 'Saring jenis pelayanan'})} onSubmit={(event) => event.preventDefault()}>
      <Select label={translate({id: 'indicators.filter.sector', description: 'Filter label', message: 'Urusan'})} value={sector} options={SECTORS.map((value) => ({value, label: SECTOR_NAMES[locale][value]}))} onChoose={(next) => set(next, level)} />
      <Select label={translate({id: 'indicators.filter.level', description: 'Filter label', message: 'Tingkat'})} value={level} options={LEVELS.map((value) => ({value, label: levelName(value)}))} onChoose={(next) => set(sector, next)} />
      {(sector ?? level) && (
        <button type="button" className="tombol tombol--garis" onClick={() => choose({})}>
          {translate({id: 'indicators.filter.reset', description: 'Button that clears the filter', message: 'Tampilkan semua'})}
        </button>
      )}
      <p role="status" className={styles.status}>
        {translate({id: 'indicators.filter.shown', description: 'Said after filtering', message: '{count} jenis pelayanan ditampilkan.'}, {count: countShown(groups, filters)})}
      </p>
      {ignored.length > 0 && (
        <p className={styles.status}>
          {translate({id: 'indicators.filter.ignored', description: 'Notice on unknown parts of the address', message: 'Bagian alamat ini tidak dikenal dan diabaikan: {parts}.'}, {parts: ignored.join(', ')})}
        </p>
      )}
    </form>
  );
}
