import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Icon from '../Icon';
import type {IconName} from '../Icon/paths';
import type {DirectoryEntry, Kind} from '../directory';
import {useSiteLocale} from '../useSiteLocale';
import styles from './styles.module.css';

const ICON: Record<Kind, IconName> = {
  peraturan: 'peraturan',
  praktik: 'praktik',
  ide: 'ide',
  pertemuan: 'pertemuan',
  indikator: 'indikator',
  pedoman: 'pedoman',
  istilah: 'istilah',
  sumber: 'sumber',
  wilayah: 'info',
  orientasi: 'orientasi',
};

interface Props {
  readonly entries: readonly DirectoryEntry[];
}

/** Links to other records, each with the symbol of its kind. */
export default function RelatedList({entries}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={`${entry.kind}:${entry.id}`}>
          <Icon name={ICON[entry.kind]} size={20} />
          {locale === 'en' && entry.titleEn ? <Link to={entry.url}>{entry.titleEn}</Link> : <Link to={entry.url} lang="id">{entry.title}</Link>}
        </li>
      ))}
    </ul>
  );
}
