import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import SearchBox from '@site/src/search/SearchBox';
import {mainLinks} from '@site/src/site/siteLinks';
import styles from './styles.module.css';
import {wordsOfPath} from '@site/src/site/wordsOfPath';

/** The host sends one 404 page for both languages, so the page speaks a sentence of the other one too. */
const OTHER_LANGUAGE: Readonly<Record<string, string>> = {
  id: 'Halaman tidak ditemukan. Buka beranda berbahasa Indonesia.',
  en: 'Page not found. Go to the English home page.',
};

function OtherLanguage(): ReactNode {
  const {i18n} = useDocusaurusContext();
  return i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .map((locale) => (
      <p key={locale} className={styles.other}>
        <Link to={`pathname://${i18n.localeConfigs[locale]?.baseUrl ?? '/'}`} target="_self" autoAddBaseUrl={false} lang={locale} hrefLang={locale}>
          {OTHER_LANGUAGE[locale] ?? locale}
        </Link>
      </p>
    ));
}

/** What happened, a field that already holds the words of the address, and the doors of the library. */
export default function NotFoundContent(): ReactNode {
  const {pathname} = useLocation();
  // The server writes this page without knowing the address.
  const query = useIsBrowser() ? wordsOfPath(pathname) : '';
  const title = translate({id: 'notFound.title', description: 'Title of the 404 page', message: 'Halaman tidak ditemukan'});
  return (
    <main className={styles.page}>
      <PageMetadata title={title} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Heading as="h1">
        {title}
      </Heading>
      <p className={styles.lead}>
        <Translate id="notFound.what" description="404 page: what happened">
          Tidak ada halaman pada alamat ini. Alamatnya mungkin salah ketik, atau tautan yang dibuka tidak lengkap.
        </Translate>
      </p>
      <SearchBox variant="halaman" query={query} />
      <Heading as="h2">
        <Translate id="notFound.doors" description="404 page: heading of the main links">Buka lewat daftar isi</Translate>
      </Heading>
      <ul className={styles.doors}>
        {mainLinks().map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Translate id="notFound.report" description="404 page: what to do about a broken link">
          Sampai di sini lewat tautan di pustaka ini? Kabarkan alamatnya kepada pengelola pustaka agar diperbaiki.
        </Translate>
      </p>
      <OtherLanguage />
    </main>
  );
}
