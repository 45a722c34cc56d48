import type {ReactNode} from 'react';
import clsx from 'clsx';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  /** Anchor of the heading, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly className?: string | undefined;
  /** Left out on paper, which carries what was decided, not ways to click on. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** A named part of a page. */
export default function Section({id, title, className, screenOnly, children}: Props): ReactNode {
  return (
    <section className={clsx(styles.section, className)} aria-labelledby={id} data-layar={screenOnly ? '' : undefined}>
      <Heading as="h2" id={id}>{title}</Heading>
      {children}
    </section>
  );
}
