import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {RegulationRow} from '../listProps';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

function Head(): ReactNode {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          <Translate id="regulations.table.act" description="Column heading">Peraturan</Translate>
        </th>
        <th scope="col" role="columnheader">
          <Translate id="regulations.table.region" description="Column heading">Wilayah</Translate>
        </th>
        <th scope="col" role="columnheader">
          <Translate id="regulations.table.status" description="Column heading">Status</Translate>
        </th>
      </tr>
    </thead>
  );
}

interface Props {
  /** Name of the group, for those who hear the table. */
  readonly caption: string;
  readonly rows: readonly RegulationRow[];
}

/** Regulations of one group, newest first. Rows stack on narrow screens; roles keep the table a table there. */
export default function RegulationTable({caption, rows}: Props): ReactNode {
  return (
    <table className={styles.table} role="table">
      <caption className="sembunyi-visual">{caption}</caption>
      <Head />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th scope="row" role="rowheader" lang="id">
              <Link to={`/regulasi/${row.id}/`}>{row.name}</Link>
              <span className={styles.title}>{row.title}</span>
            </th>
            <td role="cell" lang="id" data-pusat={row.region === 'pusat' ? '' : undefined}>{row.regionName}</td>
            <td role="cell">
              <StatusMark code={row.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
