import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';

interface Props {
  /** Path below the site base. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to a file that the build wrote. */
export default function Download({path, children}: Props): ReactNode {
  return <Link to={`pathname://${useBaseUrl(path)}`} target="_self">{children}</Link>;
}
