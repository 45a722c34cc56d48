import type {ReactNode} from 'react';
import Heading from '@theme/Heading';

interface Props {
  /** Anchor of the heading, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A named part of a page. */
export default function Section({id, title, className, children}: Props): ReactNode {
  return (
    <section aria-labelledby={id} className={className}>
      <Heading as="h2" id={id}>{title}</Heading>
      {children}
    </section>
  );
}
