import {useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {stringifyState} from '../filters';
import {handOver} from '../handOver';
import {stateLabel} from '../labels';
import {keepRecent} from '../recent';
import type {Combo} from '../SearchField';
import {shownOf} from '../searchState';
import {useAnnouncement} from '../useAnnouncement';
import {useSearch} from '../useSearch';
import Message from './Message';
import OptionList from './OptionList';
import {toGroups, type Option} from './options';
import Recent from './Recent';
import styles from './styles.module.css';
import {useChoice} from './useChoice';

interface Props {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly open: boolean;
  /** True below a field of the page: it lies over what follows. In the dialog it is part of it. */
  readonly popup?: boolean;
  /** Escape closes the list, or the dialog around it; ArrowDown opens the list. */
  readonly onOpen: (open: boolean) => void;
  readonly onCombo: (combo: Combo) => void;
  /** Leads to an address of the site. */
  readonly onGo: (url: string) => void;
}

/** Pages shown below the field; the rest is one row away. */
const SHOWN = 7;

/** What hangs below a search field: suggestions, states, recent searches. */
export default function Suggestions({id, input, value, open, popup, onOpen, onCombo, onGo}: Props): ReactNode {
  const action = useBaseUrl('/cari/');
  const recent = useRef<HTMLUListElement>(null);
  const q = value.trim();
  const asking = open && q.length > 1;
  const result = useSearch(asking ? {q: value, filters: {}, limit: SHOWN, typing: true} : undefined, false);
  const answer = asking ? shownOf(result) : undefined;
  const urlOf = (query: string): string => `${action}${stringifyState({q: query, filters: {}})}`;
  const groups = answer ? toGroups(answer, q, urlOf) : [];
  const options = groups.flatMap((group) => group.options);

  function choose(option: Option): void {
    keepRecent(option.type === 'query' ? option.q : q);
    if (answer && (option.type === 'hit' || option.type === 'direct')) handOver(option.url, q, answer.marks);
    onGo(option.url);
  }
  function close(): boolean {
    release();
    onOpen(false);
    return open;
  }
  function down(): void {
    onOpen(true);
    recent.current?.querySelector('button')?.focus();
  }
  const {active, release} = useChoice({input, options, onEnter: choose, onEscape: close, onDown: down});
  const said = useAnnouncement(asking ? stateLabel(result, q) : '');
  const expanded = options.length > 0;
  const activeId = active >= 0 ? `${id}-${active}` : undefined;
  // Before the next key can come: the field must name the option that is chosen now.
  useLayoutEffect(() => {
    onCombo({expanded, ...(activeId ? {active: activeId} : {})});
  }, [onCombo, expanded, activeId]);

  return (
    <>
      <div className={popup ? styles.popup : styles.inside} hidden={!open}>
        <OptionList id={id} groups={groups} active={active} onChoose={choose} />
        {asking && <Message result={result} />}
        {open && q === '' && (
          <Recent id={id} list={recent} input={input} onPick={(one) => { keepRecent(one); onGo(urlOf(one)); }} />
        )}
      </div>
      <p role="status" className="sembunyi-visual">{said}</p>
    </>
  );
}
