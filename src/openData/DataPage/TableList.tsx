import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import FileLink from '@site/src/site/FileLink';
import {formatSize} from '@site/src/site/formatSize';
import {formatNumber} from '@site/src/site/numbers';
import ScrollTable from '@site/src/site/ScrollTable';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {ListedFile, ListedTable} from '../props';
import styles from './styles.module.css';

const NAMES: Readonly<Record<string, string>> = {xlsx: 'Excel', csv: 'CSV', json: 'JSON', zip: 'ZIP'};
const endingOf = (path: string): string => path.split('.').at(-1) ?? '';

function Files({files, title}: {readonly files: readonly ListedFile[]; readonly title: string}): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <ul className={styles.files}>
      {files.map(({path, bytes}) => (
        <li key={path}>
          <FileLink path={path} download aria-label={`${NAMES[endingOf(path)] ?? endingOf(path)} (${formatSize(bytes, i18n.currentLocale)}): ${title}`}>
            {NAMES[endingOf(path)] ?? endingOf(path)} <small>({formatSize(bytes, i18n.currentLocale)})</small>
          </FileLink>
        </li>
      ))}
    </ul>
  );
}

/** Tables with what they hold and their files, the one for offices first. */
export default function TableList({label, tables}: {readonly label: string; readonly tables: readonly ListedTable[]}): ReactNode {
  const locale = useSiteLocale();
  const heads = {
    table: translate({id: 'openData.head.table', description: 'Head of a column', message: 'Tabel'}),
    place: translate({id: 'openData.head.place', description: 'Head of a column', message: 'Wilayah dan waktu'}),
    rows: translate({id: 'openData.head.rows', description: 'Head of a column: number of rows', message: 'Baris'}),
    files: translate({id: 'openData.head.files', description: 'Head of a column: files to download', message: 'Unduh'}),
  };
  return (
    <ScrollTable label={label} stacked>
      <table className={styles.tables}>
        <caption className="sembunyi-visual">{label}</caption>
        <thead>
          <tr>{Object.values(heads).map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {tables.map(({id, title, place, period, page, rows, files}) => (
            <tr key={id}>
              <th scope="row" data-judul={heads.table}><Link to={page}>{title}</Link></th>
              <td data-judul={heads.place}>{place}, {period}</td>
              <td data-judul={heads.rows} className={styles.number}>{formatNumber(rows, locale)}</td>
              <td data-judul={heads.files}><Files files={files} title={title} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
