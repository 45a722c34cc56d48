import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Page from '../../site/Page';
import ScrollTable from '../../site/ScrollTable';
import StatusBadge from '../../site/StatusBadge';
import {useSiteLocale} from '../../site/useSiteLocale';
import DayQuestion from './DayQuestion';
import {editionUrl, formatPeriod, type RegimeProps} from '../regimes';
import styles from './styles.module.css';

interface Props {
  readonly regimes: readonly RegimeProps[];
}

function Row({regime}: {readonly regime: RegimeProps}): ReactNode {
  const locale = useSiteLocale();
  return (
    <tr>
      <th scope="row" className={styles.name}>{regime.name[locale]}</th>
      <td>
        {formatPeriod(regime, locale)}
        <br />
        {regime.until ? (
          <StatusBadge tone="berhenti">{translate({id: 'guidelines.ended', message: 'Tidak berlaku lagi'})}</StatusBadge>
        ) : (
          <StatusBadge tone="baik">{translate({id: 'guidelines.holds', message: 'Berlaku'})}</StatusBadge>
        )}
      </td>
      <td>
        <ul lang="id">
          {regime.regulations.map(({id, title, url}) => (
            <li key={id}>
              <Link to={url}>{title}</Link>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {regime.edition ? (
          <Link to={editionUrl(regime.edition)}>{translate({id: 'guidelines.regimes.open', description: 'Link to the guidelines of a regime', message: 'Buka pedomannya'})}</Link>
        ) : (
          <Translate id="guidelines.regimes.none" description="The library has no guidelines of this regime">Belum ada di pustaka</Translate>
        )}
        <br />
        <small>{regime.note[locale]}</small>
      </td>
    </tr>
  );
}

/** Which rules on applying SPM held on a day: the regimes as a table, and an answer for the day in the address. */
export default function RegimePage({regimes}: Props): ReactNode {
  const caption = translate({id: 'guidelines.regimes.caption', description: 'Caption of the table of regimes', message: 'Aturan penerapan SPM dari masa ke masa'});
  return (
    <Page
      title={translate({id: 'guidelines.regimes.title', description: 'Title of the page on regimes by day', message: 'Aturan SPM pada tanggal tertentu'})}
      description={translate({
        id: 'guidelines.regimes.description',
        description: 'Description of the page on regimes by day',
        message: 'Aturan penerapan SPM yang berlaku pada suatu tanggal, sejak generasi pertama sampai hari ini.',
      })}
      crumbs={[{label: translate({id: 'guidelines.crumb', description: 'Breadcrumb to the guidelines', message: 'Pedoman'}), to: '/pedoman/'}]}
      lead={translate({
        id: 'guidelines.regimes.lead',
        description: 'Lead of the page on regimes by day',
        message: 'Data dan laporan SPM dinilai menurut aturan pada masanya. Cari tanggalnya, lalu buka pedoman yang berlaku saat itu.',
      })}
      wide
      search={{jenis: 'pedoman', alias: 'rezim, tahun anggaran, riwayat aturan, aturan lama'}}>
      <DayQuestion regimes={regimes} />
      <ScrollTable label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col"><Translate id="guidelines.regimes.name" description="Column: regime">Aturan</Translate></th>
              <th scope="col"><Translate id="guidelines.regimes.period" description="Column: period">Masa berlaku</Translate></th>
              <th scope="col"><Translate id="guidelines.basis">Dasar</Translate></th>
              <th scope="col"><Translate id="guidelines.regimes.guidelines" description="Column: guidelines of that regime">Pedoman</Translate></th>
            </tr>
          </thead>
          <tbody>
            {regimes.map((regime) => (
              <Row key={regime.id} regime={regime} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </Page>
  );
}
