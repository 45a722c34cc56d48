import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {SearchResult} from '../searchState';
import Slow from '../Slow';
import styles from './styles.module.css';

/** What stands in the place of options, or beside them while they are not complete. */
export default function Message({result}: {readonly result: SearchResult}): ReactNode {
  if (result.status === 'failed') {
    return (
      <div className={styles.message}>
        <p><Translate id="search.failed" description="The index could not be loaded">Pencarian gagal dimuat. Periksa jaringan.</Translate></p>
        <p className={styles.actions}>
          <button type="button" className="tombol tombol--garis" onMouseDown={(event) => { event.preventDefault(); }} onClick={result.retry}>
            <Translate id="search.retry" description="Button: try loading the index again">Coba lagi</Translate>
          </button>
          <Link to="/cari/#a-z"><Translate id="search.failed.titles" description="Link to the list of titles, which works without the index">Buka daftar judul A–Z</Translate></Link>
        </p>
      </div>
    );
  }
  if (result.status === 'loading') {
    return result.slow ? <Slow /> : result.previous ? null : <p className={styles.message}><Translate id="search.loading" description="The index is loading">Memuat …</Translate></p>;
  }
  if (result.status === 'ready' && result.answer.total === 0 && result.answer.direct.length === 0) {
    return <p className={styles.message}><Translate id="search.box.none" description="No suggestion">Tidak ada yang cocok. Tekan Enter untuk saran lain.</Translate></p>;
  }
  return null;
}
