import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {SECTOR_NAMES, SECTORS} from '@site/src/site/sectors';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {NO_FILTERS, type Filters} from '../filters';
import {KIND_GROUPS} from '../kinds';
import {groupLabel, statusLabel, THEME_KEYS, themeLabel} from '../labels';
import type {RegulationRow} from '../listProps';
import {STATUS_CODES} from '../status';
import styles from './styles.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly {readonly label?: string; readonly options: readonly Option[]}[];
  readonly onChoose: (value: string) => void;
}

function Select({label, value, groups, onChoose}: SelectProps): ReactNode {
  const id = useId();
  const list = (options: readonly Option[]): ReactNode => options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="pilihan" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{translate({id: 'regulations.filter.all', description: 'Choice: everything', message: 'Semua'})}</option>
        {groups.map((group) => (group.label ? <optgroup key={group.label} label={group.label}>{list(group.options)}</optgroup> : list(group.options)))}
      </select>
    </div>
  );
}

function TextField({value, onType}: {readonly value: string; readonly onType: (text: string) => void}): ReactNode {
  const id = useId();
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{translate({id: 'regulations.filter.text', description: 'Filter label', message: 'Nomor atau kata dalam judul'})}</label>
      <input id={id} type="search" className="kolom-isian" value={value} autoComplete="off" onChange={(event) => onType(event.target.value)} />
    </div>
  );
}

/** Regions and years that occur, and only those. */
function optionsOf(rows: readonly RegulationRow[]): {regions: Option[]; years: Option[]; statuses: Option[]} {
  const regions = new Map(rows.map((row) => [row.region, row.regionName]));
  const years = [...new Set(rows.flatMap(({year}) => (year === undefined ? [] : [String(year)])))].sort().reverse();
  return {
    regions: [...regions].map(([value, label]) => ({value, label})).sort((a, b) => a.label.localeCompare(b.label, 'id')),
    years: years.map((value) => ({value, label: value})),
    statuses: STATUS_CODES.filter((code) => rows.some((row) => row.status === code)).map((value) => ({value, label: statusLabel(value)})),
  };
}

interface Props {
  readonly rows: readonly RegulationRow[];
  readonly filters: Filters;
  readonly choose: (change: Partial<Filters>) => void;
}

/** Narrows the list; shown only where scripts run, since the list is whole without it. */
export default function FilterForm({rows, filters, choose}: Props): ReactNode {
  const locale = useSiteLocale();
  const more = useId();
  const chosen = [filters.jenis, filters.wilayah, filters.status, filters.tahun, filters.tema].filter(Boolean).length;
  const [open, setOpen] = useState(chosen > 0);
  const {regions, years, statuses} = optionsOf(rows);
  const themes = [
    {label: translate({id: 'regulations.filter.themes', description: 'Group of choices', message: 'Tema'}), options: THEME_KEYS.map((value) => ({value, label: themeLabel(value)}))},
    {label: translate({id: 'regulations.filter.sectors', description: 'Group of choices', message: 'Urusan SPM'}), options: SECTORS.map((value) => ({value, label: SECTOR_NAMES[locale][value]}))},
  ];
  return (
    <form role="search" className={styles.filters} aria-label={translate({id: 'regulations.filter.label', description: 'Name of the filter form', message: 'Saring regulasi'})} onSubmit={(event) => event.preventDefault()}>
      <TextField value={filters.q} onType={(q) => choose({q})} />
      <button type="button" className={clsx('tombol tombol--garis', styles.toggle)} aria-expanded={open} aria-controls={more} onClick={() => setOpen(!open)}>
        {translate({id: 'regulations.filter.more', description: 'Button that shows more filters on narrow screens', message: 'Saringan lain'})}
      </button>
      <div id={more} className={clsx(styles.more, open && styles.open)}>
        <Select label={translate({id: 'regulations.filter.kind', description: 'Filter label', message: 'Jenis'})} value={filters.jenis} groups={[{options: KIND_GROUPS.map((value) => ({value, label: groupLabel(value)}))}]} onChoose={(jenis) => choose({jenis: jenis as Filters['jenis']})} />
        <Select label={translate({id: 'regulations.filter.region', description: 'Filter label', message: 'Wilayah'})} value={filters.wilayah} groups={[{options: regions}]} onChoose={(wilayah) => choose({wilayah})} />
        <Select label={translate({id: 'regulations.filter.status', description: 'Filter label', message: 'Status'})} value={filters.status} groups={[{options: statuses}]} onChoose={(status) => choose({status: status as Filters['status']})} />
        <Select label={translate({id: 'regulations.filter.year', description: 'Filter label', message: 'Tahun'})} value={filters.tahun} groups={[{options: years}]} onChoose={(tahun) => choose({tahun})} />
        <Select label={translate({id: 'regulations.filter.theme', description: 'Filter label', message: 'Tema'})} value={filters.tema} groups={themes} onChoose={(tema) => choose({tema})} />
        <button type="button" className="tombol tombol--garis" onClick={() => choose(NO_FILTERS)}>
          {translate({id: 'regulations.filter.reset', description: 'Button that clears the filters', message: 'Hapus saringan'})}
        </button>
      </div>
    </form>
  );
}
