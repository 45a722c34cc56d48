import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import {useAddressState} from '../../site/useAddressState';
import {useToday} from '../../site/useToday';
import {applyFilter, followUpStatus, parseFilter, stringifyFilter} from '../filters';
import FollowUpTable from '../FollowUpTable';
import Gaps from '../Gaps';
import {FOLLOW_UP_STATE, meetingsLabel} from '../labels';
import RegisterFilter from '../RegisterFilter';
import {FOLLOW_UP_STATES} from '../vocabulary';
import type {FollowUpProps, RegisterPageProps} from '../views';

/** Follow-ups of all meetings in one table; what is late is computed for the reader's day. */
export default function FollowUpsPage({rows, gaps, today: buildDay}: RegisterPageProps<FollowUpProps>): ReactNode {
  const {ready, state: filter, replace: change} = useAddressState(parseFilter, stringifyFilter);
  const today = useToday(buildDay);
  const shown = applyFilter(rows, filter, (row) => followUpStatus(row, today));
  const statuses = [
    {value: 'terlambat', label: translate({id: 'meetings.followUp.overdue', description: 'Computed: deadline passed and work open', message: 'Terlambat'})},
    ...FOLLOW_UP_STATES.map((value) => ({value, label: FOLLOW_UP_STATE[value]()})),
    {value: 'belum-diketahui', label: translate({id: 'meetings.followUp.unknown', description: 'Filter option: status unknown', message: 'Belum diketahui'})},
  ];
  return (
    <Page
      title={translate({id: 'meetings.followUps.title', description: 'Title of the register', message: 'Register tindak lanjut'})}
      description={translate({id: 'meetings.followUps.description', description: 'Meta description', message: 'Semua tindak lanjut pertemuan dalam satu tabel: penanggung jawab, tenggat, status, dan yang terlambat.'})}
      lead={translate({id: 'meetings.followUps.lead', description: 'Lead', message: 'Siapa mengerjakan apa sampai kapan. Yang terlambat dihitung dari tenggat, bukan diketik.'})}
      crumbs={[{label: meetingsLabel(), to: '/pertemuan/'}]}
      search={{jenis: 'lainnya', alias: 'daftar tugas, tenggat, penanggung jawab, rencana tindak lanjut, RTL'}}
      wide>
      {ready && <RegisterFilter filter={filter} change={change} statuses={statuses} rows={rows} shown={shown.length} />}
      <FollowUpTable caption={translate({id: 'meetings.followUps.caption', description: 'Table caption', message: 'Tindak lanjut semua pertemuan'})} rows={shown} today={today} register />
      <Gaps gaps={gaps} />
    </Page>
  );
}
