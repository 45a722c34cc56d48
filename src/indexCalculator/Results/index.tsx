import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Section from '../../site/Section';
import {SECTOR_NAMES} from '../../site/sectors';
import type {SourceProps} from '../../site/sources/props';
import type {IndexResult} from '../../site/spmIndex/calculate';
import type {Choices} from '../../site/spmIndex/choices';
import {useSiteLocale} from '../../site/useSiteLocale';
import {cellId, type CellFault} from '../faults';
import {FIELD_NAMES} from '../fieldNames';
import {textAt, type Form} from '../form';
import {exampleText, faultText} from '../labels';
import {notOfficial} from '../notOfficial';
import type {ExampleShare} from '../exampleShare';
import type {ServiceProps} from '../props';
import GroupLine from './GroupLine';
import styles from './styles.module.css';

interface FaultsProps {
  readonly faults: readonly CellFault[];
  readonly form: Form;
  readonly services: readonly ServiceProps[];
}

function Faults({faults, form, services}: FaultsProps): ReactNode {
  const locale = useSiteLocale();
  const nameOf = (id: string): string => services.find((service) => service.id === id)?.name ?? id;
  return (
    <div className={styles.faults} role="group" aria-labelledby="galat">
      <Heading as="h3" id="galat">{translate({id: 'indexCalculator.faults', description: 'Heading', message: '{count} isian perlu dibetulkan'}, {count: faults.length})}</Heading>
      <ul>
        {faults.map(({cell, fault}) => (
          <li key={cellId(cell)}>
            <Link to={`#${cellId(cell)}`} onClick={() => document.getElementById(cellId(cell))?.focus()}>{`${nameOf(cell.service)}, ${FIELD_NAMES[cell.field][locale]}`}</Link>
            {`: ${faultText(fault, textAt(form, cell))}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props extends FaultsProps {
  readonly result: IndexResult;
  readonly choices: Choices;
  readonly share: ExampleShare;
  readonly sources: readonly SourceProps[];
}

/** The index of the region, then its sectors; what is wrong or missing stands above. */
export default function Results({result: {region, sectors}, choices, share, sources, ...faults}: Props): ReactNode {
  const locale = useSiteLocale();
  const missing = region.all - region.filled;
  return (
    <Section id="hasil" title={translate({id: 'indexCalculator.results', description: 'Heading', message: 'Hasil'})} screenOnly>
      {share && <p className={styles.example}>{exampleText(share)}</p>}
      {faults.faults.length > 0 && <Faults {...faults} />}
      <div className={styles.region}>
        <GroupLine name={translate({id: 'indexCalculator.regionIndex', description: 'Label', message: 'Indeks daerah'})} group={region} thresholds={choices.thresholds} sources={sources} />
      </div>
      {region.index && missing > 0 && (
        <p>
          {translate({id: 'indexCalculator.missing', description: 'Note', message: '{missing} layanan belum terisi lengkap. Indeks daerah baru menggambarkan layanan yang terhitung.'}, {missing})}
        </p>
      )}
      <div className={styles.sectors}>
        {sectors.map((sector) => (
          <GroupLine key={sector.sector} name={SECTOR_NAMES[locale][sector.sector]} group={sector} thresholds={choices.thresholds} sources={sources} />
        ))}
      </div>
      <p>
        {notOfficial()}{' '}
        <Link to="#dua-indeks">
          <Translate id="indexCalculator.whyTwo" description="Link">Mengapa dua?</Translate>
        </Link>
      </p>
    </Section>
  );
}
