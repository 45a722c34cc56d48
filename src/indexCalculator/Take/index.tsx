import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '../../site/CopyButton';
import Icon from '../../site/Icon';
import PrintButton from '../../site/PrintButton';
import Section from '../../site/Section';
import {loadDownload} from '../parts';
import type {WorkbookInput} from '../workbook/sheets';
import {copyText} from './copyText';
import styles from './styles.module.css';

interface Props {
  readonly workbook: WorkbookInput;
}

/** Takes the result away: a workbook that computes, one page of paper, or text. */
export default function Take({workbook}: Props): ReactNode {
  const [failed, setFailed] = useState(false);
  async function save(): Promise<void> {
    try {
      const {downloadWorkbook} = await loadDownload();
      await downloadWorkbook(workbook);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <Section id="bawa" title={translate({id: 'indexCalculator.take', description: 'Heading', message: 'Bawa hasilnya'})} screenOnly>
      <div className={styles.ways}>
        <button type="button" className="tombol" onClick={() => void save()}>
          <Icon name="unduh" size={18} />
          <Translate id="indexCalculator.take.workbook" description="Button">Unduh XLSX dengan rumus</Translate>
        </button>
        <PrintButton>
          <Translate id="indexCalculator.take.print" description="Button">Cetak satu halaman</Translate>
        </PrintButton>
        <CopyButton text={copyText(workbook)}>
          <Translate id="indexCalculator.take.text" description="Button">Salin sebagai teks</Translate>
        </CopyButton>
      </div>
      <p role="status">{failed && translate({id: 'indexCalculator.take.failed', description: 'Failure', message: 'Bagian penulis XLSX belum termuat. Sambungkan internet sekali, lalu coba lagi.'})}</p>
    </Section>
  );
}
