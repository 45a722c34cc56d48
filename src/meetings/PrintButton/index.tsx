import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Icon from '../../site/Icon';

/** Prints the report; it needs scripts, so it comes with them. At the end of the page, where nothing moves. */
export default function PrintButton(): ReactNode {
  if (!useIsBrowser()) return null;
  return (
    <button type="button" className="tombol tombol--garis" onClick={() => window.print()}>
      <Icon name="cetak" size={20} />
      {translate({id: 'meetings.annex.print', description: 'Button that prints the report', message: 'Cetak sebagai lampiran'})}
    </button>
  );
}
