import type {Settings} from './settings';

/** The places of a table that its scripts work on. */
export interface Parts {
  readonly root: HTMLElement;
  readonly settings: Settings;
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  readonly frame: HTMLElement;
  readonly region: HTMLElement;
  readonly news: HTMLElement;
  readonly ignored: HTMLElement;
  readonly more: HTMLElement;
  readonly printed: HTMLElement;
}

/** @throws when the HTML is not that of `renderTable`: then the table stays as it is, readable without scripts. */
export function findParts(root: HTMLElement): Parts {
  const find = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector} in table ${root.id}`);
    return found;
  };
  return {
    root,
    settings: JSON.parse(root.dataset.atur ?? '') as Settings,
    form: find('[data-kendali]'),
    table: find('table'),
    body: find('tbody'),
    frame: find('[data-bingkai]'),
    region: find('[data-gulir]'),
    news: find('[data-kabar]'),
    ignored: find('[data-abai]'),
    more: find('[data-lanjut]'),
    printed: find('[data-cetakan]'),
  };
}
