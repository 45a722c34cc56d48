import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {SourceProps} from '../../site/sources/props';
import {categorise} from '../../site/spmIndex/categories';
import CategoryBadge from '../../site/spmIndex/CategoryBadge';
import type {Choices} from '../../site/spmIndex/choices';
import {writeIndex} from '../../site/spmIndex/numbers';
import {serviceIndex} from '../../site/spmIndex/service';
import {useSiteLocale} from '../../site/useSiteLocale';
import {missingCell} from '../faults';
import {FIELD_NAMES} from '../fieldNames';
import {toEntry, type Row} from '../form';
import type {ServiceProps} from '../props';
import Working from '../Working';
import styles from './styles.module.css';

interface Props {
  readonly service: ServiceProps;
  readonly row: Row;
  readonly choices: Choices;
  readonly sources: readonly SourceProps[];
}

/** Index of a service with its working, or why there is none yet. */
export default function ServiceResult({service, row, choices, sources}: Props): ReactNode {
  const locale = useSiteLocale();
  const entry = toEntry(row, locale);
  const {state, a, b, index} = serviceIndex(entry, choices);
  if (index) {
    const over = [{part: entry.served, whole: entry.toServe}, ...entry.quality.map(({needed, fulfilled}) => ({part: fulfilled, whole: needed}))].some(({part, whole}) => part !== null && whole !== null && whole > 0 && part > whole);
    return (
      <>
        <span className={styles.index}>
          <strong>{writeIndex(index.value, choices.thresholds, locale)}</strong>
          <CategoryBadge category={categorise(index.value, choices.thresholds)} />
        </span>
        {over && <span className={styles.hint}>{translate({id: 'indexCalculator.over', description: 'Remark', message: 'Lebih dari yang seharusnya. Periksa, atau lihat pilihan aturan.'})}</span>}
        <Working name={service.name} results={[a, b, index]} sources={sources} />
      </>
    );
  }
  const missing = missingCell(service.id, row);
  const name = missing ? FIELD_NAMES[missing.field][locale] : '';
  const said = {
    kosong: '–',
    kurang: missing
      ? translate({id: 'indexCalculator.incomplete', description: 'Placeholder', message: 'Belum lengkap: {name}.'}, {name})
      : translate({id: 'indexCalculator.incomplete.fault', description: 'Placeholder', message: 'Belum dihitung: betulkan isiannya.'}),
    dikeluarkan: translate({id: 'indexCalculator.leftOut', description: 'Placeholder', message: 'Tidak dihitung: tidak ada sasaran.'}),
    dihitung: '',
  };
  return <span className={styles.hint}>{said[state]}</span>;
}
