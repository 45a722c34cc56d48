import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import SectorLabel from '../../site/SectorLabel';
import {isSector, SECTORS} from '../../site/sectors';
import {useSiteLocale} from '../../site/useSiteLocale';
import {OTHER_NAME} from '../labels';
import styles from './styles.module.css';

interface Props {
  readonly sectors: readonly string[];
}

/** The affairs of a practice; all six together are one phrase. */
export default function SectorList({sectors}: Props): ReactNode {
  const locale = useSiteLocale();
  if (SECTORS.every((sector) => sectors.includes(sector))) {
    return <Translate id="practices.sectors.all" description="All six affairs that have minimum service standards">Enam urusan SPM</Translate>;
  }
  return (
    <ul className={styles.list}>
      {sectors.map((sector) => (
        <li key={sector}>{isSector(sector) ? <SectorLabel sector={sector} /> : OTHER_NAME[locale]}</li>
      ))}
    </ul>
  );
}
