import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Card from '@site/src/site/Card';
import Page from '@site/src/site/Page';
import Untranslated from '@site/src/site/Untranslated';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {duration} from '../labels';
import type {PathsPageProps} from '../props';
import styles from './styles.module.css';

/** `/orientasi/`: the paths. */
export default function PathsPage({paths}: PathsPageProps): ReactNode {
  const lang = useSiteLocale() === 'en' ? 'id' : undefined;
  return (
    <Page
      title={translate({id: 'onboarding.title', description: 'Title of the list of onboarding paths', message: 'Mulai di sini'})}
      description={translate({id: 'onboarding.description', description: 'Description of the list of onboarding paths', message: 'Jalur belajar SPM bagi pegawai baru: langkah singkat, tugas kecil, dan uji diri, dari hari pertama sampai bulan pertama.'})}
      lead={<Translate id="onboarding.lead" description="Lead of the list of onboarding paths">Belajar SPM selangkah demi selangkah. Setiap langkah menyebut waktunya, hasilnya, dan tugasnya.</Translate>}
      search={{jenis: 'orientasi', alias: 'onboarding, jalur belajar, pelatihan, pengantar'}}>
      <Untranslated />
      <ul className="kisi">
        {paths.map(({url, title, summary, steps, minutes}) => (
          <li key={url}>
            <Card
              to={url}
              title={title}
              level="h2"
              lang={lang}
              facts={[
                translate({id: 'onboarding.fact.count', description: 'Number of steps of a path', message: '{count} langkah'}, {count: steps}),
                duration(minutes),
              ]}>
              {summary}
            </Card>
          </li>
        ))}
      </ul>
      <p className={styles.rest}>
        <Translate id="onboarding.rest" description="Below the list: which paths do not exist yet">Jalur untuk perencana, pengelola data, dan pimpinan belum ditulis. Sementara itu, langkah pada jalur di atas juga berguna bagi mereka.</Translate>
      </p>
    </Page>
  );
}
