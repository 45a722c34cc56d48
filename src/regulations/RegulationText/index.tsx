import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {useFragment, type FragmentState} from '@site/src/site/fragments/useFragment';
import Untranslated from '@site/src/site/Untranslated';
import Heading from '@theme/Heading';
import CitationBar from './CitationBar';
import contentsStyles from './contents.module.css';
import PrintSource from './PrintSource';
import printStyles from './print.module.css';
import styles from './styles.module.css';
import textStyles from './text.module.css';
import {useFilter} from './useFilter';
import {useProvisions} from './useProvisions';
import {useReading} from './useReading';
import {useTerms} from './useTerms';

interface Props {
  readonly id: string;
  /** A state of the act other than the one that holds today: the name of its HTML, and its address below the site base. */
  readonly state?: {readonly key: string; readonly path: string} | undefined;
  /** Full citation of the act, put behind "Pasal 5 ayat (2)". */
  readonly citation: string;
  /** A model text written by us, not a product of law. */
  readonly model: boolean;
  /** Whether the act holds, in a word or two. */
  readonly status: string;
  /** Day from which this text holds. */
  readonly date?: string | undefined;
}

const SAID: Record<FragmentState, () => string> = {
  there: () => '',
  loading: () => translate({id: 'regulations.text.loading', description: 'While the text is fetched', message: 'Memuat naskah…'}),
  failed: () => translate({id: 'regulations.text.failed', description: 'The text could not be fetched', message: 'Naskah gagal dimuat. Muat ulang halaman ini.'}),
};

function ModelNotice(): ReactNode {
  return (
    <p className={styles.model} role="note">
      <Translate id="regulations.text.model" description="Label of a model text, on screen and in print">Naskah model, bukan produk hukum.</Translate>
    </p>
  );
}

/** The legal text with its contents and permalinks. Its HTML is made at build and stands in the page once (see README). */
export default function RegulationText({id, state: other, citation, model, status, date}: Props): ReactNode {
  const name = `regulations/${other?.key ?? id}`;
  const {html, holder, state} = useFragment(name);
  const ready = state === 'there';
  const {chosen, release, follow} = useProvisions();
  useTerms(holder, ready);
  useFilter(holder, ready);
  useReading(holder, ready);
  return (
    <section aria-labelledby="naskah" className={styles.section}>
      <Heading as="h2" id="naskah">
        <Translate id="regulations.text" description="Heading above the text of a regulation">Naskah</Translate>
      </Heading>
      <Untranslated />
      {model && <ModelNotice />}
      <p role="status" className={styles.said}>{SAID[state]()}</p>
      <div ref={holder} data-naskah data-fragmen={name} className={clsx(textStyles.text, contentsStyles.frame, printStyles.paper)} lang="id" onClick={follow} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
      {chosen && <CitationBar chosen={chosen} act={{citation, status, model}} onClose={release} />}
      <PrintSource path={other?.path ?? `regulasi/${id}/`} citation={citation} model={model} date={date} />
    </section>
  );
}
