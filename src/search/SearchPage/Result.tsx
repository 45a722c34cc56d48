import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import {kindLabel} from '../labels';
import Marked from '../Marked';
import type {ShownHit, ShownSection} from '../engine/present';
import styles from './results.module.css';

interface Props {
  readonly hit: ShownHit;
  /** Called when a link of the result is opened. */
  readonly onOpen: (url: string) => void;
  /** True while passages are on their way: their place is kept. */
  readonly waiting: boolean;
}

function More({section, lang, onOpen}: {readonly section: ShownSection; readonly lang: string | undefined; readonly onOpen: () => void}): ReactNode {
  return (
    <li lang={lang}>
      <Link to={section.url} onClick={onOpen}>{section.heading}</Link>
      {section.passage && <p className={styles.short}><Marked segments={section.passage} /></p>}
    </li>
  );
}

/** Kind, region, edition, status, in words. */
function factsOf(hit: ShownHit): string {
  const edition = hit.versi && hit.versi !== 'berlaku' ? hit.versi : undefined;
  const status = hit.kind === 'peraturan' ? hit.status : undefined;
  return [kindLabel(hit.kind), hit.wilayah, edition, status].filter(Boolean).join(' · ');
}

/** One page with its best passage and the other sections that answer; each leads to its anchor. */
export default function Result({hit, onOpen, waiting}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const open = (url: string) => (): void => onOpen(url);
  return (
    <li className={styles.result}>
      <p className={styles.meta}>{factsOf(hit)}</p>
      <Heading as="h3" className={styles.title} lang={hit.lang}>
        <Link to={hit.url} onClick={open(hit.url)}>
          <Marked segments={hit.title} />
          {hit.section && <span className={styles.section}>{` › ${hit.section}`}</span>}
        </Link>
      </Heading>
      <p className={styles.printed}>{siteConfig.url + hit.url}</p>
      {(hit.passage || waiting) && <p className={styles.passage} lang={hit.lang}>{hit.passage && <Marked segments={hit.passage} />}</p>}
      {hit.more.length > 0 && (
        <ul className={styles.more}>
          {hit.more.map((section) => (
            <More key={section.url} section={section} lang={hit.lang} onOpen={open(section.url)} />
          ))}
        </ul>
      )}
    </li>
  );
}
