import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Section from '../Section';
import type {LegalProps} from '../types';

function label({entry, id, article}: LegalProps): string {
  return [article, entry?.title ?? id].filter(Boolean).join(' ');
}

/** The rules on which the practice stands, each with what it gives. */
export default function Legal({legal}: {readonly legal: readonly LegalProps[]}): ReactNode {
  return (
    <Section id="dasar-hukum" title={translate({id: 'practices.legal', description: 'Heading', message: 'Dasar hukum'})}>
      <ul>
        {legal.map((basis) => (
          <li key={basis.id} lang="id">
            {basis.entry ? <Link to={basis.entry.url}>{label(basis)}</Link> : label(basis)}
            {basis.relevance && <span>{`. ${basis.relevance}`}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
