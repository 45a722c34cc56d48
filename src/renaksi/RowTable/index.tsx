import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import ScrollTable from '../../site/ScrollTable';
import {rowAnchor} from '../anchors';
import type {Finding} from '../core/rule';
import type {Plan, PlanRow} from '../core/types';
import {columnLetter} from '../core/words';
import {gradeName} from '../labels';
import styles from './styles.module.css';

function texts(row: PlanRow): [head: string, text: string, letter: string][] {
  const fields = [...Object.values(row.fields), ...Object.values(row.targets), ...Object.values(row.budgets), ...row.others];
  return fields.filter(({column}) => column !== row.fields.layanan?.column).sort((a, b) => a.column - b.column).map(({head, text, column}) => [head, text, columnLetter(column)]);
}

function Row({row, findings}: {readonly row: PlanRow; readonly findings: readonly Finding[]}): ReactNode {
  const anchor = rowAnchor(row.sheet, row.row);
  useBrokenLinks().collectAnchor(anchor);
  const letters = new Set(findings.map(({letter}) => letter));
  return (
    <tr id={anchor} tabIndex={-1} className={styles.row}>
      <th scope="row">
        {row.row}
        {findings.length > 0 && <span className={styles.found}>{gradeName(findings.some(({grade}) => grade === 'perbaiki') ? 'perbaiki' : 'lihat')}</span>}
      </th>
      <td lang="id">{row.own ? row.named : <span className={styles.carried}>{row.named || '–'}</span>}</td>
      <td lang="id">
        <ul className={styles.cells}>
          {texts(row).map(([head, text, letter]) => (
            <li key={letter}>
              <span className={styles.head}>{`${letter} ${head}`}</span> {letters.has(letter) ? <mark>{text}</mark> : text}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The rows of the file as they were read, so that a finding can be seen in its place. */
export default function RowTable({plan, findings}: {readonly plan: Plan; readonly findings: readonly Finding[]}): ReactNode {
  return plan.tables.map(({sheet}) => {
    const caption = translate({id: 'renaksi.rows.caption', description: 'Caption of the rows of a sheet', message: 'Baris lembar {sheet}'}, {sheet});
    return (
      <ScrollTable key={sheet} label={caption} stacked>
        <table className={styles.rows}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'renaksi.row', description: 'Column heading', message: 'Baris'})}</th>
              <th scope="col">{translate({id: 'renaksi.service', description: 'Column heading', message: 'Layanan'})}</th>
              <th scope="col">{translate({id: 'renaksi.cells', description: 'Column heading', message: 'Isi sel'})}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.filter((row) => row.sheet === sheet).map((row) => <Row key={row.row} row={row} findings={findings.filter((one) => one.sheet === sheet && one.row === row.row)} />)}
          </tbody>
        </table>
      </ScrollTable>
    );
  });
}
