import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {FIRST_LEVEL, highestLevel, RATING_NAMES, ratingWord, type RatingKind, type RatingProps} from '../ratings';
import {useSiteLocale} from '../useSiteLocale';
import styles from './styles.module.css';

const SIZE = 18;

/** Each kind has its own shape, so that three ratings are told apart without colour: rising bars, discs, peaks. */
const SHAPES: Record<RatingKind, (index: number, of: number) => string> = {
  bukti: (index, of) => {
    const top = SIZE - 7 - ((SIZE - 9) * index) / Math.max(1, of - 1);
    return `M${index * SIZE + 3} ${SIZE - 2}V${top}h10V${SIZE - 2}z`;
  },
  biaya: (index) => `M${index * SIZE + 3} 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`,
  kesulitan: (index) => `M${index * SIZE + 2} 16l7 -13l7 13z`,
};

/** The level as drawing: filled shapes for reached steps, outlines for the rest. Always beside the words. */
export function RatingShape({kind, level}: {readonly kind: RatingKind; readonly level: number}): ReactNode {
  const steps = highestLevel(kind);
  return (
    <svg className={styles.shape} width={steps * SIZE} height={SIZE} viewBox={`0 0 ${steps * SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
      {Array.from({length: steps}, (_, index) => (
        <path key={index} d={SHAPES[kind](index, steps)} data-penuh={index < level ? '' : undefined} />
      ))}
    </svg>
  );
}

interface Props {
  readonly kind: RatingKind;
  readonly rating: RatingProps;
}

/** One rating: name, shape, words, level of the highest, and the reason. */
export default function Rating({kind, rating}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <div className={styles.rating}>
      <dt>{RATING_NAMES[locale][kind]}</dt>
      {'unknown' in rating ? (
        <dd>
          <strong>
            <Translate id="site.rating.unknown" description="Rating that can not be given">Belum bisa dinilai</Translate>
          </strong>{' '}
          <span className={styles.reason} lang="id">{rating.unknown}</span>
        </dd>
      ) : (
        <dd>
          <RatingShape kind={kind} level={rating.level} />
          <strong>{ratingWord(kind, rating.level, locale)}</strong>{' '}
          <span className={styles.level} data-tanpa-cari="">
            <Translate id="site.rating.level" description="Level of a rating" values={{level: rating.level, first: FIRST_LEVEL[kind], highest: highestLevel(kind)}}>
              {'Tingkat {level} pada tangga {first}–{highest}'}
            </Translate>
          </span>{' '}
          <span className={styles.reason} lang="id">{rating.reason}</span>
        </dd>
      )}
    </div>
  );
}
