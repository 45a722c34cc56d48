/** The search page of the offline pack: the engine runs in the page, because workers and `fetch` are refused on a disk. */
import {translate} from '@docusaurus/Translate';
import {parseState, STEP} from '../filters';
import {countLabel} from '../labels';
import {openLibrary, type Library} from '../engine/openLibrary';
import type {ShownAnswer} from '../engine/present';
import {answer} from '../engine/query';
import {openScripts} from './dataScript';
import {element, toFile} from './elements';
import {drawAnswer, drawFailed, drawLoading} from './view';

const {akar: root = '', alamat: base = '/'} = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const read = openScripts('data/');
const state = parseState(window.location.search);
const results = element('div', {});
const status = element('p', {role: 'status', class: 'sembunyi-visual'});
let opening: Promise<Library> | undefined;

const show = (...content: readonly HTMLElement[]): void => results.replaceChildren(...content);

/** Asks and draws what is known so far. A failed file can be asked for again. @param shown results that are there already */
async function search(limit: number, shown = 0): Promise<void> {
  const more = (): void => void search(limit + STEP, limit);
  const draw = (found: ShownAnswer): void => show(...drawAnswer(found, state, (url) => toFile(url, root, base), more));
  try {
    opening ??= openLibrary(read);
    const found = await answer(await opening, {...state, limit, typing: false}, {passages: true, ...(shown === 0 ? {onPartial: draw} : {})});
    draw(found);
    status.textContent = countLabel(found, state.q);
    // The button that was pressed has moved away: reading goes on at the first new result.
    if (shown > 0) results.querySelector<HTMLElement>(`ol > li:nth-child(${shown + 1}) h3 a`)?.focus();
  } catch {
    opening = undefined;
    show(drawFailed(() => void search(limit, shown)));
  }
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) if (field.closest('main')) field.value = state.q;
document.getElementById('paket-hasil')?.append(status, results);
if (state.q !== '') {
  const title = translate({id: 'search.page.titleWith', description: 'Title of the search page with a query', message: 'Hasil pencarian: {q}'}, {q: state.q});
  document.title = [title, ...document.title.split(' | ').slice(1)].join(' | ');
  show(drawLoading());
  void search(state.limit);
}
