import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {kindLabel} from '../labels';
import type {SearchPageProps} from '../props';
import styles from './styles.module.css';

type Door = SearchPageProps['doors'][number];

function Titles({door}: {readonly door: Door}): ReactNode {
  if (door.links.length === 0) return null;
  return (
    <details>
      <summary>
        {translate({id: 'search.doors.titles', description: 'Opens the list of all titles of a kind', message: 'Semua judul, A–Z ({count})'}, {count: String(door.links.length)})}
      </summary>
      <ul>
        {door.links.map(({title, to, lang}) => (
          <li key={to}>
            <Link to={to} lang={lang}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Ways in without a query: the main doors and every title. It needs no JavaScript. */
export default function Doors({doors}: SearchPageProps): ReactNode {
  return (
    <section aria-labelledby="pintu" className={styles.browse}>
      <noscript>
        <p><Translate id="search.noscript" description="Without JavaScript">Pencarian memerlukan JavaScript. Pilih lewat daftar di bawah ini.</Translate></p>
      </noscript>
      <Heading as="h2" id="pintu">
        <Translate id="search.doors.title" description="Heading of the list of main doors">Jelajahi tanpa mencari</Translate>
      </Heading>
      <ul className={styles.doors}>
        {doors.map((door) => (
          <li key={door.kind}>
            <Link className={styles.door ?? ''} to={door.to}>{kindLabel(door.kind === 'wilayah' ? 'lainnya' : door.kind)}</Link>
            <Titles door={door} />
          </li>
        ))}
      </ul>
    </section>
  );
}
