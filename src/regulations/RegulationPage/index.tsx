import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import Facts, {type Fact} from '@site/src/site/Facts';
import Html from '@site/src/site/Html';
import JumpList from '@site/src/site/JumpList';
import Page from '@site/src/site/Page';
import SaveButton from '@site/src/site/offline/SaveButton';
import SectorLabel from '@site/src/site/SectorLabel';
import SourceList from '@site/src/site/SourceList';
import Untranslated from '@site/src/site/Untranslated';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import Heading from '@theme/Heading';
import Downloads from '../Downloads';
import FeedLink from '../FeedLink';
import {toJsonLd} from '../jsonLd';
import {jumpsOf} from '../jumps';
import {statusLabel} from '../labels';
import type {RegulationPageProps} from '../props';
import Timeline from '../Timeline';
import TextMentions from '../TextMentions';
import Citation from './Citation';
import EasyRead from './EasyRead';
import Mentions from './Mentions';
import Metadata from './Metadata';
import PrintSource from './PrintSource';
import Relations from './Relations';
import StatusPanel from './StatusPanel';
import styles from './styles.module.css';
import TextSection from './TextSection';
import Tiers from './Tiers';

function StructuredData(props: RegulationPageProps): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const base = i18n.currentLocale === i18n.defaultLocale ? siteConfig.baseUrl : siteConfig.baseUrl.replace(`${i18n.currentLocale}/`, '');
  const json = JSON.stringify(toJsonLd(props, `${siteConfig.url}${base}`)).replace(/</g, '\\u003c');
  return (
    <Head>
      <script type="application/ld+json">{json}</script>
    </Head>
  );
}

function factsOf({region, certainty}: RegulationPageProps): Fact[] {
  return [
    {
      label: translate({id: 'regulations.fact.region', description: 'Fact label', message: 'Untuk'}),
      value: region.national ? translate({id: 'regulations.fact.national', description: 'Fact: holds nationwide', message: 'Seluruh Indonesia'}) : <span lang="id">{region.name}</span>,
    },
    {label: translate({id: 'regulations.fact.certainty', description: 'Fact label', message: 'Sumber keterangan'}), value: <CertaintyBadge certainty={certainty} />},
  ];
}

function Summary({html, sectors}: {readonly html: string; readonly sectors: RegulationPageProps['sectors']}): ReactNode {
  if (html === '') return null;
  return (
    <section aria-labelledby="ringkasan" className={styles.summary}>
      <Heading as="h2" id="ringkasan">
        <Translate id="regulations.summary" description="Heading">Ringkasan</Translate>
      </Heading>
      <Untranslated />
      <Html html={html} lang="id" className="teks" />
      {sectors.length > 0 && (
        <ul className={styles.sectors} aria-label={translate({id: 'regulations.sectors', description: 'Label of the list of sectors', message: 'Urusan'})}>
          {sectors.map((sector) => (
            <li key={sector}>
              <SectorLabel sector={sector} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The name by which people call it, then what it is about. */
function Title({name, title}: Pick<RegulationPageProps, 'name' | 'title'>): ReactNode {
  return (
    <>
      {name} <span className={styles.about}>{`tentang ${title}`}</span>
    </>
  );
}

/** The parts of the page in their order; the easy-read version has a link of its own above. */
function ToEasyRead(): ReactNode {
  return (
    <p className={styles.toEasyRead}>
      <Link to="#mudah-baca">
        <Translate id="regulations.easyRead.link" description="Link at the top to the easy-read version">Baca versi mudah</Translate>
      </Link>
    </p>
  );
}

interface Props extends RegulationPageProps {
  /** The legal text (RegulationWithText); without it the page says where to look. */
  readonly children?: ReactNode;
}

/** One regulation: whether it holds, what it says in our words, its relations, citation, metadata and sources. */
export default function RegulationPage({children, ...props}: Props): ReactNode {
  const locale = useSiteLocale();
  const {name, title, metadata, region, status} = props;
  const heading = `${name} tentang ${title}`;
  const search = {
    jenis: 'peraturan',
    sektor: props.sectors.join(' '),
    wilayah: region.short,
    tahun: String(metadata.year ?? ''),
    status: statusLabel(status.code),
    alias: props.aliases,
  };
  return (
    <Page
      title={heading}
      heading={<Title name={name} title={title} />}
      description={props.description}
      lead={metadata.number && metadata.year ? `${metadata.kind} Nomor ${metadata.number} Tahun ${metadata.year}` : metadata.kind}
      lang={locale === 'en' ? 'id' : undefined}
      crumbs={[{label: translate({id: 'regulations.list.title', description: 'Title of the list', message: 'Regulasi'}), to: '/regulasi/'}]}
      search={Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''))}>
      <StructuredData {...props} />
      <FeedLink />
      <StatusPanel {...props} />
      <Facts facts={factsOf(props)} />
      {props.easyRead !== '' && <ToEasyRead />}
      <JumpList links={jumpsOf(props)} />
      <SaveButton key={props.id} />
      <div className={styles.sections} data-naskah-ada={props.text ? '' : undefined}>
        <Summary html={props.summary} sectors={props.sectors} />
        <EasyRead {...props} />
        <Citation {...props.citation} />
        {props.exports && <Downloads id={props.id} files={props.exports.downloads} />}
        {children ?? <TextSection metadata={metadata} region={region} />}
        <TextMentions groups={props.textMentions} />
        <Timeline {...props.timeline} />
        <Relations name={name} relations={props.relations} />
        <Tiers id={props.id} sets={props.tiers} />
        <Mentions entries={props.mentions} />
        <Metadata metadata={metadata} title={title} model={props.model} />
        <SourceList sources={props.sources} />
        {!props.text && <PrintSource id={props.id} today={props.today} />}
      </div>
    </Page>
  );
}
