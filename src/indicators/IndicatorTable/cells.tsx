import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Certainty} from '@site/src/site/certainty';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import {formatNumber} from '@site/src/site/numbers';
import type {Known} from '@site/src/site/unknown';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {unitName} from '../labels';
import type {LegalBasisProps, TargetProps, Unit} from '../props';
import styles from './styles.module.css';

/** An unknown value inside a cell: in words, with the reason. */
function UnknownCell({reason}: {readonly reason: string}): ReactNode {
  return (
    <span className={styles.unknown}>
      <strong>
        <Translate id="indicators.unknown" description="Label before the reason why a value is unknown">Belum diketahui.</Translate>
      </strong>{' '}
      <span lang="id">{reason}</span>
    </span>
  );
}

/** Who is entitled. */
export function RecipientCell({recipient}: {readonly recipient: Known<string>}): ReactNode {
  return 'unknown' in recipient ? <UnknownCell reason={recipient.unknown} /> : <span lang="id">{recipient.value}</span>;
}

/** What is counted. */
export function UnitCell({units}: {readonly units: Known<readonly Unit[]>}): ReactNode {
  return 'unknown' in units ? <UnknownCell reason={units.unknown} /> : units.value.map(unitName).join(', ');
}

/** Indicators: a list when there are several, plain text for one. */
export function ListCell({items}: {readonly items: Known<readonly string[]>}): ReactNode {
  if ('unknown' in items) return <UnknownCell reason={items.unknown} />;
  if (items.value.length === 1) return <span lang="id">{items.value[0]}</span>;
  return (
    <ul className={styles.list} lang="id">
      {items.value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

interface TargetCellProps {
  readonly target: Known<TargetProps>;
  readonly rowCertainty: Certainty;
}

/** The share with its sign; its own certainty only where it differs from the row's. */
export function TargetCell({target, rowCertainty}: TargetCellProps): ReactNode {
  const locale = useSiteLocale();
  if ('unknown' in target) return <UnknownCell reason={target.unknown} />;
  return (
    <>
      {`${formatNumber(target.value.percent, locale)}%`}
      {target.value.certainty !== rowCertainty && <CertaintyBadge certainty={target.value.certainty} />}
    </>
  );
}

/** Regulations, each with its article and note. */
export function LegalCell({legal}: {readonly legal: readonly LegalBasisProps[]}): ReactNode {
  return (
    <ul className={styles.list} lang="id">
      {legal.map(({label, url, article, note}) => (
        <li key={url}>
          <Link to={url}>{article ? `${label} Pasal ${article}` : label}</Link>
          {note && <span className={styles.small}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}

interface SourceCellProps {
  readonly ids: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
}

/** Sources as short keys; each link carries the full title for those who hear it. */
export function SourceCell({ids, titles}: SourceCellProps): ReactNode {
  const word = translate({id: 'indicators.source', description: 'Before the key of a source, for screen readers', message: 'Sumber'});
  return (
    <ul className={styles.keys}>
      {ids.map((id) => (
        <li key={id}>
          <Link to={`/sumber/#${id}`} aria-label={`${id.toUpperCase()}, ${word}: ${titles[id] ?? id}`}>{id.toUpperCase()}</Link>
        </li>
      ))}
    </ul>
  );
}
