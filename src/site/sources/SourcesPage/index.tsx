import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Page from '@site/src/site/Page';
import RecordLinks from '../RecordLinks';
import SourceEntry from '../SourceEntry';
import type {SourcesPageProps} from '../register';
import styles from './styles.module.css';

type Kind = SourcesPageProps['groups'][number]['kind'];

function kindNames(): Record<Kind, string> {
  return {
    'naskah-hukum': translate({id: 'sources.kind.law', description: 'Kind of source', message: 'Naskah hukum resmi'}),
    'dokumen-resmi': translate({id: 'sources.kind.document', description: 'Kind of source', message: 'Dokumen pemerintah'}),
    'situs-pemerintah': translate({id: 'sources.kind.government', description: 'Kind of source', message: 'Situs pemerintah'}),
    'situs-program': translate({id: 'sources.kind.programme', description: 'Kind of source', message: 'Situs program'}),
    berita: translate({id: 'sources.kind.news', description: 'Kind of source', message: 'Berita'}),
    paparan: translate({id: 'sources.kind.slides', description: 'Kind of source', message: 'Bahan paparan'}),
    'salinan-pihak-ketiga': translate({id: 'sources.kind.copy', description: 'Kind of source', message: 'Salinan oleh pihak ketiga'}),
    'kode-aplikasi': translate({id: 'sources.kind.code', description: 'Kind of source', message: 'Kode aplikasi publik'}),
    'data-terbuka': translate({id: 'sources.kind.data', description: 'Kind of source', message: 'Data terbuka'}),
  };
}

function Unverified({unverifiedSources, unverifiedRecords}: Pick<SourcesPageProps, 'unverifiedSources' | 'unverifiedRecords'>): ReactNode {
  return (
    <section aria-labelledby="perlu-verifikasi">
      <Heading as="h2" id="perlu-verifikasi">
        <Translate id="sources.open.heading" description="Heading above what still needs verification">Masih perlu verifikasi</Translate>
      </Heading>
      <p>
        <Translate id="sources.open.lead" description="What a reader can do about it">Punya salinan resminya? Kirimkan kepada pengelola pustaka; butir di bawah ini lalu dapat dipastikan.</Translate>
      </p>
      <details className={styles.open}>
        <summary>{translate({id: 'sources.open.sources', description: 'Summary above flagged sources', message: '{count} sumber yang perlu dicocokkan dengan naskah resmi'}, {count: unverifiedSources.length})}</summary>
        <ul>
          {unverifiedSources.map(({id, title}) => (
            <li key={id}>
              <Link to={`#${id}`} lang="id">{title}</Link>
            </li>
          ))}
        </ul>
      </details>
      <details className={styles.open}>
        <summary>{translate({id: 'sources.open.records', description: 'Summary above records with open questions', message: '{count} catatan yang memuat pernyataan belum pasti'}, {count: unverifiedRecords.length})}</summary>
        <RecordLinks records={unverifiedRecords} />
      </details>
    </section>
  );
}

/** `/sumber/`: what needs verification first, then every source by kind. */
export default function SourcesPage({groups, unverifiedSources, unverifiedRecords, count}: SourcesPageProps): ReactNode {
  const names = kindNames();
  return (
    <Page
      title={translate({id: 'sources.title', description: 'Title of the register of sources', message: 'Daftar sumber'})}
      description={translate({id: 'sources.description', description: 'Description of the register of sources', message: 'Semua sumber yang dipakai pustaka ini: penerbit, alamat, hari dibaca, kelemahannya, dan catatan yang merujuknya.'})}
      lead={<Translate id="sources.lead" description="Lead of the register of sources">Setiap fakta di pustaka ini menyebut sumbernya. Di sini tercatat dari mana sumber itu, kapan dibaca, dan apa kelemahannya.</Translate>}
      facts={[
        {label: translate({id: 'sources.fact.count', description: 'Fact label: number of sources', message: 'Jumlah sumber'}), value: count},
        {label: translate({id: 'sources.fact.open', description: 'Fact label: sources to verify', message: 'Perlu dicocokkan'}), value: unverifiedSources.length},
      ]}
      search={{jenis: 'sumber', alias: 'referensi, rujukan, daftar pustaka, verifikasi, sources'}}>
      <Unverified unverifiedSources={unverifiedSources} unverifiedRecords={unverifiedRecords} />
      {groups.map(({kind, sources}) => (
        <section key={kind} className={styles.section} aria-labelledby={`jenis-${kind}`}>
          <Heading as="h2" id={`jenis-${kind}`}>{`${names[kind]} (${sources.length})`}</Heading>
          <ul className={styles.list}>
            {sources.map((source) => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
