import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Icon from '../Icon';
import {useSiteLocale} from '../useSiteLocale';
import styles from './styles.module.css';

/** On English pages whose text is Indonesian: says so. Renders nothing on Indonesian pages. Mark the text itself `lang="id"`. */
export default function Untranslated(): ReactNode {
  if (useSiteLocale() === 'id') return null;
  return (
    <p className={styles.note} role="note">
      <Icon name="info" size={20} />
      <Translate id="site.untranslated" description="Notice on English pages that show Indonesian text">
        Halaman ini belum diterjemahkan. Teks berikut dalam bahasa Indonesia.
      </Translate>
    </p>
  );
}
