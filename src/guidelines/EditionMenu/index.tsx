import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useActiveDocContext, useVersions} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import styles from './styles.module.css';

/** The editions of the guidelines as plain links: to the same page where that edition has it, else to its first page. */
export default function EditionMenu(): ReactNode {
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  const versions = useVersions(undefined);
  return (
    <nav className={clsx(ThemeClassNames.docs.docVersionBadge, styles.menu)} aria-label={translate({id: 'guidelines.editions.label', description: 'Label of the menu of guideline editions', message: 'Edisi pedoman'})}>
      <span className={styles.title} aria-hidden="true">
        <Translate id="guidelines.editions.title" description="Visible word before the list of guideline editions">Edisi</Translate>
      </span>
      <ul>
        {versions.map((version) => (
          <li key={version.name}>
            <Link to={alternateDocVersions[version.name]?.path ?? version.path} {...(version.name === activeVersion?.name ? {'aria-current': 'true' as const} : {})}>
              {version.label}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/pedoman/pada-tanggal/">
            <Translate id="guidelines.editions.onDay" description="Link to the page that tells which guidelines held on a day">Pada tanggal tertentu</Translate>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
