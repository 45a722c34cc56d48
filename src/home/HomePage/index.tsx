import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import HomeSearch from '@theme/HomeSearch';
import Layout from '@theme/Layout';
import type {HomePageProps} from '../props';
import Doors from './Doors';
import News from './News';
import Numbers from './Numbers';
import Sectors from './Sectors';
import Tools from './Tools';
import styles from './styles.module.css';

/** Search first, then three doors, the six sectors, what is new, and what the library holds. */
export default function HomePage(props: HomePageProps): ReactNode {
  return (
    <Layout
      title={translate({id: 'home.title', description: 'Title of the home page', message: 'Pengetahuan standar pelayanan minimal'})}
      description={translate({
        id: 'home.description',
        description: 'Description of the home page for search engines and shared links',
        message: 'Pedoman, regulasi, praktik baik, dan indikator standar pelayanan minimal (SPM) pemerintah daerah, dengan sumber dan tingkat kepastian.',
      })}>
      <Head>
        <meta name="pustaka:jenis" content="lainnya" />
      </Head>
      <main className={styles.home}>
        <section className={styles.hero}>
          <Heading as="h1">
            <Translate id="home.heading" description="Heading of the home page">Hak dasar warga, dari aturan sampai praktik</Translate>
          </Heading>
          <p className={styles.lead}>
            <Translate id="home.lead" description="First paragraph of the home page">
              Standar pelayanan minimal (SPM) menetapkan layanan dasar yang berhak diterima setiap warga. Pustaka ini mengumpulkan aturan, pedoman, dan pengalaman daerah untuk memenuhinya.
            </Translate>
          </p>
          <HomeSearch />
        </section>
        <Doors practices={props.practices} regulations={props.regulations} />
        <Tools />
        <Sectors sectors={props.sectors} />
        <News entries={props.newest} />
        <Numbers {...props} />
      </main>
    </Layout>
  );
}
