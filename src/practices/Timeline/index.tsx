import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {formatDate, formatDateRange, type Locale} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import SourceRefs from '../../site/SourceRefs';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {StageProps} from '../types';
import styles from './styles.module.css';

function span(start: string, end: string | undefined, locale: Locale): string {
  const days = start.length === 10 && (end === undefined || end.length === 10);
  if (days) return formatDateRange(start, end, locale);
  return end ? `${formatDate(start, locale)} – ${formatDate(end, locale)}` : formatDate(start, locale);
}

function Stage({stage}: {readonly stage: StageProps}): ReactNode {
  const locale = useSiteLocale();
  const {name, start, end, actor, output, sources} = stage;
  return (
    <li>
      <p className={styles.date}>
        <KnownValue known={start}>{(day) => <time dateTime={day}>{span(day, end, locale)}</time>}</KnownValue>
      </p>
      <p className={styles.name} lang="id">{name}</p>
      {actor && (
        <p className={styles.detail}>
          <Translate id="practices.stage.actor" description="Before who carried out a stage">Pelaku:</Translate> <span lang="id">{actor}</span>
        </p>
      )}
      {output && (
        <p className={styles.detail}>
          <Translate id="practices.stage.output" description="Before what came out of a stage">Keluaran:</Translate> <span lang="id">{output}</span>
        </p>
      )}
      <p className={styles.source}>
        <SourceRefs sources={sources} />
      </p>
    </li>
  );
}

/** The stages in the order in which they happened, dates as precise as the sources are. */
export default function Timeline({stages}: {readonly stages: readonly StageProps[]}): ReactNode {
  return (
    <ol className={styles.timeline}>
      {stages.map((stage) => (
        <Stage key={stage.name} stage={stage} />
      ))}
    </ol>
  );
}
