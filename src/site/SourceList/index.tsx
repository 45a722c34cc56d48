import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {formatDate} from '../dates';
import type {SourceProps} from '../sources/props';
import {useSiteLocale} from '../useSiteLocale';
import styles from './styles.module.css';

interface Props {
  readonly sources: readonly SourceProps[];
  /** Where statements point to their sources by number. */
  readonly numbered?: boolean;
}

/** The sources of a page: title, publisher, date, address if known, day last seen. */
export default function SourceList({sources, numbered}: Props): ReactNode {
  const locale = useSiteLocale();
  const List = numbered ? 'ol' : 'ul';
  return (
    <section aria-labelledby="sumber" className={styles.sources}>
      <Heading as="h2" id="sumber">
        <Translate id="site.sources.heading" description="Heading above the list of sources">Sumber</Translate>
      </Heading>
      {sources.length === 0 && (
        <p>
          <Translate id="site.sources.none" description="In place of an empty list of sources">Belum ada sumber yang dicatat.</Translate>
        </p>
      )}
      {sources.length > 0 && (
        <List className="daftar-sumber">
          {sources.map((source) => (
            <li key={source.id}>
              <Link to={`/sumber/#${source.id}`} lang="id">{source.title}</Link>
              {`. ${[source.publisher, source.date && formatDate(source.date, locale)].filter(Boolean).join(', ')}.`}
              {source.unverified && (
                <em>
                  {' '}
                  <Translate id="site.sources.unverified" description="After a source whose facts need an official copy">Perlu dicocokkan dengan naskah resmi.</Translate>
                </em>
              )}
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
