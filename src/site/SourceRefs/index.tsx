import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {SourceRef} from '../sources/props';
import styles from './styles.module.css';

/** Where a single statement comes from: small links to the register of sources. Nothing when there is none. */
export default function SourceRefs({sources}: {readonly sources: readonly SourceRef[]}): ReactNode {
  if (sources.length === 0) return null;
  return (
    <span className={styles.refs}>
      <Translate id="site.refs" description="Before the sources of one statement">Sumber:</Translate>
      {sources.map((source) => (
        <Link key={source.id} to={`/sumber/#${source.id}`} lang="id">{source.publisher}</Link>
      ))}
    </span>
  );
}
