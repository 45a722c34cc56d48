import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ScrollTable from '../../site/ScrollTable';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FIELD_NAMES} from '../fieldNames';
import {FIELDS} from '../form';
import type {FoundRow} from '../opening/rows';
import type {ServiceProps} from '../props';
import styles from './styles.module.css';

interface Props {
  readonly rows: readonly FoundRow[];
  readonly services: readonly ServiceProps[];
  readonly choose: (row: number, service: string) => void;
}

/** Each row of the file with the service that it is taken for. */
export default function Rows({rows, services, choose}: Props): ReactNode {
  const locale = useSiteLocale();
  const caption = translate({id: 'indexCalculator.open.rows', description: 'Caption', message: 'Baris berkas dan layanannya'});
  const rowHead = translate({id: 'indexCalculator.open.row', description: 'Column head', message: 'Baris'});
  const serviceHead = translate({id: 'indexCalculator.service', description: 'Column head', message: 'Layanan'});
  return (
    <ScrollTable label={caption} stacked>
      <table className={styles.rows}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            <th scope="col">{translate({id: 'indexCalculator.open.text', description: 'Column head', message: 'Tulisan di berkas'})}</th>
            <th scope="col">{serviceHead}</th>
            {FIELDS.map((field) => <th key={field} scope="col" className="angka">{FIELD_NAMES[field][locale]}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({number, text, service, numbers}) => (
            <tr key={number} data-kosong={service === '' ? '' : undefined}>
              <th scope="row" id={`baris-${number}`}>{number}</th>
              <td lang="id">{text || '–'}</td>
              <td>
                <select className="pilihan" aria-label={`${serviceHead}, ${rowHead} ${number}`} value={service} onChange={(event) => choose(number, event.target.value)}>
                  <option value="">{translate({id: 'indexCalculator.open.skip', description: 'Option', message: 'Lewati baris ini'})}</option>
                  {services.map(({id, name}) => <option key={id} value={id}>{name}</option>)}
                </select>
              </td>
              {FIELDS.map((field) => <td key={field} className="angka" data-judul={FIELD_NAMES[field][locale]}>{numbers[field] || '–'}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
