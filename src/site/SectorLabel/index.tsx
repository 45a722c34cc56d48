import type {ReactNode} from 'react';
import Icon from '../Icon';
import {SECTOR_NAMES, type Sector} from '../sectors';
import {useSiteLocale} from '../useSiteLocale';
import styles from './styles.module.css';

interface Props {
  readonly sector: Sector;
}

/** A sector as symbol, colour and word. */
export default function SectorLabel({sector}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <span className={styles.label} data-sektor={sector}>
      <Icon name={sector} size={20} />
      {SECTOR_NAMES[locale][sector]}
    </span>
  );
}
