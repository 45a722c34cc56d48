import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Fold from '../../site/Fold';
import KnownValue from '../../site/KnownValue';
import {formatNumber} from '../../site/numbers';
import Unknown from '../../site/Unknown';
import type {Known} from '../../site/unknown';
import {useSiteLocale} from '../../site/useSiteLocale';
import {TIME_NAMES} from '../labels';
import {Rows, type Row} from '../Section';
import type {PracticePageProps} from '../types';

function Text({known}: {readonly known: Known<string>}): ReactNode {
  return <KnownValue known={known}>{(value) => <span lang="id">{value}</span>}</KnownValue>;
}

/** Money, staff and facilities that it took, and the time until the first result. */
export function Resources({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {resources, timeToResult} = practice;
  const rows: Row[] = [
    {label: translate({id: 'practices.resources.budget', description: 'Label', message: 'Anggaran'}), value: <KnownValue known={resources.budget}>{(rupiah) => `Rp${formatNumber(rupiah, locale)}`}</KnownValue>},
    {label: translate({id: 'practices.resources.funds', description: 'Label', message: 'Sumber dana'}), value: <KnownValue known={resources.funds}>{(funds) => funds.join(', ')}</KnownValue>},
    {label: translate({id: 'practices.resources.staff', description: 'Label', message: 'Petugas'}), value: <Text known={resources.staff} />},
    {label: translate({id: 'practices.resources.facilities', description: 'Label', message: 'Sarana'}), value: <Text known={resources.facilities} />},
    {label: translate({id: 'practices.resources.time', description: 'Label', message: 'Waktu sampai hasil'}), value: <KnownValue known={timeToResult}>{(time) => TIME_NAMES[locale][time]}</KnownValue>},
  ];
  return (
    <Fold id="sumber-daya" screenOnly title={translate({id: 'practices.resources', description: 'Heading', message: 'Sumber daya'})}>
      <Rows rows={rows} />
    </Fold>
  );
}

/** What keeps the practice alive: a rule, next year's money, an owner. */
export default function Sustainability({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const {sustainability} = practice;
  return (
    <Fold id="keberlanjutan" screenOnly title={translate({id: 'practices.sustainability', description: 'Heading', message: 'Keberlanjutan'})}>
      {'unknown' in sustainability ? (
        <Unknown reason={sustainability.unknown} />
      ) : (
        <Rows
          rows={[
            {label: translate({id: 'practices.sustainability.rule', description: 'Label', message: 'Aturan'}), value: <Text known={sustainability.value.rule} />},
            {label: translate({id: 'practices.sustainability.budget', description: 'Label', message: 'Anggaran tahun depan'}), value: <Text known={sustainability.value.budget} />},
            {label: translate({id: 'practices.sustainability.owner', description: 'Label', message: 'Penanggung jawab'}), value: <Text known={sustainability.value.owner} />},
          ]}
        />
      )}
    </Fold>
  );
}
