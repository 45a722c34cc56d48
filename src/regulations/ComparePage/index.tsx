import type {MouseEvent, ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useHistory} from '@docusaurus/router';
import {formatDate} from '@site/src/site/dates';
import {useFragment} from '@site/src/site/fragments/useFragment';
import Page, {type Fact} from '@site/src/site/Page';
import PrintButton from '@site/src/site/PrintButton';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import Heading from '@theme/Heading';
import ActLine from '../ActLine';
import {pairPath, statePath} from '../compare/states';
import type {ComparePageProps} from '../stateProps';
import StatusMark from '../StatusMark';
import {countSentence} from './sentence';
import styles from './styles.module.css';

function Ways({id, from, to, pairs}: Pick<ComparePageProps, 'id' | 'from' | 'to' | 'pairs'>): ReactNode {
  const locale = useSiteLocale();
  const read = (date: string): string => translate({id: 'regulations.compare.read', description: 'Link to one of the compared texts', message: 'Baca teks {date}'}, {date: formatDate(date, locale)});
  return (
    <ul className={styles.ways}>
      {[from, to].map((date) => (
        <li key={date}>
          <Link to={`/${statePath(id, date)}`}>{read(date)}</Link>
        </li>
      ))}
      {pairs.map((pair) => (
        <li key={pair.from + pair.to}>
          <Link to={`/${pairPath(id, pair)}`}>
            {translate({id: 'regulations.compare.other', description: 'Link to another comparison', message: 'Bandingkan {from} dengan {to}'}, {from: formatDate(pair.from, locale), to: formatDate(pair.to, locale)})}
          </Link>
        </li>
      ))}
      <li>
        <PrintButton>{translate({id: 'regulations.compare.print', description: 'Button', message: 'Cetak perbandingan'})}</PrintButton>
      </li>
    </ul>
  );
}

/** The comparison, made at build; it stands in the page's HTML once, like a text. */
function Changes({textKey}: Pick<ComparePageProps, 'textKey'>): ReactNode {
  const name = `regulations/${textKey}`;
  const {html, holder, state} = useFragment(name);
  const history = useHistory();
  function follow(event: MouseEvent<HTMLDivElement>): void {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || !href?.startsWith('/')) return;
    event.preventDefault();
    history.push(href);
  }
  return (
    <section aria-labelledby="perubahan">
      <Heading as="h2" id="perubahan">
        <Translate id="regulations.compare.changes" description="Heading above the comparison">Yang berubah</Translate>
      </Heading>
      {state === 'failed' && (
        <p role="alert">
          <Translate id="regulations.compare.failed" description="The comparison could not be fetched">Perbandingan gagal dimuat. Muat ulang halaman ini.</Translate>
        </p>
      )}
      <div ref={holder} data-naskah data-fragmen={name} className={styles.compare} onClick={follow} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
    </section>
  );
}

/** Two states of one regulation: how many provisions changed, by which act, then each change word by word. */
export default function ComparePage(props: ComparePageProps): ReactNode {
  const locale = useSiteLocale();
  const [from, to] = [formatDate(props.from, locale), formatDate(props.to, locale)];
  const title = translate({id: 'regulations.compare.title', description: 'Title: name of the act, then both days', message: '{name}: perubahan dari {from} ke {to}'}, {name: props.name, from, to});
  const said = countSentence(props.counts);
  const facts: Fact[] = [{label: translate({id: 'regulations.state.status', description: 'Fact label: status of the whole act', message: 'Peraturannya hari ini'}), value: <StatusMark code={props.status} />}];
  return (
    <Page
      title={title}
      description={`${title}. ${said}`.slice(0, 155)}
      lead={said}
      crumbs={[
        {label: translate({id: 'regulations.list.title', description: 'Title of the list', message: 'Regulasi'}), to: '/regulasi/'},
        {label: props.name, to: `/regulasi/${props.id}/`},
      ]}
      facts={facts}
      wide
      search={{cari: 'tidak'}}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      {props.model && (
        <p role="note">
          <strong>
            <Translate id="regulations.text.model" description="Label of a model text, on screen and in print">Naskah model, bukan produk hukum.</Translate>
          </strong>
        </p>
      )}
      <ActLine label={translate({id: 'regulations.compare.by', description: 'Before the acts that made the changes', message: 'Perubahan ini dibuat dengan'})} acts={props.by} />
      <Ways {...props} />
      <Changes key={props.textKey} textKey={props.textKey} />
      <p className={styles.notice}>
        <Translate id="regulations.notice" description="Non-official notice on every regulation page">
          Pustaka SPM bukan lembaran resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.
        </Translate>
      </p>
    </Page>
  );
}
