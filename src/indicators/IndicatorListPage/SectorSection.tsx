import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import Icon from '@site/src/site/Icon';
import SectorLabel from '@site/src/site/SectorLabel';
import {SECTOR_NAMES} from '@site/src/site/sectors';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {LEVELS, type Level} from '../../site/levels';
import {levelName} from '../labels';
import type {ListedService, SectorGroup} from '../props';
import styles from './styles.module.css';

function Service({service}: {readonly service: ListedService}): ReactNode {
  const locale = useSiteLocale();
  useBrokenLinks().collectAnchor(service.id);
  return (
    <li id={service.id}>
      <Link to={service.url}>{locale === 'en' ? service.nameEn : service.name}</Link>
      {'value' in service.recipient && <span className={styles.recipient} lang="id">{service.recipient.value}</span>}
    </li>
  );
}

interface LevelProps {
  readonly group: SectorGroup;
  readonly level: Level;
}

function LevelList({group, level}: LevelProps): ReactNode {
  const services = group.levels[level];
  const heading = translate(
    {id: 'indicators.level.heading', description: 'Heading of a list of services: level and number', message: '{level}: {count} jenis pelayanan'},
    {level: levelName(level), count: services.length},
  );
  return (
    <div>
      <Heading as="h3" id={`${group.sector}-${level}`} className={styles.level}>{heading}</Heading>
      <ol className={styles.services}>
        {services.map((service) => (
          <Service key={service.id} service={service} />
        ))}
      </ol>
    </div>
  );
}

interface Props {
  readonly group: SectorGroup;
  readonly level?: Level | undefined;
}

/** One sector: its services at both levels (or the one chosen) and the way to its guideline. */
export default function SectorSection({group, level}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <section className={styles.sector} data-sektor={group.sector} aria-labelledby={group.sector}>
      <Heading as="h2" id={group.sector}><SectorLabel sector={group.sector} /></Heading>
      <div className={styles.levels}>
        {LEVELS.filter((one) => !level || one === level).map((one) => (
          <LevelList key={one} group={group} level={one} />
        ))}
      </div>
      {group.guideline && (
        <p className={styles.guideline}>
          <Icon name="pedoman" size={20} />
          <Link to={group.guideline}>
            {translate({id: 'indicators.guideline', description: 'Link to the guideline page of a sector', message: 'Pedoman urusan {sector}'}, {sector: SECTOR_NAMES[locale][group.sector].toLowerCase()})}
          </Link>
        </p>
      )}
    </section>
  );
}
