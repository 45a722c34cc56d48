import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {formatDate} from '../../dates';
import Page from '../../Page';
import Section from '../../Section';
import {useSiteLocale} from '../../useSiteLocale';
import {ask, canWork, type KeptPage} from '../worker';
import styles from './styles.module.css';

interface Kept {
  /** Path of the page that was asked for and is not here; empty otherwise. */
  readonly missing: string;
  readonly saved: readonly KeptPage[];
  readonly opened: readonly KeptPage[];
}

/** The page that the reader asked for and that is not here, from `?dari=`; only paths of this site. */
function readMissing(): string {
  const path = new URLSearchParams(window.location.search).get('dari') ?? '';
  return /^\/(?![/\\])/.test(path) ? path : '';
}

/** A whole address makes a full load: the page may be of the other language, and its scripts may not be here. */
const fullAddress = (path: string): string => window.location.origin + path;

/** Titles end with the name of the site, as the browser shows them; in a list that says nothing. */
const named = (pages: readonly KeptPage[]): KeptPage[] => pages.map((page) => ({...page, judul: page.judul.replace(/ \| [^|]*$/, '')}));

async function readKept(): Promise<Kept> {
  const {simpanan = [], dibuka = []} = await ask('daftar', {});
  return {missing: readMissing(), saved: named(simpanan), opened: named(dibuka)};
}

function Missing({path}: {readonly path: string}): ReactNode {
  return (
    <div role="status" className={styles.missing}>
      {path !== '' && (
        <p>
          <strong>
            <Translate id="site.offline.missing" description="The page asked for is not kept" values={{path}}>{'Tidak ada sambungan, dan halaman {path} belum tersimpan di perangkat ini.'}</Translate>
          </strong>{' '}
          <Link href={fullAddress(path)} target="_self">
            <Translate id="site.offline.retry" description="Link: ask for the page again">Coba lagi</Translate>
          </Link>
        </p>
      )}
    </div>
  );
}

function Entries({pages, onRemove}: {readonly pages: readonly KeptPage[]; readonly onRemove?: (path: string) => void}): ReactNode {
  const locale = useSiteLocale();
  if (pages.length === 0) {
    return (
      <p>
        <Translate id="site.offline.none" description="No page is kept">Belum ada.</Translate>
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {pages.map(({halaman, judul, pada}) => (
        <li key={halaman}>
          <span>
            <Link href={fullAddress(halaman)} target="_self" lang="id">{judul || halaman}</Link>
            {pada && (
              <span className={styles.day}>
                <Translate id="site.offline.since" description="Day on which a page was saved" values={{date: formatDate(pada, locale)}}>{'Disimpan {date}'}</Translate>
              </span>
            )}
          </span>
          {onRemove && (
            <button type="button" className="tombol tombol--garis" onClick={() => onRemove(halaman)} aria-label={translate({id: 'site.offline.removeOne', description: 'Button that removes one saved page', message: 'Hapus simpanan: {title}'}, {title: judul || halaman})}>
              {translate({id: 'site.offline.removeShort', description: 'Button', message: 'Hapus'})}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function How(): ReactNode {
  return (
    <p>
      <Translate id="site.offline.how" description="How pages come to be kept">
        Halaman yang pernah dibuka tetap terbaca tanpa internet di perangkat ini. Supaya tidak tergantikan, buka peraturan lalu tekan “Simpan untuk dibaca luring”.
      </Translate>{' '}
      <Translate id="site.offline.pack" description="Where the whole library can be downloaded" values={{link: <Link to="/unduh/"><Translate id="site.offline.packLink" description="Link to the page about the offline pack">seluruh pustaka dalam satu berkas</Translate></Link>}}>
        {'Untuk komputer tanpa internet ada {link}.'}
      </Translate>
    </p>
  );
}

/** `/luring/`: what is kept on this device. Also shown when a page is asked for without a connection and is not kept. */
export default function OfflinePage(): ReactNode {
  const [kept, setKept] = useState<Kept>();
  const refresh = (): Promise<void> => readKept().then(setKept);
  useEffect(() => {
    if (canWork()) void readKept().then(setKept);
  }, []);
  return (
    <Page
      title={translate({id: 'site.offline.title', description: 'Title', message: 'Baca luring'})}
      description={translate({id: 'site.offline.description', description: 'Meta description', message: 'Halaman pustaka yang tersimpan di perangkat ini dan terbaca tanpa internet.'})}
      lead={translate({id: 'site.offline.lead', description: 'Lead', message: 'Yang tersimpan di perangkat ini dan terbaca tanpa internet.'})}
      search={{jenis: 'lainnya', alias: 'luring, offline, tanpa internet, simpan halaman'}}>
      <Missing path={kept?.missing ?? ''} />
      <How />
      {kept && (
        <>
          <Section id="disimpan" title={translate({id: 'site.offline.savedPages', description: 'Heading', message: 'Disimpan'})}>
            <Entries pages={kept.saved} onRemove={(halaman) => void ask('hapus', {halaman}).then(refresh)} />
          </Section>
          <Section id="pernah-dibuka" title={translate({id: 'site.offline.openedPages', description: 'Heading', message: 'Pernah dibuka'})}>
            <Entries pages={kept.opened} />
            {kept.opened.length > 0 && (
              <button type="button" className="tombol tombol--garis" onClick={() => void ask('lupakan', {}).then(refresh)}>
                {translate({id: 'site.offline.forget', description: 'Button: forget the opened pages', message: 'Lupakan halaman yang pernah dibuka'})}
              </button>
            )}
          </Section>
        </>
      )}
      <noscript>
        <p>
          <Translate id="site.offline.noscript" description="Without JavaScript nothing is kept">Menyimpan halaman memerlukan JavaScript. Tanpa itu, simpan halaman lewat menu peramban.</Translate>
        </p>
      </noscript>
    </Page>
  );
}
