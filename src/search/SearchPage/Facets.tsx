import {useId, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useSiteLocale} from '../../site/useSiteLocale';
import {withFilter} from '../filters';
import {facetLabel, valueLabel} from '../labels';
import {FACETS, type Facet} from '../library';
import type {ShownAnswer} from '../engine/present';
import type {Filters} from '../engine/query';
import styles from './facets.module.css';

interface Props {
  /** Missing until they are known: the place is kept. */
  readonly counts: ShownAnswer['facets'];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

interface ChoiceProps {
  readonly facet: Facet;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Choice({facet, counts, chosen, onChoose}: ChoiceProps): ReactNode {
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

/** Filters with counts; one that could not narrow anything is left out. Beside the list on wide screens, folded on phones. */
export default function Facets({counts, filters, onChange}: Props): ReactNode {
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const useful = counts ? FACETS.filter((facet) => filters[facet] || Object.keys(counts[facet]).length > 1) : [];
  if (counts && useful.length === 0) return null;
  const name = translate({id: 'search.facets', description: 'Name of the group of filters', message: 'Saring hasil'});
  return (
    <details className={styles.facets} open={wide}>
      <summary>{name}</summary>
      <div role="group" aria-label={name} className={styles.choices}>
        {useful.map((facet) => (
          <Choice key={facet} facet={facet} counts={counts?.[facet] ?? {}} chosen={filters[facet] ?? ''} onChoose={(value) => { onChange(withFilter(filters, facet, value)); }} />
        ))}
      </div>
    </details>
  );
}
