/**
 * Behaviour of a table on the rows that the build wrote: sort, find, filter, columns, comparison, cards, copies. Plain DOM;
 * the state lives in the address. If anything is missing, the table stays as it is.
 */
import {createActions, watchPrint} from './actions';
import {afterPaint} from './afterPaint';
import {watchEdges} from './edges';
import {readState} from './form';
import {nextSort} from './heads';
import {findParts} from './parts';
import {fill} from './settings';
import {firstState, parseState, stringifyState, type TableState} from './state';
import {createView} from './view';

/** The page's way to the address. */
export interface Navigation {
  readonly search: () => string;
  /** A step that the back button undoes. */
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
}

export interface LiveTable {
  /** The address changed: by the reader's choice, or by the back button. */
  readonly update: () => void;
  readonly stop: () => void;
}

/** Rows follow each letter; the address and the spoken sentence wait for this pause, so that a word is one step. */
const PAUSE = 300;

/** @param foreign prefixes of the other tables of the page. */
export function startTable(root: HTMLElement, navigation: Navigation, foreign: readonly string[] = []): LiveTable {
  const parts = findParts(root);
  const {settings, form, ignored} = parts;
  const {spec, prefix, fold} = settings;
  const view = createView(parts);
  const write = (state: TableState): string => stringifyState(state, spec, prefix, navigation.search(), foreign);
  let state = firstState(spec);
  let limit = fold;
  let timer: number | undefined;
  /** Steps that are not in the address yet: until then the address is behind the page. */
  let unwritten = 0;

  function read(first: boolean): void {
    const parsed = parseState(navigation.search(), spec, prefix, foreign);
    ignored.hidden = parsed.ignored.length === 0;
    ignored.textContent = ignored.hidden ? '' : fill(settings.said.ignored, {parts: parsed.ignored.join(', ')});
    if (!first && write(parsed.state) === write(state)) return;
    view.show(parsed.state, limit);
    if (!first) view.tell(state, parsed.state);
    state = parsed.state;
  }
  /** The reader has chosen: `next` is on the page already or comes onto it now. */
  function go(next: TableState, how: 'push' | 'replace' = 'push', drawn = false): void {
    if (!drawn) view.show(next, limit);
    view.tell(state, next);
    state = next;
    unwritten += 1;
    // The site's router draws the page anew, and that can wait for the next frame.
    afterPaint(() => {
      unwritten -= 1;
      navigation[how](write(next));
    });
  }
  const typed = (): TableState => ({...state, find: readState(form, state, settings).find});
  function rest(): void {
    window.clearTimeout(timer);
    timer = undefined;
    const next = typed();
    if (next.find !== state.find) go(next, state.find ? 'replace' : 'push', true);
  }
  function find({target}: Event): void {
    if ((target as HTMLInputElement).name !== 'cari') return;
    view.show(typed(), limit);
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, PAUSE);
  }
  /** A footnote leads back to its value, even when its row is folded or filtered away. */
  function reveal(id: string): void {
    if (document.getElementById(id) || !view.every.some((row) => row.querySelector(`[id="${id}"]`))) return;
    go({...firstState(spec), filters: {}, columns: spec.columns.filter(({head}) => !head).map(({key}) => key), all: true});
  }
  const actions: Readonly<Record<string, () => void>> = {
    ...createActions(parts, () => state, view.rows),
    saring: () => {
      const button = form.querySelector('[data-aksi="saring"]');
      button?.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    },
    kartu: () => go({...state, cards: !state.cards}),
    awal: () => {
      limit = fold;
      form.querySelectorAll<HTMLInputElement>('input[type="search"]').forEach((field) => (field.value = ''));
      go(firstState(spec));
    },
    lagi: () => {
      limit += fold;
      view.show(state, limit);
      view.tell(state, state);
    },
    semua: () => go({...state, all: true}),
  };
  const onClick = (event: Event): void => {
    const {target} = event;
    if (timer !== undefined) rest();
    const button = (target as Element).closest<HTMLElement>('button[data-urut], button[data-aksi], a[href^="#nilai-"]');
    if (!button) return;
    if (button instanceof HTMLAnchorElement) reveal(button.hash.slice(1));
    else if (button.dataset.urut === undefined) actions[button.dataset.aksi ?? '']?.();
    else go({...state, sort: nextSort(state.sort, button.dataset.urut)});
  };
  const onChange = (event: Event): void => {
    if (timer !== undefined) rest();
    if ((event.target as HTMLInputElement).name !== 'cari') go(readState(form, state, settings));
  };
  const onSubmit = (event: Event): void => event.preventDefault();

  read(true);
  root.addEventListener('click', onClick);
  form.addEventListener('change', onChange);
  form.addEventListener('input', find);
  form.addEventListener('submit', onSubmit);
  const ends = [watchEdges(parts.frame, parts.region), watchPrint(parts, view), view.readAhead()];
  root.dataset.siap = '';
  return {
    update: () => {
      if (unwritten === 0) read(false);
    },
    stop: () => {
      view.finish();
      parts.body.replaceChildren(...view.every);
      window.clearTimeout(timer);
      root.removeEventListener('click', onClick);
      form.removeEventListener('change', onChange);
      form.removeEventListener('input', find);
      form.removeEventListener('submit', onSubmit);
      ends.forEach((end) => end());
    },
  };
}

/** Prefixes of the parameters of all tables of a page. */
export const prefixesOf = (roots: readonly HTMLElement[]): string[] => roots.map((root) => findParts(root).settings.prefix).filter(Boolean);
