import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import styles from './styles.module.css';

/** The mark of invented data, on screen and on paper. */
export default function Fictional(): ReactNode {
  return (
    <p className={styles.mark}>
      <Icon name="peringatan" size={18} />
      {translate({id: 'renaksi.fictional', description: 'Mark of invented data', message: 'Contoh, bukan dokumen daerah mana pun. Semua angka rekaan.'})}
    </p>
  );
}
