import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  /** Title and two lines of summary, without the address. */
  readonly text: string;
  /** Path of the page with base URL, e.g. `/praktik-baik/x/`. */
  readonly path: string;
}

/** A short text for a chat group: shown as it will be sent, with a button that copies it. */
export default function ShareText({text, path}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const message = `${text}\n${siteConfig.url}${path}`;
  return (
    <div className={styles.share}>
      <p className={styles.message} lang="id">{message}</p>
      <CopyButton text={message}>
        <Translate id="site.share.copy" description="Button that copies a short text for a chat group">Salin untuk WhatsApp</Translate>
      </CopyButton>
    </div>
  );
}
