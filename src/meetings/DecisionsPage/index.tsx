import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import {useAddressState} from '../../site/useAddressState';
import DecisionTable from '../DecisionTable';
import {applyFilter, decisionStatus, parseFilter, stringifyFilter} from '../filters';
import Gaps from '../Gaps';
import {DECISION_STATE, meetingsLabel} from '../labels';
import RegisterFilter from '../RegisterFilter';
import {DECISION_STATES} from '../vocabulary';
import type {DecisionProps, RegisterPageProps} from '../views';

/** Decisions of all meetings in one table. */
export default function DecisionsPage({rows, gaps}: RegisterPageProps<DecisionProps>): ReactNode {
  const {ready, state: filter, replace: change} = useAddressState(parseFilter, stringifyFilter);
  const shown = applyFilter(rows, filter, decisionStatus);
  const statuses = DECISION_STATES.map((value) => ({value, label: DECISION_STATE[value]()}));
  return (
    <Page
      title={translate({id: 'meetings.decisions.title', description: 'Title of the register', message: 'Register keputusan'})}
      description={translate({id: 'meetings.decisions.description', description: 'Meta description', message: 'Semua keputusan pertemuan dalam satu tabel: nomor, isi, jenis, dan statusnya.'})}
      lead={translate({id: 'meetings.decisions.lead', description: 'Lead', message: 'Semua keputusan dari semua pertemuan, yang terbaru lebih dahulu. Nomor menuju tempatnya di laporan.'})}
      crumbs={[{label: meetingsLabel(), to: '/pertemuan/'}]}
      search={{jenis: 'lainnya', alias: 'daftar keputusan, kesepakatan, rekomendasi'}}
      wide>
      {ready && <RegisterFilter filter={filter} change={change} statuses={statuses} rows={rows} shown={shown.length} />}
      <DecisionTable caption={translate({id: 'meetings.decisions.caption', description: 'Table caption', message: 'Keputusan semua pertemuan'})} rows={shown} register />
      <Gaps gaps={gaps} />
    </Page>
  );
}
