import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {OFFICIAL_PLACES} from '../../site/officialPlaces';
import Heading from '@theme/Heading';
import {fewerWords, stringifyState, type SearchState} from '../filters';
import type {ShownAnswer} from '../engine/present';
import styles from './results.module.css';

interface Props {
  readonly answer: ShownAnswer;
  readonly state: SearchState;
}

/** Queries as links; each leads to its own result list. */
function Queries({label, queries}: {readonly label: string; readonly queries: readonly string[]}): ReactNode {
  const action = useBaseUrl('/cari/');
  if (queries.length === 0) return null;
  return (
    <li>
      {label}{' '}
      {queries.map((q, index) => (
        <span key={q}>
          {index > 0 && ', '}
          <Link to={`${action}${stringifyState({q, filters: {}})}`}>{q}</Link>
        </span>
      ))}
    </li>
  );
}

/** The query with the words that were taken for misspelt ones. */
function spelling({corrected}: ShownAnswer, q: string): string[] {
  return corrected.length > 0 ? [corrected.reduce((text, [typed, used]) => text.toLowerCase().replace(typed.toLowerCase(), used), q)] : [];
}

function Elsewhere(): ReactNode {
  return (
    <>
      <Heading as="h3"><Translate id="search.none.elsewhere" description="Heading: where else to look">Cari di tempat lain</Translate></Heading>
      <ul>
        <li><Link to="/istilah/"><Translate id="search.none.glossary" description="Where else to look: the glossary">Daftar istilah, untuk kata lain yang dipakai peraturan</Translate></Link></li>
        <li><Link to="#a-z"><Translate id="search.none.titles" description="Where else to look: the list of titles below">Semua judul A–Z di bawah</Translate></Link></li>
        {OFFICIAL_PLACES.map(({name, address}) => (
          <li key={name}><Link to={address}>{name}</Link></li>
        ))}
        <li><Translate id="search.none.ministries" description="Where else to look: other JDIH">JDIH kementerian dan JDIH daerah masing-masing.</Translate></li>
      </ul>
    </>
  );
}

/** No results, and what can be done: other spelling, fewer words, no filters, other places. */
export default function Nothing({answer, state: {q, filters}}: Props): ReactNode {
  const action = useBaseUrl('/cari/');
  const filtered = Object.keys(filters).length > 0;
  return (
    <section aria-labelledby="nihil" className={styles.nothing}>
      <Heading as="h2" id="nihil">
        {filtered
          ? translate({id: 'search.none.filtered', description: 'Heading: no results with these filters', message: 'Tidak ada hasil dengan saringan ini'})
          : translate({id: 'search.none.title', description: 'Heading: no results', message: 'Tidak ada hasil'})}
      </Heading>
      <ul>
        {filtered && <li><Link to={`${action}${stringifyState({q, filters: {}})}`}><Translate id="search.none.filters" description="Advice without results: lift the filters">Cari tanpa saringan</Translate></Link></li>}
        <Queries label={translate({id: 'search.none.spelling', description: 'Advice without results: another spelling', message: 'Ejaan lain:'})} queries={spelling(answer, q)} />
        <Queries label={translate({id: 'search.none.nearest', description: 'Advice without results: near words', message: 'Kata yang mirip:'})} queries={answer.nearest} />
        <Queries label={translate({id: 'search.none.shorter', description: 'Advice without results: one word of the query', message: 'Satu kata saja:'})} queries={fewerWords(q)} />
        <li><Translate id="search.none.number" description="Advice without results">Untuk peraturan, tulis jenis, nomor, dan tahun: permendagri 59 2021.</Translate></li>
      </ul>
      <Elsewhere />
    </section>
  );
}
