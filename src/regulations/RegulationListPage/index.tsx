import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '@site/src/site/Page';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import FeedLink from '../FeedLink';
import {fits, stringifyFilters} from '../filters';
import type {RegulationListPageProps} from '../listProps';
import FilterForm from './FilterForm';
import RegulationGroups from './RegulationGroups';
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

/** The tables that set acts side by side. */
function TierLinks({tiers}: Pick<RegulationListPageProps, 'tiers'>): ReactNode {
  const locale = useSiteLocale();
  return tiers.map(({id, title, titleEn}) => (
    <p key={id}>
      <Translate id="regulations.list.tiers" description="Before the link to a three-tier table">Tabel tiga tingkat:</Translate>{' '}
      <Link to={`/regulasi/tiga-tingkat/${id}/`}>{locale === 'en' ? titleEn : title}</Link>
    </p>
  ));
}

/** `/regulasi/`: every regulation in a list that is whole without scripts, and filters where scripts run. */
export default function RegulationListPage({rows, tiers}: RegulationListPageProps): ReactNode {
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
      <TierLinks tiers={tiers} />
      {ready && <FilterForm rows={rows} filters={filters} choose={choose} />}
      <p role="status" className={styles.count}>
        {translate({id: 'regulations.filter.shown', description: 'How many regulations are shown', message: '{shown} dari {all} regulasi ditampilkan.'}, {shown: shown.length, all: rows.length})}
      </p>
      {shown.length === 0 ? <Nothing /> : <RegulationGroups rows={shown} narrowed={stringifyFilters(filters) !== ''} />}
    </Page>
  );
}
