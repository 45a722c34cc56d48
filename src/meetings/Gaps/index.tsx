import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Gap} from '../views';

/** Meetings of which a register knows nothing: unknown is not the same as none. */
export default function Gaps({gaps}: {readonly gaps: readonly Gap[]}): ReactNode {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="belum-tercatat">
      <Heading as="h2" id="belum-tercatat">
        <Translate id="meetings.gaps" description="Heading above meetings without recorded rows">Belum tercatat</Translate>
      </Heading>
      <ul>
        {gaps.map(({meeting, reason}) => (
          <li key={meeting.id} lang={meeting.lang}>
            <Link to={meeting.url}>{meeting.title}</Link>
            {`: ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
