import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '@site/src/site/Page';
import {useAddressState} from '@site/src/site/useAddressState';
import {CURRENT_EDITION, EDITION_REGULATION, EDITION_SHORT} from '../editions';
import {parseFilters, stringifyFilters} from '../filters';
import {levelName} from '../labels';
import type {IndicatorListPageProps} from '../props';
import CountTable from './CountTable';
import FigureLinks from './FigureLinks';
import Filters from './Filters';
import SectorSection from './SectorSection';

function count({groups}: IndicatorListPageProps, level: 'provinsi' | 'kabupaten-kota'): number {
  return groups.reduce((sum, group) => sum + group.levels[level].length, 0);
}

/** `/indikator/`: six sectors, two levels, every service. Complete without JavaScript; the filter hides what is not asked for. */
export default function IndicatorListPage(props: IndicatorListPageProps): ReactNode {
  const {ready, state: {filters, ignored}, push: choose} = useAddressState(parseFilters, stringifyFilters);
  const shown = props.groups.filter(({sector}) => !filters.sector || filters.sector === sector);
  const province = count(props, 'provinsi');
  const district = count(props, 'kabupaten-kota');
  const lead = translate(
    {id: 'indicators.list.lead', description: 'Lead of the overview of services', message: 'Provinsi wajib memenuhi {province} jenis pelayanan dasar. Kabupaten/kota wajib memenuhi {district}. Semuanya berlaku untuk enam urusan.'},
    {province, district},
  );
  return (
    <Page
      title={translate({id: 'indicators.list.title', description: 'Title of the overview of services', message: 'Indikator standar pelayanan minimal'})}
      description={translate({id: 'indicators.list.description', description: 'Description for search engines', message: 'Semua jenis pelayanan dasar standar pelayanan minimal (SPM): penerima, indikator, target, dan dasar hukum, per urusan dan tingkat pemerintahan.'})}
      lead={lead}
      wide
      facts={[
        {label: levelName('provinsi'), value: translate({id: 'indicators.count', description: 'Number of services', message: '{count} jenis pelayanan'}, {count: province})},
        {label: levelName('kabupaten-kota'), value: translate({id: 'indicators.count', description: 'Number of services', message: '{count} jenis pelayanan'}, {count: district})},
        {label: translate({id: 'indicators.list.inForce', description: 'Fact label: edition in force', message: 'Edisi yang berlaku'}), value: <Link to={`/regulasi/${EDITION_REGULATION[CURRENT_EDITION]}/`}>{EDITION_SHORT[CURRENT_EDITION]}</Link>},
      ]}
      search={{jenis: 'indikator', alias: 'daftar jenis pelayanan dasar, SPM provinsi, SPM kabupaten, SPM kota', edisi: CURRENT_EDITION}}>
      <CountTable groups={props.groups} />
      <FigureLinks />
      {ready && <Filters filters={filters} ignored={ignored} choose={choose} groups={props.groups} />}
      {shown.map((group) => (
        <SectorSection key={group.sector} group={group} level={filters.level} />
      ))}
      <p className="teks">
        <Translate id="indicators.list.note" description="Note below the overview">
          Isi tiap pelayanan disimpan per edisi pedoman. Nilai yang belum kami temukan ditulis sebagai belum diketahui.
        </Translate>{' '}
        <Translate id="indicators.tools" description="Before the link to the tools">Hendak menghitung atau merencanakan SPM? Lihat</Translate>{' '}
        <Link to="/alat/"><Translate id="indicators.tools.link" description="Link to the tools">alat perencana</Translate></Link>.
      </p>
    </Page>
  );
}
