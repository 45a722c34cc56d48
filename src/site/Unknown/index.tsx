import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Icon from '../Icon';
import styles from './styles.module.css';

interface Props {
  readonly reason: string;
  /** Language of the reason, where it is not Indonesian. */
  readonly lang?: string;
}

/** The named state for a value that nobody has found yet: it says so, and why. */
export default function Unknown({reason, lang = 'id'}: Props): ReactNode {
  return (
    <p className={styles.unknown}>
      <Icon name="tanya" size={20} />
      <span>
        <strong>
          <Translate id="site.unknown" description="Label before the reason why a value is unknown">Belum diketahui.</Translate>
        </strong>{' '}
        <span lang={lang}>{reason}</span>
      </span>
    </p>
  );
}
