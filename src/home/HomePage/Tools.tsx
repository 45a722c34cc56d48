import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Icon from '../../site/Icon';
import styles from './styles.module.css';

/** The tools for planners in one line: for those who came to work, not to read. */
export default function Tools(): ReactNode {
  return (
    <section aria-labelledby="alat" className={styles.tools}>
      <Icon name="indikator" size={24} />
      <Heading as="h2" id="alat"><Translate id="home.tools" description="Heading of the line of tools">Alat perencana</Translate></Heading>
      <Link to="/alat/indeks-spm/"><Translate id="home.tools.index" description="Link to a tool">Kalkulator indeks SPM</Translate></Link>
      <Link to="/alat/renaksi/"><Translate id="home.tools.plan" description="Link to a tool">Meja kerja Renaksi</Translate></Link>
    </section>
  );
}
