import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '@site/src/site/Page';
import FeedLink from '../FeedLink';
import {fits} from '../filters';
import type {RegulationListPageProps} from '../listProps';
import FilterForm from './FilterForm';
import RegulationTable from './RegulationTable';
import styles from './styles.module.css';
import {useFilters} from './useFilters';

function Nothing(): ReactNode {
  return (
    <p className={styles.nothing}>
      <strong>
        <Translate id="regulations.filter.none" description="No regulation fits">Tidak ada hasil.</Translate>
      </strong>{' '}
      <Translate id="regulations.filter.noneHint" description="What to do when no regulation fits">
        Kurangi saringan atau periksa nomor dan tahunnya. Peraturan yang dicari mungkin belum ada di pustaka ini.
      </Translate>
    </p>
  );
}

/** `/regulasi/`: every regulation in one table that is whole without scripts, and filters where scripts run. */
export default function RegulationListPage({rows}: RegulationListPageProps): ReactNode {
  const {ready, filters, choose} = useFilters();
  const shown = rows.filter((row) => fits(row, filters));
  return (
    <Page
      wide
      title={translate({id: 'regulations.list.title', description: 'Title of the list', message: 'Regulasi'})}
      description={translate({id: 'regulations.list.description', description: 'Meta description of the list', message: 'Undang-undang, peraturan pemerintah, peraturan menteri, dan peraturan daerah tentang SPM dan hak penyandang disabilitas.'})}
      lead={translate({id: 'regulations.list.lead', description: 'Lead of the list', message: 'Peraturan tentang SPM, hak penyandang disabilitas, dan cara membentuk peraturan daerah. Tiap baris menyebut apakah peraturan itu masih berlaku.'})}
      search={{jenis: 'lainnya', alias: 'daftar peraturan, jdih, perda, permendagri, undang-undang'}}>
      <FeedLink />
      {ready && <FilterForm rows={rows} filters={filters} choose={choose} />}
      <p role="status" className={styles.count}>
        {translate({id: 'regulations.filter.shown', description: 'How many regulations are shown', message: '{shown} dari {all} regulasi ditampilkan.'}, {shown: shown.length, all: rows.length})}
      </p>
      {shown.length === 0 ? <Nothing /> : <RegulationTable rows={shown} />}
    </Page>
  );
}
