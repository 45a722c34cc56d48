/** The search page of the offline pack: the engine runs in the page, because workers and `fetch` are refused on a disk. */
import {parseState, STEP} from '../filters';
import {countLabel} from '../labels';
import {openLibrary, type Library} from '../openLibrary';
import {answer} from '../query';
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

/** Asks and draws what is known so far. A failed file can be asked for again. */
async function search(limit: number): Promise<void> {
  const more = (): void => void search(limit + STEP);
  const draw = (found: Awaited<ReturnType<typeof answer>>): void => show(...drawAnswer(found, state, (url) => toFile(url, root, base), more));
  try {
    opening ??= openLibrary(read);
    const found = await answer(await opening, {...state, limit, typing: false}, {passages: true, onPartial: draw});
    draw(found);
    status.textContent = countLabel(found, state.q);
  } catch {
    opening = undefined;
    show(drawFailed(() => void search(limit)));
  }
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) if (field.closest('main')) field.value = state.q;
document.getElementById('paket-hasil')?.append(status, results);
if (state.q !== '') {
  show(drawLoading());
  void search(state.limit);
}
