import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {kindLabel} from '../labels';
import type {SearchPageProps} from '../props';
import styles from './styles.module.css';

/** Ways in without a query: the page that lists each kind. */
export default function Doors({doors}: Pick<SearchPageProps, 'doors'>): ReactNode {
  return (
    <section aria-labelledby="pintu" className={styles.browse}>
      <noscript>
        <p><Translate id="search.noscript" description="Without JavaScript">Pencarian memerlukan JavaScript. Pilih lewat daftar di bawah ini.</Translate></p>
      </noscript>
      <Heading as="h2" id="pintu">
        <Translate id="search.doors.title" description="Heading of the list of main doors">Jelajahi tanpa mencari</Translate>
      </Heading>
      <ul className={styles.doors}>
        {doors.map(({kind, to}) => (
          <li key={kind}>
            <Link to={to}>{kindLabel(kind === 'wilayah' ? 'lainnya' : kind)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
