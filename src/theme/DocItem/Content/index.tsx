import type {ReactNode} from 'react';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import DocText from '@site/src/guidelines/DocText';

/** The original page, with its language marked when it has no translation. */
export default function DocItemContent(props: Props): ReactNode {
  return (
    <DocText>
      <Content {...props} />
    </DocText>
  );
}
