import type {ReactNode} from 'react';
import clsx from 'clsx';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import {useAddressState} from '../../site/useAddressState';
import AzIndex from '../AzIndex';
import {parseState, stringifyState, STEP} from '../filters';
import type {SearchPageProps} from '../props';
import SearchBox from '../SearchBox';
import Doors from './Doors';
import Found from './Found';
import styles from './styles.module.css';

/**
 * `/cari/`: the query and its filters stand in the address, so that a result list can be sent to somebody. The heading
 * stays the same with every query: the server writes the page before it knows one, and nothing shall move.
 */
export default function SearchPage({doors, letters}: SearchPageProps): ReactNode {
  const {ready, state, push, replace} = useAddressState(parseState, stringifyState);
  const {q, filters} = state;
  const heading = translate({id: 'search.page.title', description: 'Title of the search page', message: 'Cari'});
  const title = q
    ? translate({id: 'search.page.titleWith', description: 'Title of the search page with a query', message: 'Hasil pencarian: {q}'}, {q})
    : heading;
  return (
    <Page wide title={title} heading={heading} description={translate({id: 'search.page.description', description: 'Description of the search page', message: 'Cari pedoman, peraturan, praktik baik, indikator, pertemuan, dan istilah.'})}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <div className={styles.frame} data-siap={ready ? '' : undefined}>
        <div className={styles.field}>
          <SearchBox variant="halaman" query={q} takesFocus={q === ''} />
        </div>
        {q !== '' && <Found state={state} onFilter={(next) => push({q, filters: next, limit: STEP})} onMore={(limit) => replace({q, filters, limit})} />}
        <div className={clsx(styles.wait, q && styles.below)}>
          <Doors doors={doors} />
          <AzIndex letters={letters} />
        </div>
      </div>
    </Page>
  );
}
