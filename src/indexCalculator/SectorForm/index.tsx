import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import SectorLabel from '../../site/SectorLabel';
import {SECTOR_NAMES} from '../../site/sectors';
import type {SourceProps} from '../../site/sources/props';
import type {SectorResult} from '../../site/spmIndex/calculate';
import type {Choices} from '../../site/spmIndex/choices';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FIELD_NAMES} from '../fieldNames';
import {FIELDS, rowOf, type Form} from '../form';
import type {ServiceProps} from '../props';
import GroupLine from '../Results/GroupLine';
import ServiceRow, {headId, type RowActions} from './ServiceRow';
import styles from './styles.module.css';

interface Props extends RowActions {
  readonly result: SectorResult;
  readonly services: readonly ServiceProps[];
  readonly form: Form;
  readonly choices: Choices;
  readonly sources: readonly SourceProps[];
}

/** The services of one sector as a form in a table; on narrow screens each service is a card. */
export default function SectorForm({result, services, form, choices, sources, ...actions}: Props): ReactNode {
  const locale = useSiteLocale();
  const {sector} = result;
  return (
    <section className={styles.sector} aria-labelledby={`sektor-${sector}`} data-sektor={sector}>
      <Heading as="h3" id={`sektor-${sector}`}>
        <SectorLabel sector={sector} />
      </Heading>
      <table className={styles.table}>
        <caption className="sembunyi-visual">
          {translate({id: 'indexCalculator.caption', description: 'Caption', message: 'Isian sektor {sector}. Blok dari lembar kerja dapat ditempel pada sel mana pun.'}, {sector: SECTOR_NAMES[locale][sector]})}
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'indexCalculator.service', description: 'Column head', message: 'Layanan'})}</th>
            {FIELDS.map((field) => (
              <th key={field} scope="col" id={headId(sector, field)}>{FIELD_NAMES[field][locale]}</th>
            ))}
            <th scope="col">{translate({id: 'indexCalculator.indexHead', description: 'Column head', message: 'Indeks layanan'})}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <ServiceRow key={service.id} service={service} row={rowOf(form, service.id)} choices={choices} sources={sources} {...actions} />
          ))}
        </tbody>
      </table>
      <GroupLine name={translate({id: 'indexCalculator.sectorIndex', description: 'Label', message: 'Indeks sektor {sector}'}, {sector: SECTOR_NAMES[locale][sector]})} group={result} thresholds={choices.thresholds} sources={sources} />
      {sector === 'pendidikan' && (
        <p className={styles.apart}>
          {translate({id: 'indexCalculator.education', description: 'Note', message: 'Ini bukan Indeks SPM Pendidikan. Angka itu dihitung dengan cara lain oleh kementerian yang mengurus pendidikan.'})}
        </p>
      )}
    </section>
  );
}
