import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import StatusBadge from '@site/src/site/StatusBadge';
import {formatDate} from '@site/src/site/dates';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import RecordLinks from '../RecordLinks';
import type {RegisterEntry} from '../register';
import styles from './styles.module.css';

function Address({address}: {readonly address: string}): ReactNode {
  return (
    <p className={styles.address}>
      <Link to={address} rel="noopener noreferrer">{address.replace(/^https?:\/\//, '')}</Link>{' '}
      <Translate id="sources.external" description="After an address that leaves this site">(situs luar, tab baru)</Translate>
    </p>
  );
}

/** One source: who published it, where it is, when we read it, how good it is, who relies on it. */
export default function SourceEntry({source}: {readonly source: RegisterEntry}): ReactNode {
  const locale = useSiteLocale();
  useBrokenLinks().collectAnchor(source.id);
  const origin = [source.publisher, source.date && formatDate(source.date, locale)].filter(Boolean).join(', ');
  return (
    <li id={source.id} className={styles.entry}>
      <Heading as="h3" lang="id">{source.title}</Heading>
      <p lang="id">{`${origin}.`}</p>
      {source.address && <Address address={source.address} />}
      {source.note && <p lang="id" className={styles.note}>{source.note}</p>}
      <p className={styles.note}>
        {translate({id: 'sources.seen', description: 'Key of a source and the day on which it was last read', message: 'Kode {id} · dibaca {day}'}, {id: source.id, day: formatDate(source.seen, locale)})}
      </p>
      {source.unverified && (
        <StatusBadge tone="perhatian">
          <Translate id="sources.unverified" description="Badge of a source whose facts need an official copy">Perlu verifikasi</Translate>
        </StatusBadge>
      )}
      {source.citedBy.length > 0 && (
        <details className={styles.cited}>
          <summary>{translate({id: 'sources.cited', description: 'Summary above the records that cite a source', message: 'Dirujuk {count} catatan'}, {count: source.citedBy.length})}</summary>
          <RecordLinks records={source.citedBy} />
        </details>
      )}
    </li>
  );
}
