import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {StepPageProps} from '../props';
import styles from './styles.module.css';

/** Previous step, whole path, next step. */
export default function StepNav({previous, next, path}: Pick<StepPageProps, 'previous' | 'next' | 'path'>): ReactNode {
  return (
    <nav className={styles.nav} aria-label={translate({id: 'onboarding.nav', description: 'Label of the step navigation', message: 'Langkah lain'})}>
      {previous && (
        <Link to={previous.url} rel="prev">
          <span><Translate id="onboarding.previous" description="Above the title of the previous step">Sebelumnya</Translate></span>
          <strong lang="id">{previous.title}</strong>
        </Link>
      )}
      {next ? (
        <Link to={next.url} rel="next" className={clsx(styles.next)}>
          <span><Translate id="onboarding.next" description="Above the title of the next step">Berikutnya</Translate></span>
          <strong lang="id">{next.title}</strong>
        </Link>
      ) : (
        <Link to={path.url} className={clsx(styles.next)}>
          <span><Translate id="onboarding.finish" description="Above the link back to the path after the last step">Langkah terakhir</Translate></span>
          <strong><Translate id="onboarding.backToPath" description="Link back to the path and its self-test">Kembali ke jalur dan uji diri</Translate></strong>
        </Link>
      )}
    </nav>
  );
}
