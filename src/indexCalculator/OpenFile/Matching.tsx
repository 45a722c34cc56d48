import {useMemo, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {LEVELS, type Level} from '../../site/levels';
import type {Workbook} from '../../site/sheets/types';
import {useSiteLocale} from '../../site/useSiteLocale';
import {LEVEL_NAMES} from '../fieldNames';
import type {Form} from '../form';
import {guessMapping, type Mapping} from '../opening/columns';
import {makeMatcher} from '../opening/match';
import {claimedTwice, readRows, takeRows, type FoundRow} from '../opening/rows';
import type {ServiceProps} from '../props';
import Columns from './Columns';
import Rows from './Rows';
import styles from './styles.module.css';

interface Props {
  readonly workbook: Workbook;
  readonly level: Level;
  readonly services: readonly ServiceProps[];
  readonly close: () => void;
  readonly take: (change: (form: Form) => Form, said: string) => void;
}

interface Chosen {
  readonly sheet: number;
  readonly level: Level;
  /** The reader's columns; the guess where there are none. */
  readonly mapping: Mapping | null;
  /** The reader's services by row number. */
  readonly services: Readonly<Record<number, string>>;
}

const matched = (rows: readonly FoundRow[]): number => rows.filter(({service}) => service !== '').length;

function usePlan({workbook, level, services}: Props) {
  const locale = useSiteLocale();
  const matchers = useMemo(() => Object.fromEntries(LEVELS.map((one) => [one, makeMatcher(services.filter((service) => service.level === one))])) as Record<Level, ReturnType<typeof makeMatcher>>, [services]);
  const plan = (sheet: number, at: Level, mapping: Mapping | null) => {
    const found = workbook.sheets[sheet] ?? {name: '', rows: []};
    const used = mapping ?? guessMapping(found, matchers[at]);
    return {mapping: used, rows: readRows(found, used, matchers[at], locale)};
  };
  // The sheet and the level with the most services, the present level before the other.
  const [chosen, choose] = useState<Chosen>(() => {
    const all = [level, ...LEVELS.filter((one) => one !== level)].flatMap((at) => workbook.sheets.map((_, sheet) => ({sheet, level: at, count: matched(plan(sheet, at, null).rows)})));
    const best = all.reduce((a, b) => (b.count > a.count ? b : a), {sheet: 0, level, count: 0});
    return {sheet: best.sheet, level: best.level, mapping: null, services: {}};
  });
  const {mapping, rows} = plan(chosen.sheet, chosen.level, chosen.mapping);
  return {chosen, choose, mapping, rows: rows.map((row) => ({...row, service: chosen.services[row.number] ?? row.service, item: row.item && chosen.services[row.number] === undefined}))};
}

/** What was understood, with everything open to correction before it is taken over. */
export default function Matching(props: Props): ReactNode {
  const {workbook, services, close, take} = props;
  const locale = useSiteLocale();
  const {chosen, choose, mapping, rows} = usePlan(props);
  const own = services.filter(({level}) => level === chosen.level);
  const count = new Set(rows.map(({service}) => service).filter(Boolean)).size;
  const twice = claimedTwice(rows);
  function accept(): void {
    take((form) => takeRows({...form, level: chosen.level}, rows), translate({id: 'indexCalculator.open.done', description: 'Announcement', message: '{count} layanan diisi dari berkas.'}, {count}));
    close();
  }
  return (
    <>
      {workbook.understood.length > 0 && <p className={styles.understood}>{workbook.understood.join(' ')}</p>}
      {workbook.problems.length > 0 && (
        <ul className={styles.problems} lang="id">
          {workbook.problems.map(({row, message}, i) => <li key={i}>{[row && `${translate({id: 'indexCalculator.open.row', description: 'Column head', message: 'Baris'})} ${row}: `, message].filter(Boolean).join('')}</li>)}
        </ul>
      )}
      {workbook.sheets.length > 0 && (
        <>
          <div className={styles.choices}>
            {workbook.sheets.length > 1 && (
              <label>
                <span>{translate({id: 'indexCalculator.open.sheet', description: 'Label', message: 'Lembar'})}</span>
                <select className="pilihan" value={chosen.sheet} onChange={(event) => choose({...chosen, sheet: Number(event.target.value), mapping: null, services: {}})}>
                  {workbook.sheets.map(({name}, i) => <option key={i} value={i}>{name}</option>)}
                </select>
              </label>
            )}
            <label>
              <span>{translate({id: 'indexCalculator.level', description: 'Legend', message: 'Tingkat'})}</span>
              <select className="pilihan" value={chosen.level} onChange={(event) => choose({...chosen, level: LEVELS.find((one) => one === event.target.value) ?? chosen.level, services: {}})}>
                {LEVELS.map((level) => <option key={level} value={level}>{LEVEL_NAMES[level][locale]}</option>)}
              </select>
            </label>
          </div>
          <Columns sheet={workbook.sheets[chosen.sheet]} mapping={mapping} set={(next) => choose({...chosen, mapping: next, services: {}})} />
          <p role="status">
            {translate({id: 'indexCalculator.open.found', description: 'Count', message: '{count} dari {all} layanan dikenali.'}, {count, all: own.length})}
            {twice.size > 0 && ` ${translate({id: 'indexCalculator.open.twice', description: 'Warning', message: 'Ada layanan yang dipilih pada dua baris. Baris terakhir yang dipakai.'})}`}
          </p>
          <Rows rows={rows} services={own} choose={(row, service) => choose({...chosen, services: {...chosen.services, [row]: service}})} />
        </>
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <button type="button" className="tombol" onClick={accept}>
            {translate({id: 'indexCalculator.open.take', description: 'Button', message: 'Pakai angka ini'})}
          </button>
        )}
        <button type="button" className="tombol tombol--garis" onClick={close}>
          {translate({id: 'indexCalculator.open.cancel', description: 'Button', message: 'Batal'})}
        </button>
      </div>
    </>
  );
}
