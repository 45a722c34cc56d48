import {useEffect, useId, type RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {filterContents} from './filterContents';
import styles from './styles.module.css';

/** Shorter contents are read at a glance. */
const FROM = 12;

function saidOf(query: string, count: number): string {
  return query.trim() === '' ? '' : translate({id: 'regulations.text.filterFound', description: 'How many entries of the contents fit', message: '{count} ditemukan. Enter membuka yang pertama.'}, {count});
}

function addFilter(contents: HTMLElement, id: string): () => void {
  const box = document.createElement('div');
  box.className = styles.filter ?? '';
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = translate({id: 'regulations.text.filter', description: 'Label of the box above the contents', message: 'Cari pasal atau judul bab'});
  const input = document.createElement('input');
  Object.assign(input, {id, type: 'search', className: 'kolom-isian', autocomplete: 'off', enterKeyHint: 'go'});
  const said = document.createElement('p');
  said.role = 'status';
  input.addEventListener('input', () => {
    said.textContent = saidOf(input.value, filterContents(contents, input.value).length);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    filterContents(contents, input.value)[0]?.click();
  });
  box.append(label, input, said);
  contents.querySelector('[data-bagian="daftar"]')?.prepend(box);
  return () => box.remove();
}

/** A box above the contents: a number leads to that Pasal, words to a heading; Enter opens the first entry. */
export function useFilter(holder: RefObject<HTMLElement | null>, ready: boolean): void {
  const id = useId();
  useEffect(() => {
    const contents = ready ? holder.current?.querySelector<HTMLElement>('[data-bagian="isi"]') : undefined;
    return contents && contents.querySelectorAll('a').length >= FROM ? addFilter(contents, id) : undefined;
  }, [holder, ready, id]);
}
