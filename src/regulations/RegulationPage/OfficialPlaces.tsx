import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {OFFICIAL_PLACES} from '@site/src/site/officialPlaces';

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
      {OFFICIAL_PLACES.map(({name, address}) => (
        <li key={name}>
          <Link to={address}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
