import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {formatDate} from '@site/src/site/dates';
import Html from '@site/src/site/Html';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import Heading from '@theme/Heading';
import type {RegulationPageProps} from '../props';
import styles from './EasyRead.module.css';

/** The easy-read version (large, a sentence a line, left aligned) and who has reviewed it. Nothing where there is none. */
export default function EasyRead({easyRead, easyReadReview}: Pick<RegulationPageProps, 'easyRead' | 'easyReadReview'>): ReactNode {
  const locale = useSiteLocale();
  if (easyRead === '') return null;
  return (
    <section aria-labelledby="mudah-baca" className={styles.easyRead}>
      <Heading as="h2" id="mudah-baca">
        <Translate id="regulations.easyRead" description="Heading of the easy-read version">Versi mudah baca</Translate>
      </Heading>
      <Html html={easyRead} lang="id" className={styles.text} />
      <p className={styles.review}>
        {easyReadReview ? (
          <Translate id="regulations.easyRead.reviewed" description="Who has reviewed the easy-read version" values={{by: easyReadReview.by, date: formatDate(easyReadReview.on, locale)}}>
            {'Ditinjau oleh {by} pada {date}.'}
          </Translate>
        ) : (
          <Translate id="regulations.easyRead.unreviewed" description="Nobody concerned has reviewed the easy-read version">Versi ini belum ditinjau penyandang disabilitas.</Translate>
        )}
      </p>
    </section>
  );
}
