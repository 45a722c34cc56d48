import {useState, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import {useAddressState} from '../../site/useAddressState';
import {parseState, stringifyState, type SearchState} from '../filters';
import {countLabel} from '../labels';
import type {SearchPageProps} from '../props';
import type {Filters} from '../query';
import SearchBox from '../SearchBox';
import {useSearch} from '../useSearch';
import Direct from './Direct';
import Doors from './Doors';
import Facets from './Facets';
import Results from './Results';
import styles from './styles.module.css';

/** Results at first, and how many more each time. */
const STEP = 20;

function Found({state, onFilter}: {readonly state: SearchState; readonly onFilter: (filters: Filters) => void}): ReactNode {
  const [limit, setLimit] = useState(STEP);
  const result = useSearch({q: state.q, filters: state.filters, limit, typing: false}, true);
  const answer = result.status === 'ready' ? result.answer : result.status === 'loading' ? result.previous : undefined;
  return (
    <div aria-busy={result.status === 'loading'}>
      <p role="status" className="sembunyi-visual">{result.status === 'ready' ? countLabel(result.answer) : ''}</p>
      {result.status === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p><Translate id="search.page.failed" description="The index could not be loaded, on the search page">Indeks pencarian gagal dimuat. Periksa jaringan, lalu coba lagi. Daftar di bawah tetap dapat dipakai.</Translate></p>
          <button type="button" className="tombol" onClick={result.retry}>
            <Translate id="search.retry" description="Button: try loading the index again">Coba lagi</Translate>
          </button>
        </div>
      )}
      {result.status === 'loading' && !answer && <p><Translate id="search.loading" description="The index is loading">Memuat …</Translate></p>}
      {answer && (
        <>
          <Direct answer={answer} />
          {answer.facets && <Facets counts={answer.facets} filters={state.filters} onChange={onFilter} />}
          <Results answer={answer} onMore={() => { setLimit(limit + STEP); }} />
        </>
      )}
    </div>
  );
}

/** `/cari/`: the query and its filters stand in the address, so that a result list can be sent to somebody. */
export default function SearchPage({doors}: SearchPageProps): ReactNode {
  const {state, push} = useAddressState(parseState, stringifyState);
  const filter = (filters: Filters): void => push({q: state.q, filters});
  const title = state.q
    ? translate({id: 'search.page.titleWith', description: 'Title of the search page with a query', message: 'Hasil pencarian: {q}'}, {q: state.q})
    : translate({id: 'search.page.title', description: 'Title of the search page', message: 'Cari'});
  return (
    <Page title={title} description={translate({id: 'search.page.description', description: 'Description of the search page', message: 'Cari pedoman, peraturan, praktik baik, indikator, pertemuan, dan istilah.'})}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <div className={styles.field}>
        <SearchBox variant="halaman" query={state.q} />
      </div>
      {state.q !== '' && <Found key={JSON.stringify(state)} state={state} onFilter={filter} />}
      <Doors doors={doors} />
    </Page>
  );
}
