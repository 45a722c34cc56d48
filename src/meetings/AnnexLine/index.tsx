import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import styles from './styles.module.css';

/** On paper only: what this annex is and where it lives. */
export default function AnnexLine({url}: {readonly url: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const values = {title: siteConfig.title, address: withBaseUrl(url, {absolute: true})};
  return <p className={styles.paper}>{translate({id: 'meetings.annex.line', description: 'First line on paper', message: 'Lampiran. Laporan pertemuan dari {title}, {address}'}, values)}</p>;
}
