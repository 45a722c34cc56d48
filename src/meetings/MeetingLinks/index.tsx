import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

interface Props {
  readonly links: readonly {readonly title: string; readonly address: string}[];
}

/** Published materials of a meeting, on other sites. */
export default function MeetingLinks({links}: Props): ReactNode {
  return (
    <ul>
      {links.map(({title, address}) => (
        <li key={address}>
          <Link to={address}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
