import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  /** Anchor of the heading, the same in both languages. */
  readonly id: string;
  readonly title: string;
  /** Left out on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** A secondary part of a page behind its heading: closed on screen, open on paper, whole without JavaScript. */
export default function Fold({id, title, screenOnly, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.fold} aria-labelledby={id} data-layar={screenOnly ? '' : undefined}>
      <details>
        {/* The anchor is here: a heading with one gets a link, and no control may stand in another. */}
        <summary id={id}>
          <Heading as="h2">{title}</Heading>
        </summary>
        <div className={styles.inside}>{children}</div>
      </details>
    </section>
  );
}
