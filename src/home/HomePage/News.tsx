import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {formatDate} from '../../site/dates';
import type {DirectoryEntry, Kind} from '../../site/directory';
import {useSiteLocale} from '../../site/useSiteLocale';
import styles from './styles.module.css';

function kindLabel(kind: Kind): string {
  switch (kind) {
    case 'pertemuan':
      return translate({id: 'home.kind.meeting', description: 'Kind of a new record', message: 'Laporan pertemuan'});
    case 'praktik':
      return translate({id: 'home.kind.practice', description: 'Kind of a new record', message: 'Praktik baik'});
    case 'ide':
      return translate({id: 'home.kind.idea', description: 'Kind of a new record', message: 'Belanja ide'});
    default:
      return translate({id: 'home.kind.regulation', description: 'Kind of a new record', message: 'Peraturan'});
  }
}

/** The newest records of each kind, with their own dates. */
export default function News({entries}: {readonly entries: readonly DirectoryEntry[]}): ReactNode {
  const locale = useSiteLocale();
  return (
    <section aria-labelledby="baru">
      <Heading as="h2" id="baru">
        <Translate id="home.news" description="Heading of the list of newest records">Terbaru di pustaka</Translate>
      </Heading>
      <ul className={styles.news}>
        {entries.map((entry) => (
          <li key={`${entry.kind}:${entry.id}`}>
            <p className={styles.kind}>{`${kindLabel(entry.kind)} · ${formatDate(entry.date ?? '', locale)}`}</p>
            {locale === 'en' && entry.titleEn ? <Link to={entry.url}>{entry.titleEn}</Link> : <Link to={entry.url} lang="id">{entry.title}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
