import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import Section from '@site/src/site/Section';
import styles from './styles.module.css';

/** Which form for whom, in plain words. */
export default function Formats(): ReactNode {
  return (
    <Section id="bentuk" title={translate({id: 'openData.formats', description: 'Heading', message: 'Bentuk mana untuk siapa'})}>
      <dl className={clsx('teks', styles.formats)}>
        <dt>Excel (XLSX)</dt>
        <dd><Translate id="openData.format.xlsx" description="Who needs this format">Untuk kerja kantor, di Excel atau LibreOffice. Lembar kedua memuat arti kolom dan status.</Translate></dd>
        <dt><Translate id="openData.format.csv.name" description="Name of a format, with who needs it">CSV, untuk mesin</Translate></dt>
        <dd><Translate id="openData.format.csv" description="Who needs this format">Untuk program statistik. Pemisahnya koma dan tanda desimalnya titik, jadi jangan dibuka langsung di Excel Indonesia.</Translate></dd>
        <dt>JSON</dt>
        <dd><Translate id="openData.format.json" description="Who needs this format">Untuk pembuat aplikasi: keterangan tabel dan semua baris dalam satu berkas.</Translate></dd>
        <dt>ZIP</dt>
        <dd><Translate id="openData.format.zip" description="Who needs this format">Untuk disimpan: semua bentuk tabel itu, dengan berkas BACA-SAYA.</Translate></dd>
        <dt><Translate id="openData.format.metadata.name" description="Name of a format">Keterangan kolom untuk mesin</Translate></dt>
        <dd><Translate id="openData.format.metadata" description="Who needs this format">Setiap CSV punya pasangan berakhiran .csv-metadata.json (CSVW). Data Package di bawah memuat semuanya.</Translate></dd>
      </dl>
      <p className="teks"><Translate id="openData.missing" description="How missing values are written">Sel tanpa angka berisi kata statusnya, misalnya dirahasiakan. Sel kosong tidak pernah berarti nol.</Translate> <Translate id="openData.language" description="Language of the files">Isi berkas berbahasa Indonesia.</Translate></p>
    </Section>
  );
}
