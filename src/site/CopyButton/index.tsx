import {useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Icon from '../Icon';
import styles from './styles.module.css';

interface Props {
  /** The text that lands on the clipboard. */
  readonly text: string;
  readonly children: ReactNode;
}

type State = 'idle' | 'copied' | 'failed';

/** Copies a text and says so to everyone (a polite live region). Hidden without JavaScript and in print: the text itself is on the page. */
export default function CopyButton({text, children}: Props): ReactNode {
  const [state, setState] = useState<State>('idle');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  const said: Record<State, string> = {
    idle: '',
    copied: translate({id: 'site.copy.done', description: 'Said after copying', message: 'Tersalin.'}),
    failed: translate({id: 'site.copy.failed', description: 'Said when copying failed', message: 'Peramban menolak. Pilih teksnya lalu salin sendiri.'}),
  };
  return (
    <span className={styles.wrap}>
      <button type="button" className="tombol tombol--garis" onClick={() => void copy()}>
        <Icon name={state === 'copied' ? 'centang' : 'salin'} size={18} />
        {children}
      </button>
      <span role="status" className={styles.said}>{said[state]}</span>
    </span>
  );
}
