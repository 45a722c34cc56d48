import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Icon from '../Icon';
import styles from './styles.module.css';

/** The named state for a value that nobody has found yet: it says so, and why. */
export default function Unknown({reason}: {readonly reason: string}): ReactNode {
  return (
    <p className={styles.unknown}>
      <Icon name="tanya" size={20} />
      <span>
        <strong>
          <Translate id="site.unknown" description="Label before the reason why a value is unknown">Belum diketahui.</Translate>
        </strong>{' '}
        <span lang="id">{reason}</span>
      </span>
    </p>
  );
}
