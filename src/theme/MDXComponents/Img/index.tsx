import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Img from '@theme-original/MDXComponents/Img';
import type {Props} from '@theme/MDXComponents/Img';

/** The original image; a site path such as `/diagram/x.svg` also works below `/en/`. */
export default function MDXImg({src, ...props}: Props): ReactNode {
  return <Img {...props} src={useBaseUrl(src ?? '')} />;
}
