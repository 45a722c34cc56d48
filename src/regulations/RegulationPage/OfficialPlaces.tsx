import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** Official places that hold national texts; regional ones are at the region's own JDIH. */
const PLACES = [
  {name: 'JDIHN', address: 'https://jdihn.go.id/'},
  {name: 'Database Peraturan JDIH BPK', address: 'https://peraturan.bpk.go.id/'},
  {name: 'peraturan.go.id', address: 'https://peraturan.go.id/'},
] as const;

/** The official copy where its address is known, then the places where one may look. */
export default function OfficialPlaces({official}: {readonly official: string | undefined}): ReactNode {
  return (
    <ul>
      {official && (
        <li>
          <Link to={official}>
            <Translate id="regulations.text.official" description="Link to the official copy">Salinan resmi peraturan ini</Translate>
          </Link>
        </li>
      )}
      {PLACES.map(({name, address}) => (
        <li key={name}>
          <Link to={address}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
