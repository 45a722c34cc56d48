import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ScrollTable from '../../site/ScrollTable';
import StatusBadge from '../../site/StatusBadge';
import MeetingTime from '../MeetingTime';
import {DECISION_KIND, DECISION_STATE, DECISION_TONE} from '../labels';
import type {DecisionProps} from '../views';
import styles from './styles.module.css';

interface Props {
  readonly caption: string;
  readonly rows: readonly DecisionProps[];
  /** On the register: numbers link to the meeting, which has a column. On the meeting's page the rows are the anchors. */
  readonly register?: boolean;
}

function Row({row, register}: {readonly row: DecisionProps; readonly register: boolean}): ReactNode {
  const anchor = row.id.toLowerCase();
  return (
    <tr id={register ? undefined : anchor}>
      <th scope="row" className={styles.id}>{register ? <Link to={`${row.meeting.url}#${anchor}`}>{row.id}</Link> : row.id}</th>
      <td lang={row.meeting.lang} className={styles.text}>
        {row.text}
        {row.basis.map((entry) => (
          <span key={entry.id} className={styles.basis}>
            <Link to={entry.url} lang="id">{entry.title}</Link>
          </span>
        ))}
      </td>
      <td data-judul={translate({id: 'meetings.table.kind', description: 'Column head', message: 'Jenis'})}>{DECISION_KIND[row.kind]()}</td>
      <td data-judul={translate({id: 'meetings.table.status', description: 'Column head', message: 'Status'})}>
        <StatusBadge tone={DECISION_TONE[row.state]}>{DECISION_STATE[row.state]()}</StatusBadge>
        {row.replacedBy && <span className={styles.basis}>{row.replacedBy}</span>}
      </td>
      {register && (
        <td data-judul={translate({id: 'meetings.table.meeting', description: 'Column head', message: 'Pertemuan'})}>
          <Link to={row.meeting.url} lang={row.meeting.lang}>{row.meeting.title}</Link>
          <span className={styles.basis}><MeetingTime start={row.meeting.start} end={row.meeting.end} /></span>
        </td>
      )}
    </tr>
  );
}

/** Decisions as a real table. */
export default function DecisionTable({caption, rows, register = false}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (!register) for (const {id} of rows) brokenLinks.collectAnchor(id.toLowerCase());
  const heads = [
    translate({id: 'meetings.table.number', description: 'Column head', message: 'Nomor'}),
    translate({id: 'meetings.table.decision', description: 'Column head', message: 'Keputusan'}),
    translate({id: 'meetings.table.kind', description: 'Column head', message: 'Jenis'}),
    translate({id: 'meetings.table.status', description: 'Column head', message: 'Status'}),
    ...(register ? [translate({id: 'meetings.table.meeting', description: 'Column head', message: 'Pertemuan'})] : []),
  ];
  return (
    <ScrollTable label={caption} stacked>
      <table>
        <caption className={register ? undefined : 'sembunyi-visual'}>{caption}</caption>
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.id} row={row} register={register} />)}</tbody>
      </table>
    </ScrollTable>
  );
}
