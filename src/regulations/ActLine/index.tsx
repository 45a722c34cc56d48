import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {AmenderProps} from '../stateProps';

/** One sentence: words, then the acts, as links where the library holds them; nothing without an act. */
export default function ActLine({label, acts}: {readonly label: string; readonly acts: readonly AmenderProps[]}): ReactNode {
  if (acts.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {acts.map(({id, name}, index) => (
        <span key={name} lang="id">
          {index > 0 && '; '}
          {id ? <Link to={`/regulasi/${id}/`}>{name}</Link> : name}
        </span>
      ))}
      .
    </p>
  );
}
