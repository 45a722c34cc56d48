import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@site/src/site/CopyButton';
import {formatDate} from '@site/src/site/dates';
import Fold from '@site/src/site/Fold';
import {formatNumber} from '@site/src/site/numbers';
import Page from '@site/src/site/Page';
import Section from '@site/src/site/Section';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {DataPageProps} from '../props';
import Feeds from './Feeds';
import Formats from './Formats';
import styles from './styles.module.css';
import TableList from './TableList';

/** `/data/`: every table to take away, in which form for whom, under which licence. */
export default function DataPage({real, invented, perService, whole, issued, license, citation}: DataPageProps): ReactNode {
  const locale = useSiteLocale();
  return (
    <Page
      title={translate({id: 'openData.title', description: 'Title of the page of open data', message: 'Data terbuka'})}
      description={translate({id: 'openData.description', description: 'Description for search engines', message: 'Semua tabel pustaka untuk diunduh: Excel, CSV, JSON, dan Data Package, dengan lisensi, umpan, dan cara mengutip.'})}
      lead={translate({id: 'openData.lead', description: 'Lead of the page of open data', message: 'Semua tabel pustaka dapat diunduh dan dipakai ulang. Untuk kerja kantor, pilih Excel.'})}
      wide
      facts={[
        {label: translate({id: 'openData.tables', description: 'Fact label', message: 'Tabel'}), value: formatNumber(real.length + invented.length + perService.length, locale)},
        {label: translate({id: 'openData.issued', description: 'Fact label', message: 'Rilis terakhir'}), value: formatDate(issued, locale)},
        {label: translate({id: 'openData.license', description: 'Fact label', message: 'Lisensi'}), value: <Link to={license.url}>{license.name}</Link>},
      ]}
      search={{jenis: 'indikator', alias: 'open data, data terbuka, unduh data, CSV, Excel, XLSX, JSON, datapackage, API'}}>
      <Section id="terbit" title={translate({id: 'openData.real', description: 'Heading above tables of published figures', message: 'Angka yang pernah terbit'})}>
        <p className="teks"><Translate id="openData.real.about" description="What these tables hold">Angka nyata dari berita dan paparan, dengan sumber dan kepastiannya.</Translate></p>
        <TableList label={translate({id: 'openData.real.caption', description: 'Caption of the list of tables of published figures', message: 'Tabel angka yang pernah terbit'})} tables={real} />
      </Section>
      <Section id="contoh-fiktif" title={translate({id: 'openData.invented', description: 'Heading above tables of invented figures', message: 'Contoh fiktif untuk mencoba'})}>
        <p className={styles.notice}><strong><Translate id="openData.invented.about" description="Warning about invented figures">Angka dan daerah di tabel ini rekaan. Jangan dipakai sebagai data.</Translate></strong></p>
        <TableList label={translate({id: 'openData.invented.caption', description: 'Caption of the list of invented tables', message: 'Tabel contoh fiktif'})} tables={invented} />
      </Section>
      {perService.length > 0 && (
        <Fold id="per-pelayanan" title={translate({id: 'openData.perService', description: 'Heading above the tables of one service each', message: 'Contoh fiktif per jenis pelayanan ({count})'}, {count: perService.length})}>
          <TableList label={translate({id: 'openData.perService.caption', description: 'Caption of the list of tables of one service each', message: 'Tabel contoh fiktif per jenis pelayanan'})} tables={perService} />
        </Fold>
      )}
      <Formats />
      <Feeds whole={whole} />
      <Section id="mengutip" title={translate({id: 'openData.cite', description: 'Heading', message: 'Cara mengutip'})}>
        <p className="teks"><Translate id="openData.cite.how" description="How to name a table as a source">Sebut pustaka, judul tabel, tanggal terbit, dan alamat berkas. Untuk angka yang pernah terbit, sebut juga sumber aslinya.</Translate></p>
        <p className={styles.cite} lang="id">{citation}</p>
        <CopyButton text={citation}><Translate id="openData.cite.copy" description="Button that copies the citation">Salin contoh kutipan</Translate></CopyButton>
      </Section>
    </Page>
  );
}
