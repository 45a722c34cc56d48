import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Icon from '../../Icon';
import {ask, canWork, helpPath, loadedFiles} from '../worker';
import styles from './styles.module.css';

type State = 'absent' | 'offered' | 'saving' | 'saved' | 'penuh' | 'jaringan';

const SAID: Record<State, () => string> = {
  absent: () => '',
  offered: () => '',
  saving: () => translate({id: 'site.offline.saving', description: 'While a page is saved', message: 'Menyimpan…'}),
  saved: () => translate({id: 'site.offline.saved', description: 'After a page was saved', message: 'Tersimpan. Halaman ini terbaca tanpa internet.'}),
  penuh: () => translate({id: 'site.offline.full', description: 'The device has no room left', message: 'Gagal: ruang simpan perangkat penuh.'}),
  jaringan: () => translate({id: 'site.offline.failed', description: 'Saving failed because of the connection', message: 'Gagal: sambungan terputus. Coba lagi.'}),
};

/** Pages below this one to which it links: its older texts and comparisons. */
function pagesBelow(path: string): string[] {
  // Links of a drawing have no `pathname` of their own.
  const paths = [...document.querySelectorAll('main a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', window.location.href).pathname);
  return [...new Set(paths.filter((one) => one.startsWith(path) && one !== path && one.endsWith('/')))];
}

async function save(path: string): Promise<State> {
  try {
    const others = pagesBelow(path);
    for (const one of [helpPath, ...others]) await window.docusaurus.preload(one);
    const {galat} = await ask('simpan', {halaman: path, lain: others, aset: loadedFiles()});
    return galat ?? 'saved';
  } catch {
    return 'jaringan';
  }
}

/** Saves this page for reading without a connection, and takes it away again. Nothing where the browser cannot. */
export default function SaveButton(): ReactNode {
  const [state, setState] = useState<State>('absent');
  useEffect(() => {
    if (!canWork()) return;
    void ask('daftar', {}).then(({simpanan = []}) => setState(simpanan.some(({halaman}) => halaman === window.location.pathname) ? 'saved' : 'offered'));
  }, []);
  async function press(): Promise<void> {
    const path = window.location.pathname;
    if (state === 'saved') {
      await ask('hapus', {halaman: path});
      setState('offered');
      return;
    }
    setState('saving');
    setState(await save(path));
  }
  return (
    <div className={styles.save}>
      {state !== 'absent' && (
        <button type="button" className="tombol tombol--garis" aria-disabled={state === 'saving'} onClick={() => (state === 'saving' ? undefined : void press())}>
          <Icon name={state === 'saved' ? 'silang' : 'unduh'} size={18} />
          {state === 'saved'
            ? translate({id: 'site.offline.remove', description: 'Button', message: 'Hapus simpanan'})
            : translate({id: 'site.offline.save', description: 'Button', message: 'Simpan untuk dibaca luring'})}
        </button>
      )}
      <span role="status" className={styles.said}>{SAID[state]()}</span>
      {state === 'saved' && <Link to="/luring/">{translate({id: 'site.offline.all', description: 'Link to the list of saved pages', message: 'Semua yang tersimpan'})}</Link>}
    </div>
  );
}
