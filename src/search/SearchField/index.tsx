import type {FormEvent, ReactNode, RefObject} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Icon from '../../site/Icon';
import {FIELD} from '../SearchBox/shortcuts';
import styles from './styles.module.css';

/** What the list of suggestions says of itself to the field. */
export interface Combo {
  readonly expanded: boolean;
  /** Id of the chosen option. */
  readonly active?: string;
}

/** A field whose list is not there. */
export const CLOSED: Combo = {expanded: false};

export type FieldVariant = 'navbar' | 'beranda' | 'halaman' | 'dialog';

interface Props {
  readonly id: string;
  readonly variant: FieldVariant;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onSubmit: () => void;
  readonly combo: Combo;
  /** True when typing or a click opens a dialog with the list instead of a list of its own. */
  readonly opensDialog?: boolean;
  /** A key to show at the end of the field. */
  readonly shortcut?: string | undefined;
}

/** Several fields may stand on one page: their landmarks need names of their own. */
function landmark(variant: FieldVariant): string {
  if (variant === 'navbar') return translate({id: 'search.box.regionBar', description: 'Name of the search landmark in the navbar', message: 'Pencarian cepat'});
  return translate({id: 'search.box.region', description: 'Name of the search landmark on a page', message: 'Cari di pustaka'});
}

function placeholder(variant: FieldVariant): string {
  if (variant === 'navbar') return translate({id: 'search.box.short', description: 'Placeholder of the small field', message: 'Cari'});
  return translate({id: 'search.box.long', description: 'Placeholder of the large field', message: 'Contoh: perda 17/2024, renaksi, layanan disabilitas'});
}

/** Attributes of a combobox whose list has the id `…-daftar`. */
function comboAttributes(id: string, combo: Combo): object {
  return {role: 'combobox', 'aria-expanded': combo.expanded, 'aria-controls': `${id}-daftar`, 'aria-autocomplete': 'list', 'aria-activedescendant': combo.active};
}

/** A form with one field. Without JavaScript it leads to the search page. */
export default function SearchField({id, variant, input, value, onValue, onSubmit, combo, opensDialog, shortcut}: Props): ReactNode {
  const action = useBaseUrl('/cari/');
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form role="search" action={action} method="get" className={styles.form} data-varian={variant} onSubmit={submit} aria-label={landmark(variant)}>
      <label className="sembunyi-visual" htmlFor={`${id}-isian`}>
        <Translate id="search.box.label" description="Label of the search field">Cari pedoman, peraturan, atau istilah</Translate>
      </label>
      <input
        {...{[FIELD]: variant}}
        ref={input}
        id={`${id}-isian`}
        className={styles.input}
        type="search"
        name="q"
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        placeholder={placeholder(variant)}
        aria-haspopup={opensDialog ? 'dialog' : undefined}
        aria-keyshortcuts={variant === 'navbar' ? 'Control+K Meta+K /' : undefined}
        onChange={(event) => onValue(event.target.value)}
        {...comboAttributes(id, combo)}
      />
      {shortcut && <kbd className={styles.key} aria-hidden="true">{shortcut}</kbd>}
      <button type="submit" className={styles.submit}>
        <Icon name="cari" size={20} />
        <span className={variant === 'navbar' ? 'sembunyi-visual' : styles.word}>
          <Translate id="search.box.submit" description="Button of the search form">Cari</Translate>
        </span>
      </button>
    </form>
  );
}
