import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import FileLink from '../../site/FileLink';
import Page from '../../site/Page';
import Section from '../../site/Section';
import {useSiteLocale} from '../../site/useSiteLocale';
import {DATE_MARK, SIZE_MARK, ZIP} from '../names';
import {useSize} from './useSize';

function How(): ReactNode {
  return (
    <Section id="cara-membuka" title={translate({id: 'pack.how', description: 'Heading', message: 'Cara membuka'})}>
      <ol>
        <li><Translate id="pack.how.extract" description="Step">Unduh berkas zip, lalu ekstrak seluruh isinya ke satu folder.</Translate></li>
        <li><Translate id="pack.how.open" description="Step">Klik dua kali index.html. Halaman terbuka di peramban, tanpa pemasangan.</Translate></li>
        <li><Translate id="pack.how.search" description="Step">Untuk mencari, ketik kata di isian Cari, lalu tekan Enter.</Translate></li>
      </ol>
      <p><Translate id="pack.how.share" description="Where it may be put">Folder itu boleh disalin ke diska lepas atau komputer lain.</Translate></p>
    </Section>
  );
}

function Limits(): ReactNode {
  return (
    <Section id="yang-perlu-diketahui" title={translate({id: 'pack.limits', description: 'Heading', message: 'Yang perlu diketahui'})}>
      <ul>
        <li><Translate id="pack.limits.day" description="What differs">Isinya tetap seperti pada hari paket dibuat. Status peraturan dapat berubah sesudah itu.</Translate></li>
        <li><Translate id="pack.limits.tools" description="What differs">Saringan dan tombol salin hanya ada di situs.</Translate></li>
        <li><Translate id="pack.limits.tested" description="What was tested">Paket ini diuji dengan Chromium di komputer.</Translate></li>
        <li>
          <Translate id="pack.limits.phone" description="What to use on phones" values={{link: <Link to="/luring/"><Translate id="pack.limits.phoneLink" description="Link to the page about offline reading">Baca luring</Translate></Link>}}>
            {'Di ponsel, pakai {link}: halaman yang pernah dibuka tetap tersimpan.'}
          </Translate>
        </li>
        <li><Translate id="pack.official" description="Not a gazette">Seperti situsnya, paket ini bukan lembaran resmi. Naskah yang ditandatangani dan diundangkan selalu yang berlaku.</Translate></li>
      </ul>
    </Section>
  );
}

/** `/unduh/`: the whole library as one file. Its size is filled in once the pack is made. */
export default function PackPage({date}: {readonly date: string}): ReactNode {
  const locale = useSiteLocale();
  const {place, text, missing} = useSize();
  return (
    <Page
      title={translate({id: 'pack.title', description: 'Title', message: 'Unduh pustaka'})}
      description={translate({id: 'pack.description', description: 'Meta description', message: 'Seluruh pustaka dengan pencariannya dalam satu berkas zip, untuk dibaca tanpa internet.'})}
      lead={translate({id: 'pack.lead', description: 'Lead', message: 'Seluruh pustaka dengan pencariannya dalam satu berkas zip, untuk dibaca tanpa internet.'})}
      facts={[
        {label: translate({id: 'pack.content', description: 'Label of a fact', message: 'Isi'}), value: translate({id: 'pack.content.all', description: 'A fact', message: 'Semua halaman, Indonesia dan Inggris'})},
        {label: translate({id: 'pack.built', description: 'Label of a fact', message: 'Dibuat'}), value: <time {...{[DATE_MARK]: date}} dateTime={date}>{formatDate(date, locale)}</time>},
        {label: translate({id: 'pack.size', description: 'Label of a fact', message: 'Ukuran'}), value: <span {...{[SIZE_MARK]: ''}} ref={place} suppressHydrationWarning>{text}</span>},
      ]}
      search={{jenis: 'lainnya', alias: 'unduh, paket luring, offline, zip, tanpa internet'}}>
      <p>
        <FileLink className="tombol" path={ZIP}>
          <Translate id="pack.download" description="Link to the zip file">Unduh paket luring (zip)</Translate>
        </FileLink>
      </p>
      {missing && <p role="status"><Translate id="pack.missing" description="This build has no pack">Paket belum dibuat pada salinan situs ini.</Translate></p>}
      <How />
      <Limits />
    </Page>
  );
}
