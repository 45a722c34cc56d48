import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import CertaintyBadge from '../../site/CertaintyBadge';
import Facts from '../../site/Facts';
import StatusBadge from '../../site/StatusBadge';
import type {Certainty} from '../../site/certainty';
import {formatDate} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import {formatPeriod} from '../regimes';
import styles from './styles.module.css';

/** Attributes that `remarkGuidelines` writes from the page's front matter. */
interface Props {
  /** The conclusion in one sentence. */
  readonly ringkas: string;
  readonly untuk: string;
  /** Language of the page's own text. */
  readonly bahasa: 'id' | 'en';
  /** `current` or the name of a frozen edition. */
  readonly edisi: string;
  readonly sejak: string;
  readonly sampai?: string;
  readonly kepastian: Certainty;
  readonly diperiksa: string;
  readonly sektor?: string;
  readonly alias?: string;
  /** Links to the regulations on which the page rests. */
  readonly children?: ReactNode;
}

function Validity({edisi, sejak, sampai}: Props): ReactNode {
  const locale = useSiteLocale();
  const holds = edisi === 'current';
  const word = holds
    ? translate({id: 'guidelines.holds', description: 'Status of a guideline in force', message: 'Berlaku'})
    : translate({id: 'guidelines.ended', description: 'Status of a guideline of an earlier regime', message: 'Tidak berlaku lagi'});
  const period = formatPeriod({from: sejak, ...(sampai && !holds ? {until: sampai} : {})}, locale);
  return (
    <>
      <StatusBadge tone={holds ? 'baik' : 'berhenti'}>{word}</StatusBadge> <span className={styles.period}>{period}</span>
    </>
  );
}

function SearchData({edisi, sektor, alias}: Props): ReactNode {
  return (
    <Head>
      <meta name="pustaka:jenis" content="pedoman" />
      <meta name="pustaka:edisi" content={edisi === 'current' ? 'berlaku' : edisi} />
      <meta name="pustaka:status" content={edisi === 'current' ? 'berlaku' : 'tidak-berlaku'} />
      {sektor && <meta name="pustaka:sektor" content={sektor} />}
      {alias && <meta name="pustaka:alias" content={alias} />}
    </Head>
  );
}

/** What stands below a guideline's title: the conclusion, whether it holds, for whom, on what it rests, how sure we are. */
export default function GuidelineFacts(props: Props): ReactNode {
  const locale = useSiteLocale();
  const {ringkas, untuk, bahasa, kepastian, diperiksa, children} = props;
  const checked = translate(
    {id: 'guidelines.checked', description: 'Day on which the page was last checked', message: 'diperiksa {date}'},
    {date: formatDate(diperiksa, locale)},
  );
  return (
    <>
      <SearchData {...props} />
      <p className={styles.lead}>{ringkas}</p>
      <div className={styles.facts} lang={locale}>
        <Facts
          facts={[
            {label: translate({id: 'guidelines.holdsToday', description: 'Label: does the guideline hold today', message: 'Berlaku hari ini?'}), value: <Validity {...props} />},
            {label: translate({id: 'guidelines.forWhom', description: 'Label: who needs the guideline', message: 'Untuk siapa'}), value: <span lang={bahasa}>{untuk}</span>},
            {label: translate({id: 'guidelines.basis', description: 'Label: regulations on which the guideline rests', message: 'Dasar'}), value: <span lang="id">{children}</span>},
            {label: translate({id: 'guidelines.certainty', description: 'Label: how sure the facts are', message: 'Keyakinan'}), value: <><CertaintyBadge certainty={kepastian} /> <span className={styles.period}>{checked}</span></>},
          ]}
        />
      </div>
    </>
  );
}
