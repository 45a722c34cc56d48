import {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useSiteLocale} from '../../site/useSiteLocale';
import {facetLabel, valueLabel} from '../labels';
import {FACETS, type Facet} from '../library';
import type {ShownAnswer} from '../present';
import type {Filters} from '../query';
import styles from './styles.module.css';

interface Props {
  readonly counts: NonNullable<ShownAnswer['facets']>;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function Choice({facet, counts, chosen, onChoose}: {readonly facet: Facet; readonly counts: Readonly<Record<string, number>>; readonly chosen: string; readonly onChoose: (value: string) => void}): ReactNode {
  const id = useId();
  const locale = useSiteLocale();
  const values = Object.entries(chosen && !(chosen in counts) ? {...counts, [chosen]: 0} : counts);
  const byUse = facet === 'tahun' ? values.sort(([a], [b]) => b.localeCompare(a)) : values.sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return (
    <div className={styles.facet}>
      <label htmlFor={id}>{facetLabel(facet)}</label>
      <select id={id} className="pilihan" value={chosen} onChange={(event) => { onChoose(event.target.value); }}>
        <option value="">{translate({id: 'search.facet.all', description: 'Filter that lets everything pass', message: 'Semua'})}</option>
        {byUse.map(([value, count]) => (
          <option key={value} value={value}>{`${valueLabel(facet, value, locale)} (${count})`}</option>
        ))}
      </select>
    </div>
  );
}

/** Filters with counts; a filter that could not narrow anything is left out. */
export default function Facets({counts, filters, onChange}: Props): ReactNode {
  const useful = FACETS.filter((facet) => filters[facet] || Object.keys(counts[facet]).length > 1);
  if (useful.length === 0) return null;
  const choose = (facet: Facet, value: string): void => {
    const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== facet));
    onChange(value ? {...others, [facet]: value} : others);
  };
  return (
    <div className={styles.facets} role="group" aria-label={translate({id: 'search.facets', description: 'Name of the group of filters', message: 'Saring hasil'})}>
      {useful.map((facet) => (
        <Choice key={facet} facet={facet} counts={counts[facet]} chosen={filters[facet] ?? ''} onChoose={(value) => { choose(facet, value); }} />
      ))}
    </div>
  );
}
