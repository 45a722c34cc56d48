import type {ReactNode} from 'react';
import Icon from '../Icon';
import type {IconName} from '../Icon/paths';
import styles from './styles.module.css';

/** Tone decides shape and colour; the word carries the meaning. */
export type Tone = 'baik' | 'netral' | 'perhatian' | 'berhenti';

const ICON: Record<Tone, IconName> = {baik: 'centang', netral: 'info', perhatian: 'peringatan', berhenti: 'silang'};

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A state as word, shape and colour, e.g. "Berlaku", "Dicabut". */
export default function StatusBadge({tone, children}: Props): ReactNode {
  return (
    <span className={styles.badge} data-nada={tone}>
      <Icon name={ICON[tone]} size={16} />
      {children}
    </span>
  );
}
