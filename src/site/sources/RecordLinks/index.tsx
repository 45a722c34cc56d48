import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {RecordLink} from '../register';
import styles from './styles.module.css';

/** Links to records in columns. */
export default function RecordLinks({records}: {readonly records: readonly RecordLink[]}): ReactNode {
  const english = useSiteLocale() === 'en';
  return (
    <ul className={styles.list}>
      {records.map(({title, titleEn, url}) => (
        <li key={url}>{english && titleEn ? <Link to={url}>{titleEn}</Link> : <Link to={url} lang="id">{title}</Link>}</li>
      ))}
    </ul>
  );
}
