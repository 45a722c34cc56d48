import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {formatDate} from '../../site/dates';
import {formatNumber} from '../../site/numbers';
import Page from '../../site/Page';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {AccessibilityResult} from '../schema';
import styles from './styles.module.css';

function Results({result}: {readonly result: AccessibilityResult}): ReactNode {
  const locale = useSiteLocale();
  const caption = translate({id: 'accessibility.results', description: 'Caption of the table of test results', message: 'Hasil uji otomatis terakhir'});
  const rows: readonly (readonly [string, string])[] = [
    [translate({id: 'accessibility.date', description: 'Row of the test results', message: 'Tanggal uji'}), formatDate(result.tanggal, locale)],
    [translate({id: 'accessibility.engine', description: 'Row of the test results', message: 'Mesin aturan'}), result.mesin],
    [translate({id: 'accessibility.browser', description: 'Row of the test results', message: 'Peramban'}), result.peramban],
    [translate({id: 'accessibility.rules', description: 'Row of the test results', message: 'Kelompok aturan'}), result.aturan.join(', ')],
    [translate({id: 'accessibility.pages', description: 'Row of the test results', message: 'Halaman yang dibuka (dua bahasa, mode terang dan gelap)'}), formatNumber(result.halaman, locale)],
    [translate({id: 'accessibility.faulty', description: 'Row of the test results', message: 'Halaman dengan pelanggaran'}), formatNumber(result.halaman_bermasalah, locale)],
    [translate({id: 'accessibility.violations', description: 'Row of the test results', message: 'Pelanggaran'}), formatNumber(result.pelanggaran, locale)],
  ];
  return (
    <table className={styles.results}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Limits(): ReactNode {
  return (
    <ul>
      <li>
        <Translate id="accessibility.limit.automation" description="Limit of the tests">
          Uji otomatis menemukan sebagian masalah saja. Uji bersama pembaca layar dan penyandang disabilitas belum dilakukan.
        </Translate>
      </li>
      <li>
        <Translate id="accessibility.limit.translation" description="Limit of the site">
          Sebagian halaman bahasa Inggris masih menampilkan teks Indonesia. Teks itu diberi tanda bahasa agar dibaca dengan benar.
        </Translate>
      </li>
      <li>
        <Translate id="accessibility.limit.documents" description="Limit of the site">
          Dokumen di situs lain, misalnya PDF peraturan, berada di luar kendali pustaka ini.
        </Translate>
      </li>
    </ul>
  );
}

/** What we aim at, what was measured, what is missing, where to report. */
export default function AccessibilityPage({result}: {readonly result: AccessibilityResult}): ReactNode {
  return (
    <Page
      title={translate({id: 'accessibility.title', description: 'Title of the accessibility statement', message: 'Pernyataan aksesibilitas'})}
      description={translate({id: 'accessibility.description', description: 'Description of the accessibility statement', message: 'Sasaran, hasil uji, dan batas aksesibilitas Pustaka SPM.'})}
      lead={translate({
        id: 'accessibility.lead',
        description: 'First paragraph of the accessibility statement',
        message: 'Pustaka ini bersasaran WCAG 2.2 tingkat AA. Semua isi dapat dibaca tanpa JavaScript, dengan papan ketik, dan pada layar selebar 360 piksel.',
      })}
      search={{jenis: 'lainnya', alias: 'wcag axe pembaca layar disabilitas'}}>
      <div className="teks">
        <Heading as="h2" id="hasil">
          <Translate id="accessibility.measured" description="Heading">Yang diukur</Translate>
        </Heading>
        <p>
          <Translate id="accessibility.how" description="How the figures come about">
            Angka berikut ditulis oleh uji itu sendiri. Uji membuka setiap halaman di peta situs, bukan contoh saja.
          </Translate>
        </p>
        <Results result={result} />
        <Heading as="h2" id="batas">
          <Translate id="accessibility.limits" description="Heading">Batas yang kami ketahui</Translate>
        </Heading>
        <Limits />
        <Heading as="h2" id="lapor">
          <Translate id="accessibility.report" description="Heading">Melaporkan masalah</Translate>
        </Heading>
        <p>
          <Translate id="accessibility.report.text" description="How to report">
            Kantor pengelola pustaka ini belum ditetapkan, sehingga alamat lapor dan waktu jawab belum ada. Sampai saat itu, usulkan perubahan lewat berkas isi.
          </Translate>
        </p>
      </div>
    </Page>
  );
}
