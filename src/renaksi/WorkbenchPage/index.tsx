import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Card from '../../site/Card';
import {LEVELS} from '../../site/levels';
import Page from '../../site/Page';
import Section from '../../site/Section';
import SourceList from '../../site/SourceList';
import {useSiteLocale} from '../../site/useSiteLocale';
import Download from '../Download';
import {levelName, topicName} from '../labels';
import {PLACE, templateName} from '../names';
import type {WorkbenchPageProps} from '../props';
import Tool from '../Tool';
import Known from './Known';
import styles from './styles.module.css';

function Templates({mandatory}: Pick<WorkbenchPageProps, 'mandatory'>): ReactNode {
  return (
    <Section id="templat" title={translate({id: 'renaksi.templates', description: 'Heading', message: 'Templat'})} screenOnly>
      <p className="teks">
        <Translate id="renaksi.templates.lead" description="What the templates are">
          Satu matriks: layanan, indikator, nilai awal, target lima tahun, kegiatan, jadwal, perangkat daerah, anggaran, sumber dana, dokumen perencanaan, dan risiko. Ada petunjuk, daftar nilai, dan satu baris contoh. Templat ini buatan pustaka, bukan bentuk resmi.
        </Translate>
      </p>
      <ul className={styles.templates}>
        {LEVELS.map((level) => (
          <li key={level}>
            <strong>{translate({id: 'renaksi.template.level', description: 'A level with its number of services', message: '{level}, {count} layanan'}, {level: levelName(level), count: mandatory[level]})}</strong>
            <Download path={`/${PLACE}/${templateName(level, 'xlsx')}`}><Translate id="renaksi.template.xlsx" description="Link to a file">Templat XLSX</Translate></Download>
            <Download path={`/${PLACE}/${templateName(level, 'csv')}`}><Translate id="renaksi.template.csv" description="Link to a file">Templat CSV</Translate></Download>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Checks({rules, topics}: Pick<WorkbenchPageProps, 'rules' | 'topics'>): ReactNode {
  return (
    <Section id="yang-diperiksa" title={translate({id: 'renaksi.checks', description: 'Heading', message: 'Yang diperiksa'})} screenOnly>
      <p className="teks">
        {translate({id: 'renaksi.checks.lead', description: 'What the checks are', message: '{rules} aturan. Tiap aturan menyebut dasarnya: hitungan, sumber, atau anjuran pustaka ini.'}, {rules})}{' '}
        <Link to="/alat/renaksi/aturan/"><Translate id="renaksi.checks.all" description="Link to the list of rules">Baca semua aturan</Translate></Link>
      </p>
      <ul className={styles.topics}>
        {topics.map(({topic, count}) => (
          <li key={topic}><Link to={`/alat/renaksi/aturan/#${topic}`}>{topicName(topic)}</Link> {translate({id: 'renaksi.checks.count', description: 'Number of rules of a kind', message: '{count} aturan'}, {count})}</li>
        ))}
      </ul>
      <p className="teks">
        <Translate id="renaksi.checks.command" description="The same checks on the command line">Pemeriksaan yang sama ada di baris perintah:</Translate> <code>npm run --silent pustaka -- renaksi check BERKAS</code>
      </p>
    </Section>
  );
}

function Models({models}: Pick<WorkbenchPageProps, 'models'>): ReactNode {
  const locale = useSiteLocale();
  return (
    <Section id="contoh-lengkap" title={translate({id: 'renaksi.models', description: 'Heading', message: 'Contoh lengkap'})} screenOnly>
      <ul className="kisi">
        {models.map(({id, title, titleEn, url, summary, fictional}) => (
          <li key={id}>
            <Card to={url} title={locale === 'en' ? titleEn : title} facts={fictional ? [translate({id: 'renaksi.fictional.short', description: 'Mark of invented data on a card', message: 'Rekaan'})] : []}>
              <span lang="id">{summary}</span>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `/alat/renaksi/`: opens and checks an action plan where JavaScript runs; templates, rules and the model for everyone. */
export default function WorkbenchPage(props: WorkbenchPageProps): ReactNode {
  const ready = useIsBrowser();
  return (
    <Page
      wide
      title={translate({id: 'renaksi.title', description: 'Title of the workbench', message: 'Meja kerja Renaksi SPM'})}
      description={translate({id: 'renaksi.description', description: 'Meta description', message: 'Templat dan pemeriksaan Rencana Aksi (Renaksi) Penerapan SPM: layanan, target, kegiatan, anggaran, risiko. Berkas tidak meninggalkan perangkat.'})}
      lead={translate({id: 'renaksi.lead', description: 'Lead of the workbench', message: 'Buka matriks Rencana Aksi (Renaksi) Penerapan SPM. Halaman ini menunjukkan yang kurang, lini masanya, dan ringkasan tiap urusan.'})}
      crumbs={[{label: translate({id: 'renaksi.tools', description: 'Breadcrumb', message: 'Alat'}), to: '/alat/'}]}
      facts={[
        {label: translate({id: 'renaksi.fact.what', description: 'Fact label', message: 'Apa ini'}), value: translate({id: 'renaksi.fact.what.value', description: 'Fact', message: 'Alat bantu, bukan penilaian resmi'})},
        {label: translate({id: 'renaksi.fact.whom', description: 'Fact label', message: 'Untuk siapa'}), value: translate({id: 'renaksi.fact.whom.value', description: 'Fact', message: 'Perencana dan Tim Penerapan SPM'})},
        {label: translate({id: 'renaksi.fact.rules', description: 'Fact label', message: 'Pemeriksaan'}), value: <Link to="/alat/renaksi/aturan/">{translate({id: 'renaksi.checks.count', description: 'Number of rules of a kind', message: '{count} aturan'}, {count: props.rules})}</Link>},
        {label: translate({id: 'renaksi.fact.holds', description: 'Fact label', message: 'Kepastian'}), value: <Link to="#yang-diketahui"><Translate id="renaksi.fact.holds.value" description="Fact: certainty">Isi wajib Renaksi belum pasti</Translate></Link>},
      ]}
      search={{jenis: 'lainnya', alias: 'rencana aksi SPM, templat renaksi, matriks renaksi, periksa renaksi, cek rencana aksi'}}>
      {ready ? (
        <Tool />
      ) : (
        <p className={styles.before}>
          <Translate id="renaksi.without" description="For readers without JavaScript">Pemeriksaan berkas membutuhkan JavaScript. Tanpa itu, templat, daftar aturan, dan contoh lengkap tetap dapat dipakai.</Translate>
        </p>
      )}
      <Templates mandatory={props.mandatory} />
      <Models models={props.models} />
      <Checks rules={props.rules} topics={props.topics} />
      <Known />
      <div className={styles.sources}><SourceList sources={props.sources} /></div>
    </Page>
  );
}
