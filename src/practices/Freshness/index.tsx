import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import Fold from '../../site/Fold';
import KnownValue from '../../site/KnownValue';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FIELD_NAMES} from '../labels';
import {Rows, type Row} from '../Section';
import type {PracticePageProps} from '../types';

/** How complete and how fresh the write-up is, computed, and whom to ask. */
export default function Freshness({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {completeness, reviewBy, contact} = practice;
  const missing = completeness.missing.map((field) => FIELD_NAMES[locale][field]).join(', ');
  const rows: Row[] = [
    {
      label: translate({id: 'practices.completeness', description: 'Label', message: 'Kelengkapan'}),
      value: (
        <>
          <strong>{`${completeness.percent}%.`}</strong>{' '}
          {missing && (
            <Translate id="practices.completeness.missing" description="List of facts that nobody has found yet" values={{missing}}>
              {'Belum terisi: {missing}.'}
            </Translate>
          )}
        </>
      ),
    },
    {label: translate({id: 'practices.reviewBy', description: 'Label', message: 'Ditinjau lagi sebelum'}), value: formatDate(reviewBy, locale)},
    {
      label: translate({id: 'practices.contact', description: 'Label', message: 'Kantor yang dapat ditanya'}),
      value: <KnownValue known={contact}>{({office, unit, mail}) => <span lang="id">{[office, unit, mail].filter(Boolean).join(', ')}</span>}</KnownValue>,
    },
  ];
  return (
    <Fold id="kelengkapan" screenOnly title={translate({id: 'practices.freshness', description: 'Heading', message: 'Seberapa lengkap halaman ini'})}>
      <Rows rows={rows} />
    </Fold>
  );
}
