import {useEffect, useState, type KeyboardEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import {paint} from './paint';
import {focusOn, reveal, surroundings} from './reveal';
import styles from './styles.module.css';

interface Props {
  readonly q: string;
  readonly matches: readonly Range[];
  /** Where reading begins; `-1` when the page opened at its top. */
  readonly first: number;
  readonly onClose: () => void;
}

function countOf(matches: readonly Range[], at: number, q: string): string {
  const count = String(matches.length);
  if (at < 0) return translate({id: 'search.matches.count', description: 'Bar on a page that a result led to', message: '{count} kecocokan untuk “{q}”'}, {count, q});
  return translate({id: 'search.matches.at', description: 'Bar on a page that a result led to, with the current match', message: '{at} dari {count} kecocokan untuk “{q}”'}, {at: String(at + 1), count, q});
}

/** Leads from match to match. The focus stays on the button; closing gives it to the text of the current match. */
export default function Bar({q, matches, first, onClose}: Props): ReactNode {
  const [at, setAt] = useState(first);
  const [said, setSaid] = useState('');
  const current = matches[at];
  useEffect(() => {
    paint(matches, current);
  }, [matches, current]);
  function go(step: number): void {
    const next = at < 0 ? (step > 0 ? 0 : matches.length - 1) : (at + step + matches.length) % matches.length;
    const match = matches[next];
    setAt(next);
    if (!match) return;
    reveal(match);
    setSaid(`${countOf(matches, next, q)}. ${surroundings(match)}`);
  }
  function close(): void {
    onClose();
    if (current) focusOn(current);
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
  }
  return (
    <section className={styles.bar} aria-label={translate({id: 'search.matches', description: 'Name of the bar on a page that a result led to', message: 'Kecocokan pencarian'})} onKeyDown={press}>
      <p className={styles.count}>{countOf(matches, at, q)}</p>
      <button type="button" className={styles.button} onClick={() => go(-1)}>
        <Icon name="panah" size={18} className={styles.up} />
        <span className={styles.word}><Translate id="search.matches.previous" description="Button: previous match">Sebelumnya</Translate></span>
      </button>
      <button type="button" className={styles.button} onClick={() => go(1)}>
        <Icon name="panah" size={18} className={styles.down} />
        <span className={styles.word}><Translate id="search.matches.next" description="Button: next match">Berikutnya</Translate></span>
      </button>
      <button type="button" className={styles.button} onClick={close}>
        <Icon name="silang" size={18} />
        <span className={styles.word}><Translate id="search.matches.close" description="Button: close the bar and take the marks off">Tutup</Translate></span>
      </button>
      <p role="status" className="sembunyi-visual">{said}</p>
    </section>
  );
}
