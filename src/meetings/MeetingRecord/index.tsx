import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import {useSiteLocale} from '../../site/useSiteLocale';
import {ACCOMMODATION} from '../labels';
import type {MeetingPageProps} from '../views';
import styles from './styles.module.css';

function Offices({offices, lang}: {readonly offices: MeetingPageProps['offices']; readonly lang: string | undefined}): ReactNode {
  return (
    <ul lang={lang}>
      {offices.map(({name, officials}) => (
        <li key={name}>{officials.length > 0 ? `${name}: ${officials.join('; ')}` : name}</li>
      ))}
    </ul>
  );
}

/** Who took part, how many, what made the meeting accessible, and whether minutes were adopted. */
export default function MeetingRecord({meeting}: {readonly meeting: MeetingPageProps}): ReactNode {
  const locale = useSiteLocale();
  const lang = meeting.lang ?? locale;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [translate({id: 'meetings.record.offices', description: 'Label', message: 'Kantor'}), <Offices key="kantor" offices={meeting.offices} lang={meeting.lang} />],
    [
      translate({id: 'meetings.record.count', description: 'Label', message: 'Jumlah peserta'}),
      <KnownValue key="jumlah" known={meeting.headcount} lang={lang}>
        {({men, women, disabled}) =>
          translate(
            {id: 'meetings.record.people', description: 'Numbers of participants', message: '{men} laki-laki, {women} perempuan; {disabled} di antaranya penyandang disabilitas'},
            {men: String(men), women: String(women), disabled: String(disabled)},
          )
        }
      </KnownValue>,
    ],
    [
      translate({id: 'meetings.record.access', description: 'Label', message: 'Akses'}),
      <KnownValue key="akses" known={meeting.accommodations} lang={lang}>{(list) => list.map((one) => ACCOMMODATION[one]()).join(', ')}</KnownValue>,
    ],
    [
      translate({id: 'meetings.record.adopted', description: 'Label: day on which the minutes were adopted', message: 'Risalah disahkan'}),
      <KnownValue key="risalah" known={meeting.adopted} lang={lang}>{(day) => <time dateTime={day}>{formatDate(day, locale)}</time>}</KnownValue>,
    ],
  ];
  return (
    <dl className={styles.record}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
