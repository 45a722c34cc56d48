import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface ChartProps {
  /** Anchor of the figure, unique on the page. */
  readonly id: string;
  /** The finding in a few words. */
  readonly title: string;
  /** What is shown: measure, unit, place, period. */
  readonly subtitle: string;
  /** `svg` of a chart result; empty when there is no value to draw. */
  readonly drawing: string;
  readonly summary: readonly string[];
  /** Anchor of the table with the same values on this page, e.g. `#tabel-capaian`. */
  readonly table?: string;
  /** Publisher or source of the figures, in words. */
  readonly source: ReactNode;
  /** True for invented example data; the figure says so itself, because figures are copied without their page. */
  readonly fictional: boolean;
}

/** A chart that was drawn at build: what it shows, the drawing, the same in sentences, the way to the table, the source. */
export default function Chart({id, title, subtitle, drawing, summary, table, source, fictional}: ChartProps): ReactNode {
  return (
    <figure className={styles.figure} id={id} aria-labelledby={`${id}-judul`}>
      <figcaption>
        {fictional && <p className={styles.fictional}>{translate({id: 'site.chart.fictional', description: 'Mark on a chart of invented example data', message: 'Data contoh, bukan data nyata'})}</p>}
        <p className={styles.title} id={`${id}-judul`}>{title}</p>
        <p className={styles.subtitle} id={`${id}-anak`}>{subtitle}</p>
      </figcaption>
      {drawing && (
        <div
          className={styles.drawing}
          role="img"
          aria-labelledby={`${id}-judul ${id}-anak`}
          aria-describedby={`${id}-ringkasan`}
          dangerouslySetInnerHTML={{__html: drawing}}
        />
      )}
      <ul className={styles.summary} id={`${id}-ringkasan`}>
        {summary.map((one) => <li key={one}>{one}</li>)}
      </ul>
      <p className={styles.foot}>
        {translate({id: 'site.chart.source', description: 'Before the source of a chart', message: 'Sumber:'})} {source}
        {table && (
          <>
            {' '}
            <Link to={table}>{translate({id: 'site.chart.table', description: 'Link from a chart to the table of its values', message: 'Lihat nilainya dalam tabel'})}</Link>
          </>
        )}
      </p>
    </figure>
  );
}
