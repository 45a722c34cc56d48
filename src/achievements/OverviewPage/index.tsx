import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import DataTable from '@site/src/site/DataTable';
import Page from '@site/src/site/Page';
import type {OverviewPageProps} from '../props';

const crumbs = () => [{label: translate({id: 'achievements.crumb', description: 'Breadcrumb to the overview of services', message: 'Indikator'}), to: '/indikator/'}];

/** `/indikator/capaian/`: every service of a place and year, and the index of each place. Invented figures. */
export default function OverviewPage({places, services, years}: OverviewPageProps): ReactNode {
  return (
    <Page
      title={translate({id: 'achievements.overview.title', description: 'Title of the overview of achievements', message: 'Capaian standar pelayanan minimal: data contoh'})}
      description={translate({id: 'achievements.overview.description', description: 'Description for search engines', message: 'Contoh tabel capaian SPM: penerima, mutu, indeks, dan status setiap pelayanan menurut wilayah dan tahun. Semua angkanya rekaan.'})}
      crumbs={crumbs()}
      lead={translate({id: 'achievements.overview.lead', description: 'Lead of the overview of achievements', message: 'Semua angka di halaman ini rekaan, bukan angka daerah mana pun. Pakailah untuk mencoba tabel, saringan, dan unduhan.'})}
      wide
      facts={[
        {label: translate({id: 'achievements.places', description: 'Fact label', message: 'Wilayah rekaan'}), value: places},
        {label: translate({id: 'achievements.services', description: 'Fact label', message: 'Jenis pelayanan'}), value: services},
        {label: translate({id: 'achievements.years', description: 'Fact label', message: 'Tahun'}), value: years},
      ]}
      search={{jenis: 'indikator', status: translate({id: 'site.invented', description: 'Status of a page of invented figures, among the filters of the search', message: 'Data rekaan'}), alias: 'capaian SPM, realisasi SPM, tabel capaian, indeks SPM daerah'}}>
      <DataTable name="achievements/capaian" />
      <p className="teks">
        <Translate
          id="achievements.overview.next"
          description="What to do next"
          values={{
            tool: <Link to="/alat/indeks-spm/">{translate({id: 'achievements.tool', description: 'Link to the index calculator', message: 'kalkulator indeks SPM'})}</Link>,
            real: <Link to="/indikator/nasional/">{translate({id: 'achievements.real', description: 'Link to the published figures', message: 'angka yang pernah terbit'})}</Link>,
          }}>
          {'Hitung angka daerah sendiri dengan {tool}. Angka nyata yang tercatat ada pada {real}.'}
        </Translate>
      </p>
    </Page>
  );
}
