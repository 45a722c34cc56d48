import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {rootOf} from '../root';

interface Props {
  /** Below the root of the site, e.g. `data/katalog.json`. */
  readonly path: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly download?: boolean;
  readonly 'aria-label'?: string;
}

/** A link to a file that lies once, at the root of the site: pages in every language lead to the same one. */
export default function FileLink({path, ...props}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return <Link {...props} to={`pathname://${rootOf(i18n)}${path}`} target="_self" autoAddBaseUrl={false} />;
}
