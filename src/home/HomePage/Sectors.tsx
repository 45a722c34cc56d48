import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Icon from '../../site/Icon';
import {SECTOR_NAMES} from '../../site/sectors';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {SectorCount} from '../props';
import styles from './styles.module.css';

/** The six sectors, each with its symbol, colour, word and number of services. */
export default function Sectors({sectors}: {readonly sectors: readonly SectorCount[]}): ReactNode {
  const locale = useSiteLocale();
  return (
    <section aria-labelledby="urusan">
      <Heading as="h2" id="urusan">
        <Translate id="home.sectors" description="Heading of the six sectors">Enam urusan wajib pelayanan dasar</Translate>
      </Heading>
      <ul className={styles.sectors}>
        {sectors.map(({sector, province, district}) => (
          <li key={sector} data-sektor={sector}>
            <Icon name={sector} size={32} />
            <div>
              <Heading as="h3">
                <Link to={`/pedoman/enam-urusan/${sector}/`}>{SECTOR_NAMES[locale][sector]}</Link>
              </Heading>
              <p>
                {translate(
                  {id: 'home.sectors.count', description: 'Number of services of a sector', message: '{province} layanan provinsi, {district} layanan kabupaten/kota'},
                  {province, district},
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
