import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {TermProps} from '../props';
import styles from './styles.module.css';

function Names({term}: {readonly term: TermProps}): ReactNode {
  if (term.aliases.length === 0 && term.avoid.length === 0) return null;
  return (
    <p className={styles.line}>
      {term.aliases.length > 0 && (
        <span>
          <Translate id="glossary.also" description="Before other names of a term">Juga ditulis:</Translate> <span lang="id">{`${term.aliases.join('; ')}.`}</span>
        </span>
      )}
      {term.avoid.length > 0 && (
        <span>
          {' '}
          <Translate id="glossary.avoid" description="Before words no longer used">Tidak dipakai lagi:</Translate> <span lang="id">{`${term.avoid.join('; ')}.`}</span>
        </span>
      )}
    </p>
  );
}

function Links({term}: {readonly term: TermProps}): ReactNode {
  const locale = useSiteLocale();
  const sources = term.sources.map(({id, label}) => ({url: `/sumber/#${id}`, text: label, english: false}));
  const related = term.related.map(({url, title, titleEn}) => ({url, text: locale === 'en' ? (titleEn ?? title) : title, english: titleEn !== undefined}));
  const list = (links: typeof sources): ReactNode =>
    links.map(({url, text, english}) => (
      <li key={url}>
        <Link to={url} lang={english ? undefined : 'id'}>{text}</Link>
      </li>
    ));
  return (
    <div className={styles.links}>
      {related.length > 0 && (
        <ul>
          <li><Translate id="glossary.related" description="Before related links of a term">Lihat juga:</Translate></li>
          {list(related)}
        </ul>
      )}
      {sources.length > 0 && (
        <ul>
          <li><Translate id="glossary.sources" description="Before the sources of a term">Sumber:</Translate></li>
          {list(sources)}
        </ul>
      )}
    </div>
  );
}

interface Props {
  readonly term: TermProps;
  /** True while the filter leaves it out. */
  readonly hidden: boolean;
}

/** One term: name, meaning in the language of the page first, then in the other, then where it leads. */
export default function TermEntry({term, hidden}: Props): ReactNode {
  const english = useSiteLocale() === 'en';
  useBrokenLinks().collectAnchor(term.id);
  const indonesian = <p lang="id" className={english ? styles.other : undefined}>{term.meaning}</p>;
  const inEnglish = <p lang="en" className={english ? undefined : styles.other}>{english ? term.meaningEn : `${term.nameEn}. ${term.meaningEn}`}</p>;
  return (
    <div id={term.id} className={styles.entry} hidden={hidden}>
      <dt>
        <dfn lang="id">{term.name}</dfn>
        {english ? <span>{term.nameEn}</span> : term.expansion && <span>{term.expansion}</span>}
      </dt>
      <dd>
        {english && term.expansion && <p lang="id" className={styles.other}>{term.expansion}</p>}
        {english ? inEnglish : indonesian}
        {english ? indonesian : inEnglish}
        <Names term={term} />
        <Links term={term} />
        <CertaintyBadge certainty={term.certainty} />
      </dd>
    </div>
  );
}
