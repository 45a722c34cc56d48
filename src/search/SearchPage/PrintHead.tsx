import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {dayOf, formatDate} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import {stringifyState, toChips, type SearchState} from '../filters';
import {facetLabel, valueLabel} from '../labels';
import styles from './results.module.css';

/** On paper: the query, its filters, the day, and the address of this list as text. */
export default function PrintHead({state}: {readonly state: SearchState}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const locale = useSiteLocale();
  const address = `${siteConfig.url}${useBaseUrl('/cari/')}${stringifyState(state)}`;
  const filters = toChips(state.filters).map(({facet, value}) => `${facetLabel(facet)}: ${valueLabel(facet, value, locale)}`);
  return (
    <div className={styles.printed}>
      <p>{translate({id: 'search.page.titleWith', description: 'Title of the search page with a query', message: 'Hasil pencarian: {q}'}, {q: state.q})}</p>
      {filters.length > 0 && <p>{filters.join(' · ')}</p>}
      <p>{translate({id: 'search.print.source', description: 'Printed above a result list', message: 'Dicetak pada {date} dari {address}'}, {date: formatDate(dayOf(new Date()), locale), address})}</p>
    </div>
  );
}
