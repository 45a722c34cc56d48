import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Page from '@site/src/site/Page';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {fold, matches} from '../filter';
import type {GlossaryPageProps, TermProps} from '../props';
import TermEntry from '../TermEntry';
import TermFilter from '../TermFilter';
import styles from './styles.module.css';

type Props = GlossaryPageProps;

const textOf = (term: TermProps): string =>
  fold([term.name, term.expansion ?? '', term.nameEn, ...term.aliases, ...term.avoid, term.meaning, term.meaningEn].join(' '));

function Letters({letters}: {readonly letters: readonly string[]}): ReactNode {
  return (
    <nav className={styles.letters} aria-label={translate({id: 'glossary.letters', description: 'Label of the A–Z navigation', message: 'Huruf awal'})}>
      <ul className="huruf">
        {letters.map((letter) => (
          <li key={letter}>
            <Link to={`#huruf-${letter.toLowerCase()}`}>{letter}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `/istilah/`: all terms A–Z with their meaning in both languages. */
export default function GlossaryPage({letters, count, unverified}: Props): ReactNode {
  const locale = useSiteLocale();
  const [query, setQuery] = useState('');
  const hidden = new Set(query.trim() ? letters.flatMap(({terms}) => terms.filter((term) => !matches(textOf(term), query)).map(({id}) => id)) : []);
  const title = translate({id: 'glossary.title', description: 'Title of the glossary page', message: 'Daftar istilah'});
  return (
    <Page
      title={title}
      description={translate({id: 'glossary.description', description: 'Description of the glossary page', message: 'Arti singkatan dan istilah SPM, perencanaan, peraturan, dan hak penyandang disabilitas, dalam bahasa Indonesia dan Inggris.'})}
      lead={<Translate id="glossary.lead" description="Lead of the glossary page">Arti singkatan dan istilah yang dipakai di pustaka ini. Di halaman lain, kata bergaris titik-titik menampilkan arti yang sama.</Translate>}
      facts={[
        {label: translate({id: 'glossary.fact.count', description: 'Fact label: number of terms', message: 'Jumlah istilah'}), value: count},
        {label: translate({id: 'glossary.fact.unverified', description: 'Fact label: terms still to verify', message: 'Masih perlu verifikasi'}), value: unverified},
        {label: translate({id: 'glossary.fact.wording', description: 'Fact label: who worded the meanings', message: 'Rumusan'}), value: translate({id: 'glossary.fact.wording.own', description: 'The meanings are our own wording', message: 'Kalimat kami, bukan kutipan undang-undang'})},
      ]}
      search={{jenis: 'istilah', alias: locale === 'en' ? 'glossary, abbreviations, acronyms' : 'glosarium, singkatan, akronim, kamus, kepanjangan'}}>
      <TermFilter query={query} onQuery={setQuery} found={count - hidden.size} />
      <Letters letters={letters.map(({letter}) => letter)} />
      {letters.map(({letter, terms}) => (
        <section key={letter} aria-labelledby={`huruf-${letter.toLowerCase()}`} hidden={terms.every(({id}) => hidden.has(id))}>
          <Heading as="h2" id={`huruf-${letter.toLowerCase()}`} className={styles.letter}>
            {letter}
          </Heading>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <TermEntry key={term.id} term={term} hidden={hidden.has(term.id)} />
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
