import {useEffect, useId, useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Icon from '../../site/Icon';
import {stringifyState} from '../filters';
import {keepRecent} from '../recent';
import SearchField, {CLOSED} from '../SearchField';
import styles from './styles.module.css';
import Suggestions from './Suggestions';

interface Props {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** @param leaving true when the dialog closes because another page opens */
  readonly onClose: (leaving: boolean) => void;
}

/** The page behind neither scrolls nor moves while the dialog is open: the room of its scroll bar stays. */
function useStillPage(): void {
  useEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-diam', window.innerWidth > root.clientWidth ? 'batang' : '');
    return () => root.removeAttribute('data-diam');
  }, []);
}

/** Search over the page, on wide screens. The browser keeps the focus inside and gives it back at the end. */
export default function SearchDialog({value, onValue, onClose}: Props): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/cari/');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const leaving = useRef(false);
  const [combo, setCombo] = useState(CLOSED);
  useStillPage();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  function close(): void {
    dialog.current?.close();
  }
  function go(url: string): void {
    leaving.current = true;
    close();
    history.push(url);
  }
  function submit(): void {
    keepRecent(value);
    if (value.trim()) go(`${action}${stringifyState({q: value, filters: {}})}`);
  }
  function closeOutside({target, currentTarget}: MouseEvent): void {
    if (target === currentTarget) close();
  }
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-label={translate({id: 'search.dialog', description: 'Name of the search dialog', message: 'Cari di pustaka'})} onClose={() => onClose(leaving.current)} onClick={closeOutside}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <SearchField id={id} variant="dialog" input={input} value={value} combo={combo} onValue={onValue} onSubmit={submit} />
          <button type="button" className={styles.close} aria-label={translate({id: 'search.dialog.close', description: 'Button that closes the search dialog', message: 'Tutup pencarian'})} onClick={close}>
            <Icon name="silang" size={20} />
          </button>
        </div>
        <Suggestions id={id} input={input} value={value} open onOpen={(open) => { if (!open) close(); }} onCombo={setCombo} onGo={go} />
        <p className={styles.keys}>
          <Translate id="search.dialog.keys" description="Keys of the search dialog">↑ ↓ memilih, Enter membuka, Esc menutup.</Translate>
        </p>
      </div>
    </dialog>,
    document.body,
  );
}
