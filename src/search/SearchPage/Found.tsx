import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CopyButton from '../../site/CopyButton';
import PrintButton from '../../site/PrintButton';
import {STEP, stringifyState, type SearchState} from '../filters';
import {stateLabel} from '../labels';
import {shownOf, type SearchResult} from '../searchState';
import Slow from '../Slow';
import {useAnnouncement} from '../useAnnouncement';
import {useSearch} from '../useSearch';
import Chosen from './Chosen';
import Direct from './Direct';
import Facets from './Facets';
import Notes from './Notes';
import Nothing from './Nothing';
import PrintHead from './PrintHead';
import Results from './Results';
import styles from './styles.module.css';
import {useKeptScroll} from './useKeptScroll';

interface Props {
  readonly state: SearchState;
  readonly onFilter: (filters: SearchState['filters']) => void;
  readonly onMore: (limit: number) => void;
}

function Failed({retry}: {readonly retry: () => void}): ReactNode {
  return (
    <div role="alert" className={styles.failed}>
      <p><Translate id="search.page.failed" description="The index could not be loaded, on the search page">Indeks pencarian gagal dimuat. Periksa jaringan, lalu coba lagi. Daftar di bawah tetap dapat dipakai.</Translate></p>
      <button type="button" className="tombol" onClick={retry}>
        <Translate id="search.retry" description="Button: try loading the index again">Coba lagi</Translate>
      </button>
    </div>
  );
}

/** What is said above the list while it is not complete. */
function Waiting({result}: {readonly result: SearchResult}): ReactNode {
  if (result.status === 'failed') return <Failed retry={result.retry} />;
  if (result.status !== 'loading' && result.status !== 'partial') return null;
  if (result.slow) return <Slow over={shownOf(result) !== undefined} />;
  return result.status === 'loading' && !result.previous ? <p><Translate id="search.loading" description="The index is loading">Memuat …</Translate></p> : null;
}

function Tools({state}: {readonly state: SearchState}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = `${siteConfig.url}${useBaseUrl('/cari/')}${stringifyState(state)}`;
  return (
    <div className={styles.tools}>
      <CopyButton text={address}><Translate id="search.copy" description="Button: copy the address of this result list">Salin tautan hasil</Translate></CopyButton>
      <PrintButton><Translate id="search.print" description="Button: print this result list">Cetak</Translate></PrintButton>
    </div>
  );
}

/** The results of one query: citations, filters, pages. A newer answer takes the place of the older one without a blank. */
export default function Found({state, onFilter, onMore}: Props): ReactNode {
  const {q, filters, limit} = state;
  const result = useSearch({q, filters, limit, typing: false}, true);
  const answer = shownOf(result);
  // A failure is an alert of its own.
  const said = useAnnouncement(result.status === 'failed' ? '' : stateLabel(result, q));
  useKeptScroll(answer !== undefined && result.status !== 'loading');
  const empty = answer?.total === 0;
  return (
    <div className={styles.answer} data-baru={result.status === 'loading' && !answer && !result.slow ? '' : undefined} aria-busy={result.status === 'loading' || result.status === 'partial'}>
      <p role="status" className="sembunyi-visual">{said}</p>
      <PrintHead state={state} />
      <Chosen state={state} />
      <Waiting result={result} />
      {answer && (
        <div className={styles.found}>
          <Facets counts={answer.facets} filters={filters} onChange={onFilter} />
          <div>
            <Direct answer={answer} />
            {empty ? <Notes answer={answer} /> : <Results answer={answer} q={q} onMore={() => onMore(limit + STEP)} />}
            {empty && answer.direct.length === 0 && result.status === 'ready' && <Nothing answer={answer} state={state} />}
            {!empty && <Tools state={state} />}
          </div>
        </div>
      )}
    </div>
  );
}
