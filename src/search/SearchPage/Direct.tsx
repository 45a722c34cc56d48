import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {anchorLabel} from '../labels';
import type {ShownDirect} from '../present';
import styles from './styles.module.css';

function Row({hit}: {readonly hit: ShownDirect}): ReactNode {
  const text = hit.anchor ? `${anchorLabel(hit.anchor)} · ${hit.title}` : hit.title;
  return (
    <li>
      <Link to={hit.url} lang="id">{text}</Link>
      {hit.status && <span className={styles.meta}>{` ${hit.status}`}</span>}
      {hit.partMissing && (
        <span className={styles.meta}>
          {' '}
          <Translate id="search.direct.missing" description="The cited part is not on the page">Bagian yang disebut belum ada naskahnya di sini.</Translate>
        </span>
      )}
    </li>
  );
}

/** Where a citation leads; several regulations are a choice, and the heading says so. */
export default function Direct({hits}: {readonly hits: readonly ShownDirect[]}): ReactNode {
  if (hits.length === 0) return null;
  return (
    <section className={styles.direct} aria-labelledby="langsung">
      <Heading as="h2" id="langsung">
        {hits.length === 1
          ? translate({id: 'search.direct.one', description: 'Heading above the one cited regulation', message: 'Langsung ke'})
          : translate({id: 'search.direct.many', description: 'Heading above several regulations that a citation may mean', message: 'Peraturan mana yang dimaksud?'})}
      </Heading>
      <ul>
        {hits.map((hit) => (
          <Row key={hit.url} hit={hit} />
        ))}
      </ul>
    </section>
  );
}
