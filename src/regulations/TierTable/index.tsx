import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import type {Known} from '@site/src/site/unknown';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {TierEntryProps, TierRowProps} from '../tiers/props';
import type {Tier} from '../tiers/schema';
import styles from './styles.module.css';

/** Names of the columns; kinds of Indonesian law keep their Indonesian names. */
const COLUMNS: readonly (readonly [Tier, () => string])[] = [
  ['uu', () => translate({id: 'regulations.tiers.act', description: 'Column: act of parliament', message: 'Undang-undang'})],
  ['pp', () => translate({id: 'regulations.tiers.government', description: 'Column: government and presidential regulations', message: 'Peraturan pemerintah dan presiden'})],
  ['perda', () => translate({id: 'regulations.tiers.regional', description: 'Column: regional regulations', message: 'Peraturan daerah'})],
];

function Provisions({entry}: {readonly entry: TierEntryProps}): ReactNode {
  if (entry.provisions.length === 0) {
    return (
      <span className={styles.open}>
        <Translate id="regulations.tiers.noArticle" description="The articles of this act are not known yet">pasalnya belum kami baca</Translate>
      </span>
    );
  }
  return entry.provisions.map(({words, anchor}, index) => (
    <span key={words} className={styles.provision}>
      {index > 0 && ', '}
      {anchor ? <Link to={`/regulasi/${entry.id}/#${anchor}`}>{`Pasal ${words}`}</Link> : `Pasal ${words}`}
    </span>
  ));
}

/** Numbers of the sources in the list below the table; each leads to the register. */
function Numbers({ids, order}: {readonly ids: readonly string[]; readonly order: readonly string[]}): ReactNode {
  if (order.length === 0 || ids.length === 0) return null;
  return (
    <span className={styles.sources}>
      <Translate id="site.refs" description="Before the sources of one statement">Sumber:</Translate>
      {ids.map((id) => (
        <Link key={id} to={`/sumber/#${id}`}>{order.indexOf(id) + 1}</Link>
      ))}
    </span>
  );
}

function Entry({entry, here, sources}: {readonly entry: TierEntryProps; readonly here: boolean; readonly sources: readonly string[]}): ReactNode {
  return (
    <div className={styles.entry}>
      <p className={styles.law} lang="id">
        {here ? <strong>{entry.name}</strong> : <Link to={`/regulasi/${entry.id}/`}>{entry.name}</Link>} <Provisions entry={entry} />
      </p>
      {entry.model && (
        <p className={styles.model}>
          <Translate id="regulations.text.model" description="Label of a model text, on screen and in print">Naskah model, bukan produk hukum.</Translate>
        </p>
      )}
      <p lang="id">{entry.says}</p>
      {!entry.model && (
        <p className={styles.ground}>
          <CertaintyBadge certainty={entry.certainty} /> <Numbers ids={entry.sources} order={sources} />
        </p>
      )}
    </div>
  );
}

interface CellProps {
  readonly title: string;
  readonly cell: Known<readonly TierEntryProps[]>;
  readonly current: string | undefined;
  readonly sources: readonly string[];
}

function Cell({title, cell, current, sources}: CellProps): ReactNode {
  return (
    <td role="cell" data-judul={title}>
      {'value' in cell ? (
        cell.value.map((entry) => <Entry key={`${entry.id} ${entry.says}`} entry={entry} here={entry.id === current} sources={sources} />)
      ) : (
        <p className={styles.open}>
          <Translate id="regulations.tiers.unknown" description="A cell of the three-tier table is not known">Belum diketahui.</Translate> <span lang="id">{cell.unknown}</span>
        </p>
      )}
    </td>
  );
}

interface Props {
  readonly caption: string;
  readonly rows: readonly TierRowProps[];
  /** Act on whose page the table stands: it is not linked to itself. */
  readonly current?: string;
  /** Ids of the numbered sources below the table; without them cells name no source. */
  readonly sources?: readonly string[];
  /** On the table's own page each row is an anchor. */
  readonly anchors?: boolean;
}

/** One topic a row on three tiers of law. On phones a row is a card; roles keep the table a table there. */
export default function TierTable({caption, rows, current, sources = [], anchors}: Props): ReactNode {
  const locale = useSiteLocale();
  const columns = COLUMNS.map(([tier, label]) => [tier, label()] as const);
  return (
    <table className={styles.table} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <Translate id="regulations.tiers.topic" description="Column: topic">Pokok</Translate>
          </th>
          {columns.map(([tier, label]) => (
            <th key={tier} scope="col" role="columnheader">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" id={anchors ? row.id : undefined}>
            <th scope="row" role="rowheader">{locale === 'en' ? row.topicEn : row.topic}</th>
            {columns.map(([tier, label]) => (
              <Cell key={tier} title={label} cell={row.cells[tier]} current={current} sources={sources} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
