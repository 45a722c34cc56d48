import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';

/** A code block as plain text: the library shows commands and data formats, and colouring would cost every reader. */
export default function CodeBlock({children}: Props): ReactNode {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
