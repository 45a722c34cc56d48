import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Certainty} from '../certainty';
import Icon from '../Icon';
import type {IconName} from '../Icon/paths';
import styles from './styles.module.css';

const ICON: Record<Certainty, IconName> = {resmi: 'resmi', sekunder: 'info', 'perlu-verifikasi': 'tanya'};

function Words({certainty}: {readonly certainty: Certainty}): ReactNode {
  switch (certainty) {
    case 'resmi':
      return <Translate id="site.certainty.official" description="Certainty badge: the text of the law, or a full copy of it, was read">Naskah atau salinannya dibaca</Translate>;
    case 'sekunder':
      return <Translate id="site.certainty.secondary" description="Certainty badge: from secondary sources">Dari sumber sekunder</Translate>;
    case 'perlu-verifikasi':
      return <Translate id="site.certainty.unverified" description="Certainty badge: still to be verified">Perlu verifikasi</Translate>;
  }
}

/** How sure we are, as a small mark with words (DESIGN §8). */
export default function CertaintyBadge({certainty}: {readonly certainty: Certainty}): ReactNode {
  return (
    <span className={styles.badge} data-kepastian={certainty}>
      <Icon name={ICON[certainty]} size={16} />
      <Words certainty={certainty} />
    </span>
  );
}
