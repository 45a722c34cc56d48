import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import {Letters} from '../AzIndex';
import azStyles from '../AzIndex/styles.module.css';
import {kindLabel} from '../labels';
import type {LetterPageProps} from '../props';

/** The titles of one letter, where the library is too large for one list. It needs no JavaScript. */
export default function LetterPage({letter, part, parts, rows, letters, previous, next}: LetterPageProps): ReactNode {
  const title =
    parts > 1
      ? translate({id: 'search.letter.titlePart', description: 'Title of a page with one part of the titles of a letter', message: 'Judul berawalan {letter}, bagian {part} dari {parts}'}, {letter, part: String(part), parts: String(parts)})
      : translate({id: 'search.letter.title', description: 'Title of a page with all titles of a letter', message: 'Judul berawalan {letter}'}, {letter});
  return (
    <Page title={title} description={translate({id: 'search.letter.description', description: 'Description of a page with the titles of a letter', message: 'Semua judul di pustaka ini menurut abjad.'})} wide crumbs={[{label: translate({id: 'search.page.title', description: 'Title of the search page', message: 'Cari'}), to: '/cari/'}]}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Letters letters={letters} current={letter} />
      <ul className={azStyles.rows}>
        {rows.map((row) => (
          <li key={`${row.to}${row.title}`}>
            <Link to={row.to} lang={row.lang}>{row.title}</Link>{' '}
            <small>{[row.of, kindLabel(row.kind === 'wilayah' ? 'lainnya' : row.kind)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      <p>
        {previous && <Link to={previous}><Translate id="search.letter.previous" description="Link to the part before">Bagian sebelumnya</Translate></Link>}
        {previous && next ? ' · ' : ''}
        {next && <Link to={next}><Translate id="search.letter.next" description="Link to the next part">Bagian berikutnya</Translate></Link>}
      </p>
    </Page>
  );
}
