import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Facts from '../../site/Facts';
import Icon from '../../site/Icon';
import {formatNumber} from '../../site/numbers';
import StatusBadge from '../../site/StatusBadge';
import {useSiteLocale} from '../../site/useSiteLocale';
import {countOf, isSound} from '../core/check';
import Fictional from '../Fictional';
import {levelName, millions, millionsHead} from '../labels';
import type {Opened} from '../open';
import {saveCorrected, saveFindings} from '../saveFile';
import styles from './styles.module.css';

/** Prints all, or only the pages of the affairs. */
function print(only: boolean): void {
  const root = document.documentElement;
  if (only) root.dataset.cetak = 'ringkasan';
  window.print();
  delete root.dataset.cetak;
}

function Buttons({opened}: {readonly opened: Opened}): ReactNode {
  const [failed, setFailed] = useState('');
  const run = (work: () => Promise<void>): void => {
    setFailed('');
    work().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className={styles.buttons}>
      <button type="button" className="tombol" onClick={() => run(() => saveCorrected(opened))}>
        <Icon name="unduh" size={18} />
        <Translate id="renaksi.save.corrected" description="Button: the corrected file">Unduh berkas hasil (.xlsx)</Translate>
      </button>
      <button type="button" className="tombol tombol--garis" onClick={() => run(() => saveFindings(opened, 'xlsx'))}>
        <Translate id="renaksi.save.findings" description="Button: the list of findings">Temuan (.xlsx)</Translate>
      </button>
      <button type="button" className="tombol tombol--garis" onClick={() => run(() => saveFindings(opened, 'csv'))}>
        <Translate id="renaksi.save.findingsCsv" description="Button: the list of findings as CSV">Temuan (.csv)</Translate>
      </button>
      <button type="button" className="tombol tombol--garis" onClick={() => print(true)}>
        <Icon name="cetak" size={18} />
        <Translate id="renaksi.print.summaries" description="Button: print one page an affair">Cetak ringkasan urusan</Translate>
      </button>
      <button type="button" className="tombol tombol--garis" onClick={() => print(false)}>
        <Translate id="renaksi.print.all" description="Button: print everything">Cetak semua</Translate>
      </button>
      <p role="status" className={styles.failed}>{failed && translate({id: 'renaksi.save.failed', description: 'Said when a file could not be made', message: 'Berkas tidak dapat dibuat: {reason}'}, {reason: failed})}</p>
    </div>
  );
}

/** The conclusion first: what must be mended, how much was looked at, and what can be taken away. */
export default function Verdict({opened}: {readonly opened: Opened}): ReactNode {
  const locale = useSiteLocale();
  const {report, overview, file, fictional} = opened;
  const mend = countOf(report, 'perbaiki') + report.fileProblems.length;
  const look = countOf(report, 'lihat');
  const mandatory = overview.services.filter((service) => service.mandatory);
  const number = (value: number): string => formatNumber(value, locale);
  return (
    <>
      <Heading as="h2" id="hasil">{translate({id: 'renaksi.result', description: 'Heading of the result with the name of the file', message: 'Hasil pemeriksaan {file}'}, {file: file.name})}</Heading>
      {fictional && <Fictional />}
      <p className={styles.verdict}>
        {isSound(report) ? (
          <StatusBadge tone="baik"><Translate id="renaksi.sound" description="Verdict">Tidak ada yang harus diperbaiki</Translate></StatusBadge>
        ) : (
          <StatusBadge tone="berhenti">{translate({id: 'renaksi.unsound', description: 'Verdict', message: '{count} hal harus diperbaiki'}, {count: mend})}</StatusBadge>
        )}
        {look > 0 && <StatusBadge tone="perhatian">{translate({id: 'renaksi.look', description: 'Beside the verdict', message: '{count} hal untuk dilihat lagi'}, {count: look})}</StatusBadge>}
      </p>
      <p>{translate({id: 'renaksi.checked', description: 'How much was looked at', message: '{rules} aturan, {checked} butir diperiksa. Ini bukan penilaian resmi.'}, {rules: number(report.rules), checked: number(report.checked)})}</p>
      {report.fileProblems.length > 0 && (
        <ul lang="id" className={styles.problems}>
          {report.fileProblems.map(({sheet, row, message}, index) => <li key={index}>{[[sheet && `Lembar "${sheet}"`, row && `baris ${row}`].filter(Boolean).join(', '), message].filter(Boolean).join(': ')}</li>)}
        </ul>
      )}
      <Facts
        facts={[
          {label: translate({id: 'renaksi.fact.level', description: 'Fact label', message: 'Tingkat'}), value: levelName(overview.level)},
          {label: translate({id: 'renaksi.fact.services', description: 'Fact label', message: 'Layanan'}), value: translate({id: 'renaksi.count.of', description: 'Present of mandatory', message: '{present} dari {all}'}, {present: mandatory.filter(({present}) => present).length, all: mandatory.length})},
          {label: translate({id: 'renaksi.fact.indicators', description: 'Fact label', message: 'Indikator'}), value: number(overview.services.reduce((sum, {indicators}) => sum + indicators.length, 0))},
          {label: translate({id: 'renaksi.fact.activities', description: 'Fact label', message: 'Kegiatan'}), value: number(overview.services.reduce((sum, {activities}) => sum + activities.length, 0))},
          {label: translate({id: 'renaksi.fact.period', description: 'Fact label', message: 'Periode'}), value: overview.years.length > 0 ? `${overview.years[0] ?? ''}–${overview.years.at(-1) ?? ''}` : '–'},
          {label: translate({id: 'renaksi.fact.budget', description: 'Fact label: money', message: 'Anggaran, {unit}'}, {unit: millionsHead()}), value: millions(overview.total, locale)},
        ]}
      />
      <Buttons opened={opened} />
    </>
  );
}
