import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {columnName} from '../../site/sheets/columnNumbers';
import type {Sheet} from '../../site/sheets/types';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FIELD_NAMES} from '../fieldNames';
import {USES, type ColumnUse, type Mapping} from '../opening/columns';
import styles from './styles.module.css';

interface Props {
  readonly sheet: Sheet | undefined;
  readonly mapping: Mapping;
  readonly set: (mapping: Mapping) => void;
}

const MOST_HEAD_ROWS = 20;

/** Which column holds what: guessed, and open to correction. */
export default function Columns({sheet, mapping: {head, columns}, set}: Props): ReactNode {
  const locale = useSiteLocale();
  const rows = sheet?.rows ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = Array.from({length: width}, (_, i) => [columnName(i), rows[head]?.[i]?.text.slice(0, 40)].filter(Boolean).join(': '));
  const label = (use: ColumnUse): string => (use === 'service' ? translate({id: 'indexCalculator.service', description: 'Column head', message: 'Layanan'}) : FIELD_NAMES[use][locale]);
  return (
    <div className={styles.choices}>
      <label>
        <span>{translate({id: 'indexCalculator.open.head', description: 'Label', message: 'Baris judul kolom'})}</span>
        <select className="pilihan" value={head} onChange={(event) => set({head: Number(event.target.value), columns})}>
          <option value={-1}>{translate({id: 'indexCalculator.open.none', description: 'Option', message: 'Tidak ada'})}</option>
          {rows.slice(0, MOST_HEAD_ROWS).map((row, i) => <option key={i} value={i}>{`${i + 1}: ${row.map(({text}) => text).filter(Boolean).join(' · ').slice(0, 60)}`}</option>)}
        </select>
      </label>
      {USES.map((use) => (
        <label key={use}>
          <span>{label(use)}</span>
          <select className="pilihan" value={columns[use]} onChange={(event) => set({head, columns: {...columns, [use]: Number(event.target.value)}})}>
            <option value={-1}>{translate({id: 'indexCalculator.open.none', description: 'Option', message: 'Tidak ada'})}</option>
            {names.map((name, i) => <option key={i} value={i}>{name}</option>)}
          </select>
        </label>
      ))}
    </div>
  );
}
