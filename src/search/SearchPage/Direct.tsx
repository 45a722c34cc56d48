import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {anchorLabel, partMissingLabel} from '../labels';
import type {ShownAnswer, ShownDirect} from '../engine/present';
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
          {partMissingLabel()}
        </span>
      )}
    </li>
  );
}

/** Says that a pasal without its regulation can mean many, and how to say which. */
function Lawless({anchor}: {readonly anchor: string}): ReactNode {
  const part = anchorLabel(anchor);
  return (
    <p>
      {translate({id: 'search.direct.lawless', description: 'A pasal was asked for without its regulation', message: '{part} ada di banyak peraturan. Tambahkan nama peraturannya, misalnya: {part} UU 8/2016.'}, {part})}
    </p>
  );
}

/** Where a citation leads; several regulations are a choice, and the heading says so. */
export default function Direct({answer}: {readonly answer: ShownAnswer}): ReactNode {
  const {direct: hits, lawless} = answer;
  if (hits.length === 0) return lawless ? <div className={styles.direct}><Lawless anchor={lawless} /></div> : null;
  return (
    <section className={styles.direct} aria-labelledby="langsung">
      <Heading as="h2" id="langsung">
        {hits.length === 1 && !lawless
          ? translate({id: 'search.direct.one', description: 'Heading above the one cited regulation', message: 'Langsung ke'})
          : translate({id: 'search.direct.many', description: 'Heading above several regulations that a citation may mean', message: 'Peraturan mana yang dimaksud?'})}
      </Heading>
      {lawless && <Lawless anchor={lawless} />}
      <ul>
        {hits.map((hit) => (
          <Row key={hit.url} hit={hit} />
        ))}
      </ul>
    </section>
  );
}
