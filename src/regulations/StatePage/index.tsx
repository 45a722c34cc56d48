import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatDate, type Locale} from '@site/src/site/dates';
import Page, {type Fact} from '@site/src/site/Page';
import Section from '@site/src/site/Section';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import ActLine from '../ActLine';
import {pairPath, statePath, type StatePair} from '../compare/states';
import Downloads from '../Downloads';
import {statusLabel} from '../labels';
import RegulationText from '../RegulationText';
import type {StatePageProps} from '../stateProps';
import StatusMark from '../StatusMark';
import {stateSentence} from './sentence';
import styles from './styles.module.css';

/** The text in force is indexed at the address of the regulation; older and coming ones must not stand in for it. */
function Robots({situation, id}: Pick<StatePageProps, 'situation' | 'id'>): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Head>
      {situation === 'terbaru' ? <link rel="canonical" href={`${siteConfig.url}${siteConfig.baseUrl}regulasi/${id}/`} /> : <meta name="robots" content="noindex, follow" />}
    </Head>
  );
}

function Banner(props: StatePageProps): ReactNode {
  const locale = useSiteLocale();
  return (
    <div className={styles.banner} data-keadaan={props.situation} role="note">
      <p className={styles.sentence}>{stateSentence(props, locale)}</p>
      <ActLine label={translate({id: 'regulations.state.contains', description: 'Before the acts whose changes the text contains', message: 'Sudah memuat perubahan dengan'})} acts={props.contains} />
      <ActLine label={translate({id: 'regulations.state.lacks', description: 'Before the acts whose changes the text does not contain', message: 'Belum memuat perubahan dengan'})} acts={props.lacks} />
      <p>
        <Link to={`/regulasi/${props.id}/`}>
          {props.situation === 'terbaru'
            ? translate({id: 'regulations.state.toWork', description: 'Link to the page of the regulation', message: 'Buka halaman peraturan: status, hubungan, ringkasan'})
            : translate({id: 'regulations.state.toCurrent', description: 'Link from an older or coming text', message: 'Baca teks yang terbaru'})}
        </Link>
      </p>
      <p className={styles.notice}>
        <Translate id="regulations.notice" description="Non-official notice on every regulation page">
          Pustaka SPM bukan lembaran resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.
        </Translate>
      </p>
    </div>
  );
}

function pairLabel({from, to}: StatePair, date: string, locale: Locale): string {
  return translate({id: 'regulations.state.compareWith', description: 'Link to a comparison of this text with another', message: 'Bandingkan dengan teks {date}'}, {date: formatDate(from === date ? to : from, locale)});
}

function Others({id, date, others, pairs}: Pick<StatePageProps, 'id' | 'date' | 'others' | 'pairs'>): ReactNode {
  const locale = useSiteLocale();
  if (others.length === 0) return null;
  return (
    <Section id="teks-lain" title={translate({id: 'regulations.state.others', description: 'Heading above links to other texts of the same act', message: 'Teks pada tanggal lain'})} screenOnly>
      <ul className={styles.links}>
        {others.map((other) => (
          <li key={other}>
            <Link to={`/${statePath(id, other)}`}>{translate({id: 'regulations.state.other', description: 'Link to the text of another day', message: 'Teks {date}'}, {date: formatDate(other, locale)})}</Link>
          </li>
        ))}
        {pairs.map((pair) => (
          <li key={pair.from + pair.to}>
            <Link to={`/${pairPath(id, pair)}`}>{pairLabel(pair, date, locale)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One regulation as it stood: whether this text still holds, what it contains, the text, and the way to other days. */
export default function StatePage(props: StatePageProps): ReactNode {
  const locale = useSiteLocale();
  const day = formatDate(props.date, locale);
  const title = translate({id: 'regulations.state.title', description: 'Title: name of the act, then the day', message: '{name}, teks pada {date}'}, {name: props.name, date: day});
  const facts: Fact[] = [{label: translate({id: 'regulations.state.status', description: 'Fact label: status of the whole act', message: 'Peraturannya hari ini'}), value: <StatusMark code={props.status} />}];
  return (
    <Page
      title={title}
      description={`${title}. ${stateSentence(props, locale)}`.slice(0, 155)}
      lead={<span lang="id">{`Tentang ${props.title}`}</span>}
      crumbs={[
        {label: translate({id: 'regulations.list.title', description: 'Title of the list', message: 'Regulasi'}), to: '/regulasi/'},
        {label: props.name, to: `/regulasi/${props.id}/`},
      ]}
      facts={facts}
      search={{cari: 'tidak'}}>
      <Robots {...props} />
      <Banner {...props} />
      <div className={styles.sections}>
        <Others {...props} />
        <Downloads id={props.id} date={props.date} files={props.downloads} />
        <RegulationText
          key={props.textKey}
          id={props.id}
          state={{key: props.textKey, path: statePath(props.id, props.date)}}
          citation={`${props.citation}, teks pada ${formatDate(props.date)}`}
          model={props.model}
          status={statusLabel(props.status)}
          date={props.date}
        />
      </div>
    </Page>
  );
}
