import {useEffect, useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useHistory, useLocation} from '@docusaurus/router';
import {useFragment} from '../fragments/useFragment';
import {useFollow} from '../Html/useFollow';
import {stepTo} from '../stepTo';
import type {LiveTable, Navigation} from './live';
// Charts stand in the same fragments as the tables of their values.
import '../charts/Chart/styles.module.css';
import './table.css';

interface Props {
  /** Fragment with one or more tables, e.g. `achievements/capaian`. */
  readonly name: string;
  /** Where the page has tables only if another feature made them. */
  readonly optional?: boolean;
}

async function startAll(holder: HTMLElement, navigation: Navigation): Promise<LiveTable[]> {
  const roots = [...holder.querySelectorAll<HTMLElement>('.tabel-data')];
  if (roots.length === 0) return [];
  const {startTable, prefixesOf} = await import('./live');
  const prefixes = prefixesOf(roots);
  return roots.map((root) => startTable(root, navigation, prefixes));
}

/**
 * The one table of the site: drawn at build (src/site/table/html), kept by React as it stands, brought to life by a small
 * script. The figures are in the page once.
 */
export default function DataTable({name, optional}: Props): ReactNode {
  const {html, holder, state} = useFragment(name, optional);
  const follow = useFollow();
  const history = useHistory();
  const {search} = useLocation();
  const live = useRef<readonly LiveTable[]>([]);
  useEffect(() => {
    if (state !== 'there' || !holder.current) return undefined;
    let left = false;
    const {pathname} = window.location;
    const navigation: Navigation = {
      search: () => window.location.search,
      push: (next) => stepTo(history, pathname + next),
      replace: (next) => history.replace(pathname + next),
    };
    void startAll(holder.current, navigation).then((tables) => {
      live.current = tables;
      if (left) tables.forEach(({stop}) => stop());
    });
    return () => {
      left = true;
      live.current.forEach(({stop}) => stop());
      live.current = [];
    };
  }, [holder, state, name, history]);
  useEffect(() => live.current.forEach(({update}) => update()), [search]);
  return (
    <>
      {state === 'failed' && (
        <p role="alert">
          <Translate id="table.failed" description="The table could not be fetched">Tabel gagal dimuat. Muat ulang halaman ini.</Translate>
        </p>
      )}
      <div ref={holder} data-fragmen={name} onClick={follow} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
    </>
  );
}
