import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';

/** In place of a part that could not be loaded. */
export default function NotLoaded(): ReactNode {
  return (
    <p role="status">
      <Translate id="indexCalculator.notLoaded" description="Failure">Bagian ini belum termuat. Sambungkan internet, lalu muat ulang halaman; angka tetap ada.</Translate>
    </p>
  );
}
