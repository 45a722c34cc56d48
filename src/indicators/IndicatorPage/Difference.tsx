import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {fieldName} from '../labels';
import type {ComparedField, EditionDifference, LegalBasisProps} from '../props';

function Fields({label, fields}: {readonly label: string; readonly fields: readonly ComparedField[]}): ReactNode {
  return fields.length > 0 && <li>{`${label} ${fields.map(fieldName).join(', ')}.`}</li>;
}

function Rules({label, rules}: {readonly label: string; readonly rules: readonly LegalBasisProps[]}): ReactNode {
  return (
    rules.length > 0 && (
      <li>
        {label}
        <ul lang="id">
          {rules.map(({label: name, url}) => (
            <li key={url}><Link to={url}>{name}</Link></li>
          ))}
        </ul>
      </li>
    )
  );
}

/** What differs between the edition in force and the one before; unknown values are never called a change. */
export default function Difference({difference}: {readonly difference: EditionDifference}): ReactNode {
  return (
    <section aria-labelledby="perbedaan" className="teks">
      <Heading as="h2" id="perbedaan">{translate({id: 'indicators.difference', description: 'Heading: what differs between editions', message: 'Yang berbeda dari edisi 2018'})}</Heading>
      <ul>
        <Rules label={translate({id: 'indicators.difference.added', description: 'Before rules only the edition in force rests on', message: 'Hanya pada edisi 2021:'})} rules={difference.addedRules} />
        <Rules label={translate({id: 'indicators.difference.dropped', description: 'Before rules only the 2018 edition rests on', message: 'Hanya pada edisi 2018:'})} rules={difference.droppedRules} />
        <Fields label={translate({id: 'indicators.difference.changed', description: 'Before the names of changed values', message: 'Berubah:'})} fields={difference.changed} />
        <Fields label={translate({id: 'indicators.difference.same', description: 'Before the names of equal values', message: 'Tetap sama:'})} fields={difference.same} />
        <Fields label={translate({id: 'indicators.difference.unknown', description: 'Before the names of values that can not be compared', message: 'Belum dapat dibandingkan karena belum diketahui:'})} fields={difference.unknown} />
      </ul>
    </section>
  );
}
