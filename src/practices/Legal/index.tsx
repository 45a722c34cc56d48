import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {legalBasisLabel, type LegalBasisProps} from '../../site/legalBasis';
import Section from '../Section';

/** The rules on which the practice stands, each with what it gives. */
export default function Legal({legal}: {readonly legal: readonly LegalBasisProps[]}): ReactNode {
  return (
    <Section id="dasar-hukum" title={translate({id: 'practices.legal', description: 'Heading', message: 'Dasar hukum'})}>
      <ul>
        {legal.map((basis) => (
          <li key={basis.id} lang="id">
            {basis.entry ? <Link to={basis.entry.url}>{legalBasisLabel(basis)}</Link> : legalBasisLabel(basis)}
            {basis.relevance && <span>{`. ${basis.relevance}`}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
