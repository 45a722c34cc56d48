import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {formatNumber} from '../../site/numbers';
import Fold from '../../site/Fold';
import KnownValue from '../../site/KnownValue';
import SourceRefs from '../../site/SourceRefs';
import {useSiteLocale} from '../../site/useSiteLocale';
import {INITIATOR_NAMES} from '../labels';
import {Rows, type Row} from '../Section';
import type {PracticePageProps} from '../types';

function Involvement({involvement}: {readonly involvement: NonNullable<PracticePageProps['involvement']>}): ReactNode {
  const locale = useSiteLocale();
  return (
    <KnownValue known={involvement}>
      {({how, number, organisations, sources}) => (
        <>
          <span lang="id">{[how, ...(organisations.length ? [`${organisations.join(', ')}.`] : [])].join(' ')}</span>{' '}
          <Translate id="practices.involvement.number" description="Before the number of people who took part">Jumlah peserta:</Translate>{' '}
          <KnownValue known={number}>{(value) => formatNumber(value, locale)}</KnownValue> <SourceRefs sources={sources} />
        </>
      )}
    </KnownValue>
  );
}

/** Who started it, who runs it, who helps, and how the people concerned took part. */
export default function Actors({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {actors, involvement} = practice;
  const rows: Row[] = [
    {
      label: translate({id: 'practices.actors.initiator', description: 'Label', message: 'Pengusul'}),
      value: <KnownValue known={actors.initiator}>{(value) => INITIATOR_NAMES[locale][value]}</KnownValue>,
    },
    {
      label: translate({id: 'practices.actors.organiser', description: 'Label', message: 'Pelaksana'}),
      value: <KnownValue known={actors.organiser}>{(value) => <span lang="id">{value}</span>}</KnownValue>,
    },
  ];
  if (actors.partners.length) rows.push({label: translate({id: 'practices.actors.partners', description: 'Label', message: 'Mitra'}), value: <span lang="id">{actors.partners.join('; ')}</span>});
  if (involvement) rows.push({label: translate({id: 'practices.involvement', description: 'Label: participation of the people concerned', message: 'Keterlibatan kelompok sasaran'}), value: <Involvement involvement={involvement} />});
  return (
    <Fold id="pelaku" title={translate({id: 'practices.actors', description: 'Heading', message: 'Pelaku'})}>
      <Rows rows={rows} />
    </Fold>
  );
}
