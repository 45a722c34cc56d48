import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {kindLabel} from '../labels';
import Marked from '../Marked';
import type {ShownAnswer, ShownHit} from '../present';
import styles from './styles.module.css';

function Result({hit}: {readonly hit: ShownHit}): ReactNode {
  const edition = hit.versi && hit.versi !== 'berlaku' ? hit.versi : undefined;
  const status = hit.kind === 'peraturan' ? hit.status : undefined;
  const facts = [kindLabel(hit.kind), hit.wilayah, edition, status].filter(Boolean).join(' · ');
  return (
    <li className={styles.result}>
      <p className={styles.meta}>{facts}</p>
      <Heading as="h3" className={styles.resultTitle} lang={hit.lang}>
        <Link to={hit.url}>
          <Marked segments={hit.title} />
          {hit.section && <span className={styles.section}>{` › ${hit.section}`}</span>}
        </Link>
      </Heading>
      {hit.passage && <p className={styles.passage} lang={hit.lang}><Marked segments={hit.passage} /></p>}
    </li>
  );
}

/** What was done to the query: a respectful term used instead, a typing error mended. */
function Notes({answer}: {readonly answer: ShownAnswer}): ReactNode {
  return (
    <>
      {answer.redirected && (
        <p className={styles.note}>
          {translate({id: 'search.redirected', description: 'A term was replaced by the respectful one', message: 'Kami mencari dengan istilah resmi: {term}.'}, {term: answer.redirected})}
        </p>
      )}
      {answer.corrected.map(([typed, used]) => (
        <p key={typed} className={styles.note}>
          {translate({id: 'search.corrected', description: 'A word was taken for a typing error', message: '“{typed}” tidak ditemukan. Menampilkan hasil untuk “{used}”.'}, {typed, used})}
        </p>
      ))}
    </>
  );
}

function Nothing(): ReactNode {
  return (
    <div>
      <Heading as="h2"><Translate id="search.none.title" description="Heading: no results">Tidak ada hasil</Translate></Heading>
      <ul>
        <li><Translate id="search.none.shorter" description="Advice without results">Pakai kata yang lebih sedikit atau lebih umum.</Translate></li>
        <li><Translate id="search.none.filters" description="Advice without results">Lepas saringan yang dipilih.</Translate></li>
        <li><Translate id="search.none.number" description="Advice without results">Untuk peraturan, tulis jenis, nomor, dan tahun: permendagri 59 2021.</Translate></li>
      </ul>
    </div>
  );
}

interface Props {
  readonly answer: ShownAnswer;
  readonly onMore: () => void;
}

/** The list of results with kind, section and passage. */
export default function Results({answer, onMore}: Props): ReactNode {
  if (answer.total === 0) return answer.direct.length > 0 ? null : <><Notes answer={answer} /><Nothing /></>;
  return (
    <section aria-labelledby="hasil">
      <Heading as="h2" id="hasil">
        {translate({id: 'search.results', description: 'Heading above the results', message: '{count} hasil'}, {count: String(answer.total)})}
      </Heading>
      <Notes answer={answer} />
      <ol className={styles.results}>
        {answer.hits.map((hit) => (
          <Result key={hit.url} hit={hit} />
        ))}
      </ol>
      {answer.total > answer.hits.length && (
        <button type="button" className="tombol tombol--garis" onClick={onMore}>
          <Translate id="search.more" description="Button: show more results">Tampilkan lebih banyak</Translate>
        </button>
      )}
    </section>
  );
}
