import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import CertaintyBadge from '@site/src/site/CertaintyBadge';
import {SECTOR_NAMES} from '@site/src/site/sectors';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import {editionName, fieldName, levelName} from '../labels';
import type {IndicatorRow, IndicatorTableProps} from '../props';
import {LegalCell, ListCell, RecipientCell, SourceCell, TargetCell, UnitCell} from './cells';
import styles from './styles.module.css';

interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: IndicatorRow) => ReactNode;
}

function columns(sourceTitles: IndicatorTableProps['sourceTitles']): readonly Column[] {
  return [
    {label: fieldName('recipient'), cell: (row) => <RecipientCell recipient={row.recipient} />},
    {label: fieldName('units'), cell: (row) => <UnitCell units={row.units} />},
    {label: fieldName('recipientIndicators'), cell: (row) => <ListCell items={row.recipientIndicators} />},
    {label: fieldName('target'), numeric: true, cell: (row) => <TargetCell target={row.target} rowCertainty={row.certainty} />},
    {label: fieldName('qualityIndicators'), cell: (row) => <ListCell items={row.qualityIndicators} />},
    {label: translate({id: 'indicators.field.legal', description: 'Column: legal basis', message: 'Dasar hukum'}), cell: (row) => <LegalCell legal={row.legal} />},
    {
      label: translate({id: 'indicators.field.sources', description: 'Column: sources and how sure we are', message: 'Sumber dan kepastian'}),
      cell: (row) => (
        <>
          <SourceCell ids={row.sources} titles={sourceTitles} />
          <CertaintyBadge certainty={row.certainty} />
          {row.note && <p className={styles.note} lang="id">{row.note}</p>}
        </>
      ),
    },
  ];
}

function useCaption({by, sector, level, rows}: IndicatorTableProps): string {
  const locale = useSiteLocale();
  const first = rows[0];
  const values = {sector: SECTOR_NAMES[locale][sector], level: levelName(level), edition: first ? editionName(first.edition) : '', count: rows.length};
  return by === 'layanan'
    ? translate({id: 'indicators.caption.services', description: 'Caption of the table of services', message: '{sector} · {level} · {edition} · {count} jenis pelayanan'}, values)
    : translate({id: 'indicators.caption.editions', description: 'Caption of the table that compares editions of one service', message: '{sector} · {level} · {count} edisi pedoman'}, values);
}

function RowName({row, by}: {readonly row: IndicatorRow; readonly by: IndicatorTableProps['by']}): ReactNode {
  const locale = useSiteLocale();
  if (by === 'edisi') return editionName(row.edition);
  return <Link to={row.url}>{locale === 'en' ? row.nameEn : row.name}</Link>;
}

/**
 * The one table of SPM services: by service for a sector and level, or by edition for one service.
 * A real table; where there is no room its rows stack into labelled blocks. The roles keep its meaning when CSS changes `display`.
 */
export default function IndicatorTable(props: IndicatorTableProps): ReactNode {
  const {by, sector, rows, sourceTitles} = props;
  const caption = useCaption(props);
  const heads = columns(sourceTitles);
  const first = by === 'layanan'
    ? translate({id: 'indicators.field.service', description: 'Column: type of service', message: 'Jenis pelayanan'})
    : translate({id: 'indicators.field.edition', description: 'Column: guideline edition', message: 'Edisi pedoman'});
  return (
    <div className={styles.frame} data-sektor={sector}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[{label: first, numeric: false}, ...heads].map(({label, numeric}) => (
              <th key={label} scope="col" role="columnheader" className={numeric ? 'angka' : undefined}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={`${row.id} ${row.edition}`} role="row">
              <th scope="row" role="rowheader"><RowName row={row} by={by} /></th>
              {heads.map(({label, numeric, cell}) => (
                <td key={label} role="cell" data-label={label} className={numeric ? 'angka' : undefined}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
