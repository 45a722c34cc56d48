import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import DataTable from '@site/src/site/DataTable';
import Page, {type Fact} from '@site/src/site/Page';
import RelatedList from '@site/src/site/RelatedList';
import SectorLabel from '@site/src/site/SectorLabel';
import SourceList from '@site/src/site/SourceList';
import {SECTOR_NAMES} from '@site/src/site/sectors';
import Untranslated from '@site/src/site/Untranslated';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import IndicatorTable from '../IndicatorTable';
import {TargetCell} from '../IndicatorTable/cells';
import {CURRENT_EDITION, EDITION_REGULATION, EDITION_SHORT} from '../editions';
import {fieldName, levelName} from '../labels';
import type {IndicatorPageProps} from '../props';
import Difference from './Difference';
import Neighbours from './Neighbours';
import styles from './styles.module.css';

function useFacts({table, office}: IndicatorPageProps): Fact[] {
  const now = table.rows[0];
  return [
    {label: translate({id: 'indicators.filter.sector', description: 'Filter label', message: 'Urusan'}), value: <SectorLabel sector={table.sector} />},
    {label: translate({id: 'indicators.filter.level', description: 'Filter label', message: 'Tingkat'}), value: levelName(table.level)},
    ...(now
      ? [
          {label: translate({id: 'indicators.list.inForce', description: 'Fact label: edition in force', message: 'Edisi yang berlaku'}), value: <Link to={`/regulasi/${EDITION_REGULATION[now.edition]}/`}>{EDITION_SHORT[now.edition]}</Link>},
          {label: fieldName('target'), value: <TargetCell target={now.target} rowCertainty={now.certainty} />},
        ]
      : []),
    {
      label: translate({id: 'indicators.office', description: 'Fact label: regional office that carries the service', message: 'Perangkat daerah pengampu (lazimnya)'}),
      value: (
        <span className={styles.office}>
          <span lang="id">{office.name}</span>
          <CertaintyBadge certainty={office.certainty} />
        </span>
      ),
    },
  ];
}

function Related({related}: Pick<IndicatorPageProps, 'related'>): ReactNode {
  return (
    <section aria-labelledby="terkait">
      <Heading as="h2" id="terkait">{translate({id: 'indicators.related', description: 'Heading above records that name this service', message: 'Terkait di pustaka ini'})}</Heading>
      {related.length > 0
        ? <RelatedList entries={related} />
        : <p>{translate({id: 'indicators.related.none', description: 'When no record names this service', message: 'Belum ada praktik baik, ide, atau pertemuan yang menyebut pelayanan ini.'})}</p>}
    </section>
  );
}

/** `/indikator/<id>/`: one type of basic service, its values in each edition, and what leads to it. */
export default function IndicatorPage(props: IndicatorPageProps): ReactNode {
  const {table, number, count, aliases, difference, guideline, related, sources, previous, next} = props;
  const locale = useSiteLocale();
  const row = table.rows[0];
  const name = (locale === 'en' ? row?.nameEn : row?.name) ?? '';
  const sector = SECTOR_NAMES[locale][table.sector];
  const values = {number, count, sector: sector.toLowerCase(), level: levelName(table.level).toLowerCase()};
  const crumbs = [
    {label: translate({id: 'indicators.crumb', description: 'Breadcrumb to the overview of services', message: 'Indikator'}), to: '/indikator/'},
    {label: sector, to: `/indikator/#${table.sector}`},
  ];
  return (
    <Page
      title={name}
      description={translate({id: 'indicators.page.description', description: 'Description for search engines', message: '{name}: penerima, indikator, target, dan dasar hukum standar pelayanan minimal.'}, {name}).slice(0, 155)}
      crumbs={crumbs}
      lead={translate({id: 'indicators.page.lead', description: 'Lead: place of the service in its list', message: 'Jenis pelayanan dasar nomor {number} dari {count} pada urusan {sector} tingkat {level}.'}, values)}
      facts={useFacts(props)}
      wide
      search={{jenis: 'indikator', sektor: table.sector, edisi: CURRENT_EDITION, alias: [locale === 'en' ? row?.name : row?.nameEn, ...aliases].join(', ')}}>
      <Untranslated />
      <Heading as="h2" id="isi">{translate({id: 'indicators.page.content', description: 'Heading above the table of editions', message: 'Isi per edisi pedoman'})}</Heading>
      <IndicatorTable {...table} />
      <Difference difference={difference} />
      <DataTable name={`achievements/layanan/${row?.id}`} optional />
      <Related related={related} />
      <SourceList sources={sources} />
      <Neighbours sector={table.sector} guideline={guideline} previous={previous} next={next} />
    </Page>
  );
}
