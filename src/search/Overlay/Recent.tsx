import {useState, type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import {readRecent, writeRecent} from '../recent';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly list: RefObject<HTMLUListElement | null>;
  /** Where the focus goes when it leaves the list upwards, or when the last entry is removed. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onPick: (q: string) => void;
}

/** Up and Down go from entry to entry, and from the first one back into the field. */
function move(event: KeyboardEvent<HTMLUListElement>, input: Props['input']): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const entries = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-kueri]')];
  const at = entries.findIndex((entry) => entry.parentElement?.contains(document.activeElement));
  (entries[at + step] ?? (step < 0 ? input.current : entries.at(-1)))?.focus();
}

/** Searches of this device. A plain list with two buttons a row: an option of a listbox may hold no button. */
export default function Recent({id, list, input, onPick}: Props): ReactNode {
  const [entries, setEntries] = useState(readRecent);
  function keep(left: readonly string[]): void {
    writeRecent(left);
    setEntries([...left]);
    input.current?.focus();
  }
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-terakhir`} className={styles.recent}>
      <div className={styles.recentHead}>
        <p id={`${id}-terakhir`} className={styles.group}><Translate id="search.recent.title" description="Heading of recent searches">Pencarian terakhir</Translate></p>
        <button type="button" className={styles.plain} onClick={() => keep([])}>
          <Translate id="search.recent.clear" description="Button: remove all recent searches">Hapus semua</Translate>
        </button>
      </div>
      <ul ref={list} onKeyDown={(event) => move(event, input)}>
        {entries.map((q) => (
          <li key={q}>
            <button type="button" data-kueri className={styles.recentQuery} onClick={() => onPick(q)}>
              <Icon name="jam" size={18} />
              {q}
            </button>
            <button type="button" className={styles.remove} aria-label={translate({id: 'search.recent.remove', description: 'Button: remove one recent search', message: 'Hapus “{q}” dari pencarian terakhir'}, {q})} onClick={() => keep(entries.filter((one) => one !== q))}>
              <Icon name="silang" size={18} />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.meta}><Translate id="search.recent.private" description="Recent searches are private">Daftar ini hanya tersimpan di perangkat ini.</Translate></p>
    </section>
  );
}
