import type {ReactNode} from 'react';
import StatusBadge from '@site/src/site/StatusBadge';
import {STATUS_TONES, statusLabel} from '../labels';
import type {StatusCode} from '../status';

/** Whether a regulation holds, as word, shape and colour. */
export default function StatusMark({code}: {readonly code: StatusCode}): ReactNode {
  return <StatusBadge tone={STATUS_TONES[code]}>{statusLabel(code)}</StatusBadge>;
}
