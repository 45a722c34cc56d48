import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Facts, {type Fact} from '../Facts';
import styles from './styles.module.css';

export type {Fact};

interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface Props {
  readonly title: string;
  /** The title as it stands on the page, where its parts differ in weight; same words as `title`. */
  readonly heading?: ReactNode;
  /** For search engines and shared links, at most 155 characters. */
  readonly description: string;
  /** The way back, from the home page's children down; the page itself is not among them. */
  readonly crumbs?: readonly Crumb[];
  /** One or two sentences with the conclusion. */
  readonly lead?: ReactNode;
  /** What this is, whether it holds today, for whom, where it comes from. */
  readonly facts?: readonly Fact[];
  /** `id` when title and lead are Indonesian on an English page. */
  readonly lang?: string | undefined;
  /** A column beside the text on wide screens, e.g. a table of contents. */
  readonly aside?: ReactNode;
  /** Full width for registers and wide tables; else a readable column. */
  readonly wide?: boolean;
  /** Data for the search index: kind of content, sector, region, year, edition (see src/search/README.md). */
  readonly search?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

function Crumbs({crumbs}: {readonly crumbs: readonly Crumb[]}): ReactNode {
  return (
    <nav className={styles.crumbs} aria-label={translate({id: 'site.crumbs', description: 'Label of the breadcrumb navigation', message: 'Remah jalan'})}>
      <ol>
        <li>
          <Link to="/">{translate({id: 'site.home', description: 'Breadcrumb to the home page', message: 'Beranda'})}</Link>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The frame of every page that a feature draws: way back, title, what it is, then the content. */
export default function Page({title, heading, description, crumbs = [], lead, facts, lang, aside, wide, search, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <Head>
        {Object.entries(search ?? {}).map(([key, value]) => (
          <meta key={key} name={`pustaka:${key}`} content={value} />
        ))}
      </Head>
      <main className={styles.page} data-lebar={wide ? 'penuh' : undefined} data-kolom={aside ? 'dua' : undefined}>
        <header className={styles.head}>
          <Crumbs crumbs={crumbs} />
          <Heading as="h1" lang={lang}>{heading ?? title}</Heading>
          {lead && <p className={styles.lead} lang={lang}>{lead}</p>}
          {facts && facts.length > 0 && <Facts facts={facts} />}
        </header>
        {aside && <aside className={styles.aside}>{aside}</aside>}
        <div className={styles.body}>{children}</div>
      </main>
    </Layout>
  );
}
