import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Filter} from '../filters';
import type {MeetingRef} from '../views';
import styles from './styles.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly statuses: readonly Option[];
  /** All rows; their meetings are the options. */
  readonly rows: readonly {readonly meeting: MeetingRef}[];
  /** How many rows pass, announced politely. */
  readonly shown: number;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Field({label, value, options, onChange}: FieldProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select className="pilihan" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{translate({id: 'meetings.filter.all', description: 'Option that filters nothing', message: 'Semua'})}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}

/** Two selects above a register, and how many rows they leave. */
export default function RegisterFilter({filter, change, statuses, rows, shown}: Props): ReactNode {
  const meetings = new Map(rows.map(({meeting}) => [meeting.id, meeting.title]));
  const meetingOptions = [...meetings].map(([value, label]) => ({value, label}));
  return (
    <div className={styles.bar}>
      <Field label={translate({id: 'meetings.filter.status', description: 'Label of a filter', message: 'Status'})} value={filter.status} options={statuses} onChange={(status) => change({...filter, status})} />
      <Field label={translate({id: 'meetings.filter.meeting', description: 'Label of a filter', message: 'Pertemuan'})} value={filter.pertemuan} options={meetingOptions} onChange={(pertemuan) => change({...filter, pertemuan})} />
      <p role="status" className={styles.count}>
        {translate({id: 'meetings.filter.count', description: 'How many rows of the register are shown', message: '{shown} dari {total} baris'}, {shown: String(shown), total: String(rows.length)})}
      </p>
    </div>
  );
}
