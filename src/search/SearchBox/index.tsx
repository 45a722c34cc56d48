import {useEffect, useId, useState, type FormEvent, type KeyboardEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Icon from '../../site/Icon';
import {stringifyState} from '../filters';
import {countLabel} from '../labels';
import {useSearch, type SearchResult} from '../useSearch';
import OptionRow from './OptionRow';
import {toOptions, type Option} from './options';
import {FIELD, useSearchShortcuts} from './shortcuts';
import styles from './styles.module.css';

export interface SearchBoxProps {
  /** `navbar` small, with a link in its place on phones; `beranda` and `halaman` large. */
  readonly variant?: 'navbar' | 'beranda' | 'halaman';
  /** Text in the field at first, and again whenever it changes (the search page's query). */
  readonly query?: string;
}

/** Hits shown below the field; the rest is one row away. */
const SHOWN = 7;

function Message({result}: {readonly result: SearchResult}): ReactNode {
  if (result.status === 'failed') {
    return (
      <div className={styles.message}>
        <Translate id="search.failed" description="The index could not be loaded">Pencarian gagal dimuat. Periksa jaringan.</Translate>{' '}
        <button type="button" className={styles.retry} onMouseDown={(event) => { event.preventDefault(); }} onClick={result.retry}>
          <Translate id="search.retry" description="Button: try loading the index again">Coba lagi</Translate>
        </button>
      </div>
    );
  }
  if (result.status === 'loading' && !result.previous) {
    return <p className={styles.message}><Translate id="search.loading" description="The index is loading">Memuat …</Translate></p>;
  }
  if (result.status === 'ready' && result.answer.total === 0 && result.answer.direct.length === 0) {
    return <p className={styles.message}><Translate id="search.box.none" description="No suggestion">Tidak ada yang cocok. Tekan Enter untuk saran lain.</Translate></p>;
  }
  return null;
}

/** Two fields may stand on one page: their landmarks need two names. */
function landmark(variant: NonNullable<SearchBoxProps['variant']>): string {
  if (variant === 'navbar') return translate({id: 'search.box.regionBar', description: 'Name of the search landmark in the navbar', message: 'Pencarian cepat'});
  return translate({id: 'search.box.region', description: 'Name of the search landmark on a page', message: 'Cari di pustaka'});
}

/** The search field with suggestions: a combobox with a list; without JavaScript a plain form that leads to the search page. */
export default function SearchBox({variant = 'navbar', query = ''}: SearchBoxProps): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/cari/');
  const id = useId();
  const [seen, setSeen] = useState(query);
  const [value, setValue] = useState(query);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  if (seen !== query) {
    setSeen(query);
    setValue(query);
  }
  useSearchShortcuts(variant === 'navbar', () => { history.push(action); });
  const asking = open && value.trim().length > 1;
  const result = useSearch(asking ? {q: value, filters: {}, limit: SHOWN, typing: true} : undefined, false);
  const answer = result.status === 'ready' ? result.answer : result.status === 'loading' ? result.previous : undefined;
  const allUrl = `${action}${stringifyState({q: value, filters: {}})}`;
  const options = asking ? toOptions(answer, allUrl) : [];
  const showsList = options.length > 0;
  // Kept by address: when a newer answer arrives, the choice must not slip to another row.
  const active = options.findIndex(({url}) => url === chosen);

  const optionId = (index: number): string => `${id}-${index}`;
  const activeId = active >= 0 ? optionId(active) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
  }, [activeId]);

  function leave(url: string): void {
    setOpen(false);
    setChosen('');
    history.push(url);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    leave(options[active]?.url ?? allUrl);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const moves: Partial<Record<string, number>> = {ArrowDown: active + 1, ArrowUp: active < 0 ? options.length - 1 : active - 1};
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      setChosen(options[next]?.url ?? '');
    } else if (event.key === 'Escape') {
      if (open && asking) event.preventDefault();
      setOpen(false);
      setChosen('');
    }
  }
  const row = (option: Option, index: number): ReactNode => (
    <li
      key={`${option.type}${option.url}`}
      id={optionId(index)}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      onMouseDown={(event) => { event.preventDefault(); }}
      onClick={() => { leave(option.url); }}>
      <OptionRow option={option} />
    </li>
  );
  return (
    <div className={styles.box} data-varian={variant}>
      {variant === 'navbar' && (
        <Link className={styles.phone ?? ''} to="/cari/">
          <Icon name="cari" size={22} />
          <Translate id="search.box.phone" description="Link to the search page on phones">Cari</Translate>
        </Link>
      )}
      <form role="search" action={action} method="get" className={styles.form} onSubmit={submit} aria-label={landmark(variant)}>
        <label className="sembunyi-visual" htmlFor={`${id}-isian`}>
          <Translate id="search.box.label" description="Label of the search field">Cari pedoman, peraturan, atau istilah</Translate>
        </label>
        <input
          {...{[FIELD]: ''}}
          id={`${id}-isian`}
          className={styles.input}
          type="search"
          name="q"
          value={value}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={variant === 'navbar' ? translate({id: 'search.box.short', description: 'Placeholder of the small field', message: 'Cari'}) : translate({id: 'search.box.long', description: 'Placeholder of the large field', message: 'Contoh: perda 17/2024, renaksi, layanan disabilitas'})}
          role="combobox"
          aria-expanded={showsList}
          aria-controls={`${id}-daftar`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          onChange={(event) => { setValue(event.target.value); setOpen(true); setChosen(''); }}
          onFocus={() => { result.prepare(); }}
          onBlur={() => { setOpen(false); setChosen(''); }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className={styles.submit}>
          <Icon name="cari" size={20} />
          <span className={variant === 'navbar' ? 'sembunyi-visual' : undefined}>
            <Translate id="search.box.submit" description="Button of the search form">Cari</Translate>
          </span>
        </button>
      </form>
      <div className={styles.popup} hidden={!asking}>
        <ul id={`${id}-daftar`} role="listbox" className={styles.list} aria-label={translate({id: 'search.box.list', description: 'Name of the list of suggestions', message: 'Saran'})} hidden={!showsList}>
          {options.map(row)}
        </ul>
        <Message result={result} />
      </div>
      <p role="status" className="sembunyi-visual">
        {asking && result.status === 'ready' ? countLabel(result.answer) : ''}
      </p>
    </div>
  );
}
