import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {SECTOR_NAMES, type Sector} from '@site/src/site/sectors';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {Neighbour} from '../props';
import styles from './styles.module.css';

interface Props {
  readonly sector: Sector;
  readonly guideline?: string | undefined;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

function Step({label, to}: {readonly label: string; readonly to: Neighbour}): ReactNode {
  const locale = useSiteLocale();
  return (
    <li>
      <span className={styles.label}>{label}</span>
      <Link to={to.url}>{locale === 'en' ? to.nameEn : to.name}</Link>
    </li>
  );
}

/** The way on: the service before and after in its list, and the sector's guideline. */
export default function Neighbours({sector, guideline, previous, next}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <nav aria-label={translate({id: 'indicators.neighbours', description: 'Name of the navigation to neighbouring services', message: 'Pelayanan lain'})}>
      <ul className={styles.neighbours}>
        {previous && <Step label={translate({id: 'indicators.previous', description: 'Label before the previous service', message: 'Sebelumnya'})} to={previous} />}
        {next && <Step label={translate({id: 'indicators.next', description: 'Label before the next service', message: 'Berikutnya'})} to={next} />}
        {guideline && (
          <li>
            <span className={styles.label}>{translate({id: 'indicators.guideline.label', description: 'Label before the guideline link', message: 'Pedoman'})}</span>
            <Link to={guideline}>{SECTOR_NAMES[locale][sector]}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
