import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Icon from '../../site/Icon';
import {useSiteLocale} from '../../site/useSiteLocale';
import {stringifyState, toChips, toQuick, type Quick, type SearchState} from '../filters';
import {facetLabel, valueLabel} from '../labels';
import styles from './facets.module.css';

function quickLabel(choice: Quick): string {
  const labels: Record<Quick, string> = {
    semua: translate({id: 'search.quick.all', description: 'Quick choice: results of all kinds', message: 'Semua'}),
    naskah: translate({id: 'search.quick.texts', description: 'Quick choice: only regulations whose text is here', message: 'Hanya naskah'}),
    praktik: translate({id: 'search.quick.practices', description: 'Quick choice: only good practices', message: 'Hanya praktik'}),
  };
  return labels[choice];
}

/** Three quick choices and the filters that hold now. All are links: each state has an address of its own. */
export default function Chosen({state}: {readonly state: SearchState}): ReactNode {
  const action = useBaseUrl('/cari/');
  const locale = useSiteLocale();
  const {q, filters} = state;
  const chips = toChips(filters);
  return (
    <div className={styles.chosen}>
      <nav className={styles.quick} aria-label={translate({id: 'search.quick', description: 'Name of the group of quick choices', message: 'Pilihan cepat'})}>
        {toQuick(filters).map(({choice, filters: next, current}) => (
          <Link key={choice} to={`${action}${stringifyState({q, filters: next})}`} aria-current={current ? 'true' : undefined}>{quickLabel(choice)}</Link>
        ))}
      </nav>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={translate({id: 'search.chips', description: 'Name of the list of chosen filters', message: 'Saringan yang dipilih'})}>
          {chips.map(({facet, value, without}) => {
            const text = `${facetLabel(facet)}: ${valueLabel(facet, value, locale)}`;
            return (
              <li key={facet}>
                <Link to={`${action}${stringifyState({q, filters: without})}`} aria-label={translate({id: 'search.chip.remove', description: 'Link: lift one filter', message: 'Lepas saringan {text}'}, {text})}>
                  {text}
                  <Icon name="silang" size={16} />
                </Link>
              </li>
            );
          })}
          {chips.length > 1 && (
            <li>
              <Link className={styles.lift ?? ''} to={`${action}${stringifyState({q, filters: {}})}`}>
                <Translate id="search.chips.clear" description="Link: lift all filters">Lepas semua</Translate>
              </Link>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
