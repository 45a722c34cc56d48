import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Straight to the parts that a reader in a hurry wants first. */
export default function JumpList(): ReactNode {
  const links: readonly (readonly [string, string])[] = [
    ['masalah', translate({id: 'practices.problem', description: 'Heading', message: 'Masalah'})],
    ['solusi', translate({id: 'practices.solution', description: 'Heading', message: 'Apa yang dilakukan'})],
    ['tahapan', translate({id: 'practices.stages', description: 'Heading', message: 'Tahapan'})],
    ['dasar-hukum', translate({id: 'practices.legal', description: 'Heading', message: 'Dasar hukum'})],
    ['hasil', translate({id: 'practices.results', description: 'Heading', message: 'Hasil'})],
    ['tantangan', translate({id: 'practices.obstacles', description: 'Heading', message: 'Tantangan dan kegagalan'})],
    ['pelajaran', translate({id: 'practices.lessons', description: 'Heading', message: 'Pelajaran'})],
    ['syarat', translate({id: 'practices.conditions', description: 'Heading', message: 'Apakah daerah kita siap?'})],
    ['bagikan', translate({id: 'practices.share', description: 'Heading', message: 'Bagikan'})],
    ['sumber', translate({id: 'practices.sources', description: 'Link to the sources', message: 'Sumber'})],
  ];
  return (
    <nav className={styles.jump} aria-label={translate({id: 'practices.jump', description: 'Label of the list of sections', message: 'Di halaman ini'})}>
      <ul>
        {links.map(([id, label]) => (
          <li key={id}>
            <Link to={`#${id}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
