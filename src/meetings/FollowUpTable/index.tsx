import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {formatDate} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import ScrollTable from '../../site/ScrollTable';
import StatusBadge from '../../site/StatusBadge';
import {useSiteLocale} from '../../site/useSiteLocale';
import {followUpStatus} from '../filters';
import {FOLLOW_UP_STATE, FOLLOW_UP_TONE} from '../labels';
import type {FollowUpProps} from '../views';
import styles from './styles.module.css';

interface Props {
  readonly caption: string;
  readonly rows: readonly FollowUpProps[];
  readonly today: string;
  /** On the register: numbers link to the meeting. On the meeting's page the rows are the anchors. */
  readonly register?: boolean;
}

function Work({row}: {readonly row: FollowUpProps}): ReactNode {
  return (
    <>
      <span lang={row.meeting.lang}>{row.text}</span>
      {row.obstacle && <span className={styles.note} lang={row.meeting.lang}>{row.obstacle}</span>}
      {row.decisions.length > 0 && (
        <span className={styles.note}>
          {row.decisions.map(({id, url}) => (
            <span key={id} className={styles.link}>
              <Link to={url}>{id}</Link>
            </span>
          ))}
        </span>
      )}
      {row.evidence.map(({title, address}) => (
        <span key={address} className={styles.note}>
          <Link to={address} lang="id">{title}</Link>
        </span>
      ))}
    </>
  );
}

function State({row, today}: {readonly row: FollowUpProps; readonly today: string}): ReactNode {
  const locale = useSiteLocale();
  const lang = row.meeting.lang ?? locale;
  return (
    <KnownValue known={row.state} lang={lang}>
      {(state) => (
        <>
          <StatusBadge tone={FOLLOW_UP_TONE[state]}>{FOLLOW_UP_STATE[state]()}</StatusBadge>
          {row.progress !== undefined && <span className={styles.note}>{`${row.progress}%`}</span>}
          {followUpStatus(row, today) === 'terlambat' && (
            <span className={styles.note}>
              <StatusBadge tone="berhenti">
                <Translate id="meetings.followUp.overdue" description="Computed: deadline passed and work open">Terlambat</Translate>
              </StatusBadge>
            </span>
          )}
        </>
      )}
    </KnownValue>
  );
}

function Row({row, today, register}: {readonly row: FollowUpProps; readonly today: string; readonly register: boolean}): ReactNode {
  const locale = useSiteLocale();
  const lang = row.meeting.lang ?? locale;
  const anchor = row.id.toLowerCase();
  return (
    <tr id={register ? undefined : anchor}>
      <th scope="row" className={styles.id}>{register ? <Link to={`${row.meeting.url}#${anchor}`}>{row.id}</Link> : row.id}</th>
      <td className={styles.text}><Work row={row} /></td>
      <td data-judul={translate({id: 'meetings.table.owner', description: 'Column head', message: 'Penanggung jawab'})}><KnownValue known={row.owner} lang={lang}>{(owner) => <span lang={row.meeting.lang}>{owner}</span>}</KnownValue></td>
      <td data-judul={translate({id: 'meetings.table.deadline', description: 'Column head', message: 'Tenggat'})}><KnownValue known={row.deadline} lang={lang}>{(day) => <time dateTime={day}>{formatDate(day, locale)}</time>}</KnownValue></td>
      <td data-judul={translate({id: 'meetings.table.status', description: 'Column head', message: 'Status'})}><State row={row} today={today} /></td>
    </tr>
  );
}

/** Follow-ups as a real table; lateness is computed for the given day. */
export default function FollowUpTable({caption, rows, today, register = false}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (!register) for (const {id} of rows) brokenLinks.collectAnchor(id.toLowerCase());
  const heads = [
    translate({id: 'meetings.table.number', description: 'Column head', message: 'Nomor'}),
    translate({id: 'meetings.table.work', description: 'Column head', message: 'Tindak lanjut'}),
    translate({id: 'meetings.table.owner', description: 'Column head', message: 'Penanggung jawab'}),
    translate({id: 'meetings.table.deadline', description: 'Column head', message: 'Tenggat'}),
    translate({id: 'meetings.table.status', description: 'Column head', message: 'Status'}),
  ];
  return (
    <ScrollTable label={caption} stacked>
      <table>
        <caption className={register ? undefined : 'sembunyi-visual'}>{caption}</caption>
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.id} row={row} today={today} register={register} />)}</tbody>
      </table>
    </ScrollTable>
  );
}
