import {useId, useRef, useState, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Icon from '../../site/Icon';
import {stringifyState} from '../filters';
import SearchField, {CLOSED} from '../SearchField';
import {useSearchShortcuts} from './shortcuts';
import styles from './styles.module.css';
import {useOverlay} from './useOverlay';

/** Narrower screens get the search page instead of the dialog. */
const WIDE = '(min-width: 48rem)';

/** `⌘K` where the keyboard has that key. */
const shortcutOf = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘K' : 'Ctrl K');

/**
 * The field of the bar. Focus alone opens nothing (WCAG 3.2.1): a click, the first letter or the shortcut opens the
 * dialog, which takes over what was typed. Until its code is there, and without JavaScript, it is a plain form; Escape then
 * takes the wish to open it back.
 */
export default function NavbarSearch(): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/cari/');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const origin = useRef<Element>(null);
  const [value, setValue] = useState('');
  const [open, setOpen] = useState(false);
  const {parts, load} = useOverlay();
  const isBrowser = useIsBrowser();

  function openDialog(): void {
    load();
    setOpen(true);
  }
  function openOrGo(event?: MouseEvent): void {
    if (!window.matchMedia(WIDE).matches) return event ? undefined : history.push(action);
    event?.preventDefault();
    // The field takes the letters that are typed before the dialog is there.
    origin.current = document.activeElement;
    input.current?.focus({preventScroll: true});
    openDialog();
  }
  useSearchShortcuts(true, openOrGo);

  /** The focus goes back to where the shortcut was pressed; on the way to another page the theme places it. */
  function closed(leaving: boolean): void {
    setOpen(false);
    if (!leaving && origin.current instanceof HTMLElement && origin.current !== document.body) origin.current.focus({preventScroll: true});
    origin.current = null;
  }

  function submit(): void {
    if (!value.trim()) return openDialog();
    setOpen(false);
    history.push(`${action}${stringifyState({q: value, filters: {}})}`);
  }
  return (
    <div className={styles.bar} onFocus={load} onPointerDown={load} onKeyDown={({key}) => { if (key === 'Escape' && !parts) closed(false); }}>
      <Link className={styles.phone ?? ''} to="/cari/" onClick={openOrGo}>
        <Icon name="cari" size={22} />
        <Translate id="search.box.phone" description="Link to the search page on phones">Cari</Translate>
      </Link>
      <div className={styles.wide} onClick={({target}) => { if (target === input.current) openDialog(); }}>
        <SearchField id={id} variant="navbar" input={input} value={value} combo={CLOSED} opensDialog={isBrowser} shortcut={isBrowser ? shortcutOf() : undefined} onSubmit={submit} onValue={(text) => { setValue(text); openDialog(); }} />
      </div>
      {open && parts && <parts.SearchDialog value={value} onValue={setValue} onClose={closed} />}
    </div>
  );
}
