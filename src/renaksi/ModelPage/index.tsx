import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import DataTable from '../../site/DataTable';
import {formatDate} from '../../site/dates';
import Fold from '../../site/Fold';
import JumpList from '../../site/JumpList';
import {formatNumber} from '../../site/numbers';
import Page from '../../site/Page';
import PrintButton from '../../site/PrintButton';
import Section from '../../site/Section';
import Untranslated from '../../site/Untranslated';
import {useSiteLocale} from '../../site/useSiteLocale';
import {bySector} from '../core/overview';
import Download from '../Download';
import Fictional from '../Fictional';
import {levelName, millions, millionsHead} from '../labels';
import {PLACE, planName} from '../names';
import type {ModelPageProps} from '../props';
import SectorSummary from '../SectorSummary';
import Timeline from '../Timeline';
import styles from './styles.module.css';

function Files({id}: {readonly id: string}): ReactNode {
  return (
    <div className={styles.files}>
      <Download path={`/${PLACE}/${id}/${planName(id, 'xlsx')}`}><Translate id="renaksi.model.xlsx" description="Link to the whole plan as a file">Seluruh matriks (XLSX)</Translate></Download>
      <Download path={`/${PLACE}/${id}/${planName(id, 'csv')}`}><Translate id="renaksi.model.csv" description="Link to the whole plan as a file">Seluruh matriks (CSV)</Translate></Download>
      <Link to="/alat/renaksi/"><Translate id="renaksi.model.tool" description="Link to the workbench">Periksa Renaksi sendiri</Translate></Link>
      <PrintButton><Translate id="renaksi.model.print" description="Button">Cetak, satu urusan satu halaman</Translate></PrintButton>
    </div>
  );
}

/** `/alat/renaksi/<id>/`: a published plan with tables by affair and a timeline. */
export default function ModelPage({model, level, period: [from, to], region, issued, regulation, overview, rules, checked}: ModelPageProps): ReactNode {
  const locale = useSiteLocale();
  const number = (value: number): string => formatNumber(value, locale);
  const indicators = overview.services.reduce((sum, service) => sum + service.indicators.length, 0);
  return (
    <Page
      wide
      title={locale === 'en' ? model.titleEn : model.title}
      description={translate({id: 'renaksi.model.description', description: 'Meta description', message: 'Contoh Rencana Aksi Penerapan SPM yang lengkap: target, kegiatan, anggaran, risiko, dan lini masa. Semua angkanya rekaan.'})}
      lead={<span lang="id">{model.summary}</span>}
      crumbs={[{label: translate({id: 'renaksi.tools', description: 'Breadcrumb', message: 'Alat'}), to: '/alat/'}, {label: translate({id: 'renaksi.title', description: 'Title of the workbench', message: 'Meja kerja Renaksi SPM'}), to: '/alat/renaksi/'}]}
      facts={[
        {label: translate({id: 'renaksi.fact.region', description: 'Fact label', message: 'Daerah'}), value: <span lang="id">{region}</span>},
        {label: translate({id: 'renaksi.fact.level', description: 'Fact label', message: 'Tingkat'}), value: levelName(level)},
        {label: translate({id: 'renaksi.fact.period', description: 'Fact label', message: 'Periode'}), value: `${from}–${to}`},
        {label: translate({id: 'renaksi.fact.services', description: 'Fact label', message: 'Layanan'}), value: translate({id: 'renaksi.model.counts', description: 'Fact: services and indicators', message: '{services}, dengan {indicators} indikator'}, {services: overview.services.length, indicators})},
        {label: translate({id: 'renaksi.fact.budget', description: 'Fact label: money', message: 'Anggaran, {unit}'}, {unit: millionsHead()}), value: millions(overview.total, locale)},
        {label: translate({id: 'renaksi.fact.issued', description: 'Fact label', message: 'Diterbitkan'}), value: formatDate(issued, locale)},
      ]}
      search={{jenis: 'lainnya', ...(model.fictional ? {status: translate({id: 'site.invented', description: 'Status of a page of invented figures, among the filters of the search', message: 'Data rekaan'})} : {}), alias: 'contoh renaksi, contoh rencana aksi SPM, model renaksi', wilayah: region, tahun: String(from)}}>
      {model.fictional && <Fictional />}
      <Untranslated />
      <p className="teks">
        {translate({id: 'renaksi.model.checked', description: 'The plan passes its own checks', message: 'Matriks ini lolos {rules} aturan tanpa temuan ({checked} butir diperiksa).'}, {rules, checked: number(checked)})}{' '}
        {regulation && <>
          <Translate id="renaksi.model.regulation" description="Before the link to the regulation of the plan">Disusun selaras dengan</Translate>{' '}
          <Link to={regulation.url} lang="id">{regulation.title}</Link>.
        </>}
      </p>
      <Files id={model.id} />
      <JumpList links={[['target', translate({id: 'renaksi.model.targets', description: 'Heading', message: 'Target'})], ['kegiatan', translate({id: 'renaksi.model.activities', description: 'Heading', message: 'Kegiatan dan anggaran'})], ['lini-masa', translate({id: 'renaksi.timeline', description: 'Heading', message: 'Lini masa'})], ['urusan', translate({id: 'renaksi.model.sectors', description: 'Heading', message: 'Rencana tiap urusan, satu halaman cetak'})]]} />
      <Section id="target" title={translate({id: 'renaksi.model.targets', description: 'Heading', message: 'Target'})} screenOnly>
        <DataTable name={`renaksi/renaksi-${model.id}-target`} />
      </Section>
      <Section id="kegiatan" title={translate({id: 'renaksi.model.activities', description: 'Heading', message: 'Kegiatan dan anggaran'})} screenOnly>
        <DataTable name={`renaksi/renaksi-${model.id}-kegiatan`} />
      </Section>
      <Section id="lini-masa" title={translate({id: 'renaksi.timeline', description: 'Heading', message: 'Lini masa'})}>
        <Timeline services={overview.services} years={overview.years} />
      </Section>
      <Fold id="urusan" title={translate({id: 'renaksi.model.sectors', description: 'Heading', message: 'Rencana tiap urusan, satu halaman cetak'})}>
        {bySector(overview).map(({sector, services}) => <SectorSummary key={sector} sector={sector} services={services} years={overview.years} of={`${region}, ${from}–${to}`} fictional={model.fictional} />)}
      </Fold>
    </Page>
  );
}
