import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** Anchor on this page and the heading that stands there. */
  readonly links: readonly (readonly [anchor: string, label: string])[];
}

/** Straight to the parts that a reader in a hurry wants first. */
export default function JumpList({links}: Props): ReactNode {
  return (
    <nav className={styles.jump} aria-label={translate({id: 'site.jump', description: 'Label of the list of sections', message: 'Di halaman ini'})}>
      <ul>
        {links.map(([anchor, label]) => (
          <li key={anchor}>
            <Link to={`#${anchor}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
