import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {LEVELS} from '../../site/levels';
import Page from '../../site/Page';
import SourceList from '../../site/SourceList';
import {useSiteLocale} from '../../site/useSiteLocale';
import Explanation from '../Explanation';
import {LEVEL_NAMES} from '../fieldNames';
import type {CalculatorProps} from '../props';
import Tool from '../Tool';
import styles from './styles.module.css';

/** Empty workbooks that compute by themselves; for readers without JavaScript the whole calculator. */
function Templates(): ReactNode {
  const locale = useSiteLocale();
  const base = useBaseUrl('/alat/indeks-spm/');
  return (
    <ul>
      {LEVELS.map((level) => (
        <li key={level}>
          <Link to={`pathname://${base}templat-indeks-spm-${level}.xlsx`} target="_self">
            {translate({id: 'indexCalculator.template.level', description: 'Link', message: 'Templat XLSX: {level}'}, {level: LEVEL_NAMES[level][locale]})}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** `/alat/indeks-spm/`: the calculator where JavaScript runs, and always what it rests on. */
export default function CalculatorPage(props: CalculatorProps): ReactNode {
  const ready = useIsBrowser();
  return (
    <Page
      title={translate({id: 'indexCalculator.title', description: 'Title', message: 'Kalkulator indeks SPM'})}
      description={translate({id: 'indexCalculator.description', description: 'Meta description', message: 'Hitung indeks pencapaian SPM per layanan, sektor, dan daerah, dengan rumus, sumber, dan kepastiannya. Angka tidak meninggalkan perangkat.'})}
      lead={translate({id: 'indexCalculator.lead', description: 'Lead', message: 'Hitung indeks pencapaian standar pelayanan minimal (IP SPM) dari data kantor. Setiap rumus ditulis dengan angkanya. Angka tidak meninggalkan perangkat ini.'})}
      facts={[
        {label: translate({id: 'indexCalculator.fact.what', description: 'Fact label', message: 'Apa ini'}), value: translate({id: 'indexCalculator.fact.what.value', description: 'Fact', message: 'Alat hitung, bukan angka resmi'})},
        {label: translate({id: 'indexCalculator.fact.whom', description: 'Fact label', message: 'Untuk siapa'}), value: translate({id: 'indexCalculator.fact.whom.value', description: 'Fact', message: 'Perencana dan pengolah data SPM'})},
        {label: translate({id: 'indexCalculator.fact.holds', description: 'Fact label', message: 'Sejauh mana berlaku'}), value: translate({id: 'indexCalculator.fact.holds.value', description: 'Fact', message: 'Bobot dari sumber sekunder; tujuh aturan belum pasti'})},
        {label: translate({id: 'indexCalculator.fact.from', description: 'Fact label', message: 'Dari mana'}), value: <Link to="#sumber"><Translate id="indexCalculator.fact.from.value" description="Link">Sumber di bawah</Translate></Link>},
      ]}
      search={{jenis: 'lainnya', alias: 'hitung IP SPM, rumus indeks SPM, simulasi indeks, bobot 80 20, tuntas paripurna, kalkulator'}}
      wide>
      {ready ? (
        <Tool {...props} />
      ) : (
        <div className={styles.before}>
          <p className={styles.without}>
            <Translate id="indexCalculator.without" description="Note without JavaScript">Formulir hitung di halaman ini membutuhkan JavaScript. Tanpa itu, pakai templat XLSX: rumusnya ikut menghitung.</Translate>
          </p>
          <Templates />
        </div>
      )}
      <Explanation {...props} />
      <SourceList sources={props.sources} />
    </Page>
  );
}
