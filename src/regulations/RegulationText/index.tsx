import {useState, type MouseEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {useHistory} from '@docusaurus/router';
import Untranslated from '@site/src/site/Untranslated';
import Heading from '@theme/Heading';
import CitationBar from './CitationBar';
import styles from './styles.module.css';
import {useText, type TextState} from './useText';

interface Props {
  readonly id: string;
  /** Full citation of the act, put behind "Pasal 5 ayat (2)". */
  readonly citation: string;
  /** A model text written by us, not a product of law. */
  readonly model: boolean;
}

const SAID: Record<TextState, () => string> = {
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

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The legal text with its permalinks. Its HTML is made at build and stands in the page once (see README). */
export default function RegulationText({id, citation, model}: Props): ReactNode {
  const {html, holder, state} = useText(id);
  const [chosen, setChosen] = useState<{readonly provision: string; readonly address: string}>();
  const history = useHistory();
  function follow(event: MouseEvent<HTMLDivElement>): void {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href') ?? '';
    if (!link || !isPlainClick(event)) return;
    if (href.startsWith('#')) document.getElementById(href.slice(1))?.closest('details')?.setAttribute('open', '');
    const provision = link.getAttribute('data-tautan');
    if (provision) setChosen({provision, address: link.href});
    if (!href.startsWith('/')) return;
    event.preventDefault();
    history.push(href);
  }
  return (
    <section aria-labelledby="naskah">
      <Heading as="h2" id="naskah">
        <Translate id="regulations.text" description="Heading above the text of a regulation">Naskah</Translate>
      </Heading>
      <Untranslated />
      {model && <ModelNotice />}
      <p role="status" className={styles.said}>{SAID[state]()}</p>
      <div ref={holder} data-naskah className={styles.text} lang="id" onClick={follow} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
      {chosen && <CitationBar {...chosen} citation={`${chosen.provision} ${citation}${model ? ' (naskah model, bukan produk hukum)' : ''}`} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
