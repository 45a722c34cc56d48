import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Terms that remain. */
  readonly found: number;
}

/** Find-as-you-type over the terms on the page. Appears only where JavaScript runs; its room is kept so that nothing jumps. */
export default function TermFilter({query, onQuery, found}: Props): ReactNode {
  const ready = useIsBrowser();
  const result =
    found === 0
      ? translate({id: 'glossary.filter.none', description: 'Nothing found by the glossary filter', message: 'Tidak ada istilah yang cocok. Coba kata lain, atau cari di seluruh pustaka.'})
      : translate({id: 'glossary.filter.found', description: 'Number of terms found by the filter', message: '{found} istilah cocok.'}, {found});
  return (
    <div className={styles.filter}>
      <noscript>
        <p><Translate id="glossary.filter.noscript" description="Instead of the filter where JavaScript is off">Pilih huruf awal, atau pakai fitur cari di peramban.</Translate></p>
      </noscript>
      {ready && (
        <>
          <label htmlFor="saring-istilah">
            <Translate id="glossary.filter.label" description="Label of the glossary filter">Cari istilah di halaman ini</Translate>
          </label>
          <input id="saring-istilah" className="kolom-isian" type="search" autoComplete="off" spellCheck={false} value={query} onChange={(event) => onQuery(event.target.value)} />
        </>
      )}
      <p role="status">{ready && query.trim() ? result : ''}</p>
    </div>
  );
}
