import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import StatusBadge from '../../site/StatusBadge';

/** Mark of an idea that has not moved for twelve months. */
export default function StaleBadge(): ReactNode {
  return (
    <StatusBadge tone="perhatian">
      <Translate id="ideas.stale" description="Mark of an idea without movement for twelve months">Perlu diperbarui</Translate>
    </StatusBadge>
  );
}
