import {useEffect, useId, useRef, useState, type FocusEvent, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {stringifyState} from '../filters';
import SearchField, {CLOSED} from '../SearchField';
import styles from './styles.module.css';
import {useOverlay} from './useOverlay';

interface Props {
  readonly variant: 'beranda' | 'halaman';
  /** Text in the field at first, and again whenever it changes. */
  readonly query: string;
  /** True to take the focus when the page opens by a link, as the page of phones does. */
  readonly takesFocus: boolean;
}

/** A large field in the page with its list below: a combobox, never a dialog. */
export default function InlineSearch({variant, query, takesFocus}: Props): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/cari/');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState(query);
  const [value, setValue] = useState(query);
  const [open, setOpen] = useState(false);
  const [combo, setCombo] = useState(CLOSED);
  const {parts, load} = useOverlay();
  if (seen !== query) {
    setSeen(query);
    setValue(query);
  }
  useEffect(() => {
    // After the theme has moved the focus to the top of the new page.
    const timer = takesFocus && history.action === 'PUSH' ? setTimeout(() => input.current?.focus(), 0) : undefined;
    return () => clearTimeout(timer);
  }, [takesFocus, history]);

  function go(url: string): void {
    setOpen(false);
    history.push(url);
  }
  function submit(): void {
    if (value.trim()) parts?.keepRecent(value);
    go(`${action}${stringifyState({q: value, filters: {}})}`);
  }
  function leave({currentTarget, relatedTarget}: FocusEvent<HTMLDivElement>): void {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }
  return (
    <div
      className={styles.box}
      onPointerDown={load}
      onFocus={(event) => {
        load();
        if (event.target === input.current && !value) setOpen(true);
      }}
      onBlur={leave}>
      <SearchField id={id} variant={variant} input={input} value={value} combo={open ? combo : CLOSED} onSubmit={submit} onValue={(text) => { setValue(text); setOpen(true); }} />
      {parts && <parts.Suggestions id={id} input={input} value={value} open={open} popup onOpen={setOpen} onCombo={setCombo} onGo={go} />}
    </div>
  );
}
