import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';

/** The ways from what must be provided to how much of it was. */
export default function FigureLinks(): ReactNode {
  return (
    <nav className="teks" aria-label={translate({id: 'indicators.figures', description: 'Label of the links to figures', message: 'Angka capaian'})}>
      <ul>
        <li>
          <Link to="/indikator/nasional/">{translate({id: 'indicators.figures.real', description: 'Link to the published figures', message: 'Angka yang pernah terbit'})}</Link>
          {`: ${translate({id: 'indicators.figures.realAbout', description: 'What the published figures are', message: 'daerah yang melapor, Renaksi, rata-rata indeks, dan SPM Awards.'})}`}
        </li>
        <li>
          <Link to="/indikator/capaian/">{translate({id: 'indicators.figures.example', description: 'Link to the example of achievements', message: 'Contoh tabel capaian'})}</Link>
          {`: ${translate({id: 'indicators.figures.exampleAbout', description: 'What the example is', message: 'semua pelayanan menurut wilayah dan tahun, dengan angka rekaan.'})}`}
        </li>
      </ul>
    </nav>
  );
}
