import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Section from '../../site/Section';
import styles from './styles.module.css';

interface Props {
  readonly kept: boolean;
  readonly canKeep: boolean;
  readonly keep: (kept: boolean) => void;
  readonly clear: () => void;
}

/** What is kept where, in plain words, and how to remove it. */
export default function Keeping({kept, canKeep, keep, clear}: Props): ReactNode {
  return (
    <Section id="simpanan" title={translate({id: 'indexCalculator.keeping', description: 'Heading', message: 'Angka yang tersimpan'})} screenOnly>
      <p>
        <Translate id="indexCalculator.keeping.text" description="Note">
          Angka tidak dikirim ke mana pun. Angka bertahan di tab ini, juga setelah halaman dimuat ulang, dan hilang saat tab ditutup.
        </Translate>
      </p>
      <label className={styles.keep}>
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.target.checked)} />
        <Translate id="indexCalculator.keeping.ask" description="Tick box">Simpan di peramban ini, juga setelah tab ditutup. Jangan pada komputer bersama.</Translate>
      </label>
      {!canKeep && (
        <p>
          <Translate id="indexCalculator.keeping.refused" description="Failure">Peramban ini menolak menyimpan. Unduh XLSX sebelum menutup halaman.</Translate>
        </p>
      )}
      <button type="button" className="tombol tombol--garis" onClick={clear}>
        <Translate id="indexCalculator.keeping.clear" description="Button">Hapus semua angka</Translate>
      </button>
    </Section>
  );
}
