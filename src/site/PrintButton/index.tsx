import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Icon from '../Icon';

/** Opens the print dialogue. Not there without JavaScript: every browser has its own print command. */
export default function PrintButton({children}: {readonly children: ReactNode}): ReactNode {
  if (!useIsBrowser()) return null;
  return (
    <button type="button" className="tombol tombol--garis" onClick={() => window.print()}>
      <Icon name="cetak" size={18} />
      {children}
    </button>
  );
}
