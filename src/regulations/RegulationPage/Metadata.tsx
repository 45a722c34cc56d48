import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {formatDate} from '@site/src/site/dates';
import Fold from '@site/src/site/Fold';
import type {Known} from '@site/src/site/unknown';
import type {MetadataProps} from '../props';
import styles from './styles.module.css';

interface Row {
  readonly label: string;
  readonly value: ReactNode;
}

const UNKNOWN = (): string => translate({id: 'regulations.metadata.unknown', description: 'Value of a metadata field', message: 'Belum diketahui.'});

function shown(value: Known<string> | undefined, change: (text: string) => string = (text) => text): ReactNode {
  if (value && 'value' in value) return change(value.value);
  return <span className={styles.unknown}>{value ? `${UNKNOWN()} ${value.unknown}` : UNKNOWN()}</span>;
}

const text = (value: string | number | undefined): ReactNode => value ?? <span className={styles.unknown}>{UNKNOWN()}</span>;

/** Field names are those of the JDIH standard, in Indonesian on every page. */
function identityRows({kind, short, number, year, author, place}: MetadataProps, title: string): Row[] {
  return [
    {label: 'Jenis', value: kind},
    {label: 'Singkatan jenis', value: short},
    {label: 'Nomor', value: text(number)},
    {label: 'Tahun', value: text(year)},
    {label: 'Judul', value: title},
    {label: 'T.E.U. badan', value: text(author)},
    {label: 'Tempat terbit', value: text(place)},
  ];
}

function dateRows({signed, promulgated, inForce, gazette, hasGazette}: MetadataProps): Row[] {
  const day = (iso: string): string => formatDate(iso);
  return [
    {label: 'Tanggal penetapan', value: shown(signed, day)},
    {label: 'Tanggal pengundangan', value: shown(promulgated, day)},
    ...(inForce ? [{label: 'Tanggal berlaku', value: shown(inForce, day)}] : []),
    ...(hasGazette ? [{label: 'Sumber', value: shown(gazette)}] : []),
  ];
}

function contentRows({subjects, field, chapters, articles, official}: MetadataProps): Row[] {
  return [
    {label: 'Subjek', value: subjects.join(' · ')},
    {label: 'Bidang hukum', value: field},
    {label: 'Bahasa', value: 'Indonesia'},
    ...(chapters ? [{label: 'Jumlah bab', value: chapters}] : []),
    ...(articles ? [{label: 'Jumlah pasal', value: articles}] : []),
    ...(official ? [{label: 'Tautan resmi', value: <Link to={official}>{official}</Link>}] : []),
  ];
}

interface Props {
  readonly metadata: MetadataProps;
  readonly title: string;
  /** Model texts have no number, dates or gazette. */
  readonly model: boolean;
}

/** The fields that JDIH members exchange. Unknown ones say so. */
export default function Metadata({metadata, title, model}: Props): ReactNode {
  const rows = [...identityRows(metadata, title), ...(model ? [] : dateRows(metadata)), ...contentRows(metadata)];
  return (
    <Fold id="metadata" title={translate({id: 'regulations.metadata', description: 'Heading', message: 'Metadata'})}>
      <table className={styles.metadata} lang="id">
        <caption>
          <Translate id="regulations.metadata.caption" description="Caption of the metadata table">Bidang data menurut standar JDIH</Translate>
        </caption>
        <tbody>
          {rows.map(({label, value}) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
