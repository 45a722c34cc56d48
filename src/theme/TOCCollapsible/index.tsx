import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import TOCItems from '@theme/TOCItems';
import type {Props} from '@theme/TOCCollapsible';
import styles from './styles.module.css';

/** "On this page" for small screens, as the browser's own disclosure: it opens without JavaScript, and its links are in the HTML. */
export default function TOCCollapsible({toc, className, minHeadingLevel, maxHeadingLevel}: Props): ReactNode {
  return (
    <details className={clsx(styles.toc, className)}>
      <summary>
        <Translate id="theme.TOCCollapsible.toggleButtonLabel" description="The label used by the button on the collapsible TOC component">On this page</Translate>
      </summary>
      <TOCItems
        toc={toc}
        {...(minHeadingLevel === undefined ? {} : {minHeadingLevel})}
        {...(maxHeadingLevel === undefined ? {} : {maxHeadingLevel})}
      />
    </details>
  );
}
