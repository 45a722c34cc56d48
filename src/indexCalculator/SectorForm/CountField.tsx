import {useState, type ReactNode} from 'react';
import {writeCount} from '../../site/spmIndex/numbers';
import {useSiteLocale} from '../../site/useSiteLocale';
import {parseCount} from '../counts';
import {cellId, type Fault} from '../faults';
import type {CellAddress} from '../form';
import {faultText} from '../labels';
import styles from './styles.module.css';

interface Props {
  readonly cell: CellAddress;
  readonly text: string;
  readonly label: string;
  /** Ids of the texts that name the field: column, service, and the item where there are several. */
  readonly labelledBy: string;
  readonly fault: Fault | undefined;
  readonly edit: (cell: CellAddress, text: string) => void;
}

/** One number. A fault is shown once the reader has left the field; typing is never interrupted. */
export default function CountField({cell, text, label, labelledBy, fault, edit}: Props): ReactNode {
  const locale = useSiteLocale();
  const [active, setActive] = useState(false);
  const id = cellId(cell);
  const shown = fault !== undefined && !active;
  function leave(): void {
    setActive(false);
    const count = parseCount(text, locale);
    const tidy = count.kind === 'bilangan' ? writeCount(count.value, locale) : text.trim();
    if (tidy !== text) edit(cell, tidy);
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`kolom-isian ${styles.input}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-labelledby={labelledBy}
        aria-invalid={shown || undefined}
        aria-describedby={shown ? `${id}-galat` : undefined}
        data-sel={`${cell.service} ${cell.field} ${cell.item}`}
        onChange={(event) => edit(cell, event.target.value)}
        onFocus={() => setActive(true)}
        onBlur={leave}
      />
      {shown && (
        <p id={`${id}-galat`} className={styles.fault}>{faultText(fault, text)}</p>
      )}
    </div>
  );
}
