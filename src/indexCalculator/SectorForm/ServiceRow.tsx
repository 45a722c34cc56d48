import {memo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {SourceProps} from '../../site/sources/props';
import type {Choices} from '../../site/spmIndex/choices';
import {useSiteLocale} from '../../site/useSiteLocale';
import {rowFaults} from '../faults';
import {FIELD_NAMES} from '../fieldNames';
import {MOST_ITEMS, type CellAddress, type Field, type QualityField, type Row} from '../form';
import type {ServiceProps} from '../props';
import CountField from './CountField';
import ServiceResult from './ServiceResult';
import styles from './styles.module.css';

export interface RowActions {
  readonly edit: (cell: CellAddress, text: string) => void;
  readonly addItem: (service: string) => void;
  readonly removeItem: (service: string, item: number) => void;
}

interface Props extends RowActions {
  readonly service: ServiceProps;
  readonly row: Row;
  readonly choices: Choices;
  readonly sources: readonly SourceProps[];
}

/** Id of the head of a column, which names the fields below it. */
export const headId = (sector: string, field: Field): string => `kol-${sector}-${field}`;

/** One service: its numbers, its items of quality, its index. Drawn again only when its own numbers or the rules change. */
function ServiceRow({service, row, choices, sources, edit, addItem, removeItem}: Props): ReactNode {
  const locale = useSiteLocale();
  const nameId = `nama-${service.id}`;
  const faults = rowFaults(service.id, row, locale);
  function field(name: Field, item: number, text: string): ReactNode {
    const several = row.quality.length > 1 && (name === 'needed' || name === 'fulfilled');
    const number = several ? ` ${item + 1}` : '';
    return (
      <CountField
        key={item}
        cell={{service: service.id, field: name, item}}
        text={text}
        label={`${FIELD_NAMES[name][locale]}${number}`}
        labelledBy={[headId(service.sector, name), nameId, ...(several ? [`butir-${service.id}-${item}`] : [])].join(' ')}
        fault={faults.find(({cell}) => cell.field === name && cell.item === item)?.fault}
        edit={edit}
      />
    );
  }
  const items = (name: QualityField): ReactNode => row.quality.map((one, item) => field(name, item, one[name]));
  const itemName = (item: number): string => translate({id: 'indexCalculator.item', description: 'Name of a field', message: 'butir mutu {item}'}, {item: item + 1});
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span id={nameId}>{service.name}</span>
        {row.quality.length > 1 && row.quality.map((_, item) => <span key={item} id={`butir-${service.id}-${item}`} hidden>{itemName(item)}</span>)}
      </th>
      <td>{field('toServe', 0, row.toServe)}</td>
      <td>{field('served', 0, row.served)}</td>
      <td>
        {items('needed')}
        {row.quality.length < MOST_ITEMS && (
          <button type="button" className={styles.small} onClick={() => addItem(service.id)}>
            {translate({id: 'indexCalculator.item.add', description: 'Button', message: '+ Butir mutu'})}
            <span className="sembunyi-visual">{`: ${service.name}`}</span>
          </button>
        )}
      </td>
      <td>
        {items('fulfilled')}
        {row.quality.length > 1 && (
          <button type="button" className={styles.small} onClick={() => removeItem(service.id, row.quality.length - 1)}>
            {translate({id: 'indexCalculator.item.remove', description: 'Button', message: '− Butir terakhir'})}
            <span className="sembunyi-visual">{`: ${service.name}`}</span>
          </button>
        )}
      </td>
      <td className={styles.result}>
        <ServiceResult service={service} row={row} choices={choices} sources={sources} />
      </td>
    </tr>
  );
}

export default memo(ServiceRow);
