import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useFollow} from '../../site/Html/useFollow';
import type {LetterLink} from '../props';
import styles from './styles.module.css';
import {useTitles} from './useTitles';

/** Letters as links to their pages, for libraries whose titles are too many for one page. */
export function Letters({letters, current}: {readonly letters: readonly LetterLink[]; readonly current?: string}): ReactNode {
  return (
    <ul className="huruf">
      {letters.map(({letter, to, count}) => (
        <li key={letter}>
          <Link
            to={to}
            aria-current={letter === current ? 'page' : undefined}
            aria-label={translate({id: 'search.az.letter', description: 'Link to the titles of one letter', message: '{letter}, {count} judul'}, {letter, count: String(count)})}>
            {letter}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Whole(): ReactNode {
  const {html, holder, state, retry} = useTitles();
  return (
    <>
      {state === 'loading' && <p><Translate id="search.loading" description="The index is loading">Memuat …</Translate></p>}
      {state === 'failed' && (
        <p>
          <Translate id="search.az.failed" description="The list of titles could not be loaded">Daftar judul gagal dimuat.</Translate>{' '}
          <button type="button" className="tombol tombol--garis" onClick={retry}><Translate id="search.retry" description="Button: try loading the index again">Coba lagi</Translate></button>
        </p>
      )}
      <div ref={holder} data-a-z className={styles.whole} onClick={useFollow()} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
    </>
  );
}

/** Every title from A to Z. It needs no JavaScript. */
export default function AzIndex({letters}: {readonly letters: readonly LetterLink[]}): ReactNode {
  return (
    <section aria-labelledby="a-z" className={styles.index}>
      <Heading as="h2" id="a-z">
        <Translate id="search.az.title" description="Heading of the list of all titles">Semua judul, A–Z</Translate>
      </Heading>
      <p><Translate id="search.az.about" description="What the list of all titles holds">Peraturan tercantum dua kali: menurut sebutannya dan menurut pokok yang diatur.</Translate></p>
      {letters.length > 0 ? <Letters letters={letters} /> : <Whole />}
    </section>
  );
}
