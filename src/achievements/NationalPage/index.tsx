import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DataTable from '@site/src/site/DataTable';
import Page from '@site/src/site/Page';
import type {NationalPageProps} from '../props';

/** `/indikator/nasional/`: figures on SPM that were published, each with its source and how sure we are. */
export default function NationalPage({figures, years}: NationalPageProps): ReactNode {
  return (
    <Page
      title={translate({id: 'achievements.national.title', description: 'Title of the page of published figures', message: 'Angka penerapan SPM yang pernah terbit'})}
      description={translate({id: 'achievements.national.description', description: 'Description for search engines', message: 'Jumlah daerah yang melapor, membentuk tim, dan menyampaikan Renaksi SPM, rata-rata indeks, dan pemenang SPM Awards, dengan sumber dan kepastian.'})}
      crumbs={[{label: translate({id: 'achievements.crumb', description: 'Breadcrumb to the overview of services', message: 'Indikator'}), to: '/indikator/'}]}
      lead={translate({id: 'achievements.national.lead', description: 'Lead of the page of published figures', message: 'Angka di sini berasal dari berita dan paparan. Setiap angka menyebut sumber dan kepastiannya.'})}
      wide
      facts={[
        {label: translate({id: 'achievements.national.figures', description: 'Fact label: number of figures', message: 'Angka tercatat'}), value: figures},
        {label: translate({id: 'achievements.years', description: 'Fact label', message: 'Tahun'}), value: years},
      ]}
      search={{jenis: 'indikator', alias: 'SPM Awards, jumlah daerah melapor SPM, rata-rata indeks SPM nasional, tim penerapan SPM, Renaksi'}}>
      <DataTable name="achievements/nasional" />
    </Page>
  );
}
