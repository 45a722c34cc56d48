import {useEffect, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {handOver} from '../handOver';
import type {ShownAnswer} from '../engine/present';
import Notes from './Notes';
import Result from './Result';
import styles from './results.module.css';

interface Props {
  readonly answer: ShownAnswer;
  readonly q: string;
  readonly onMore: () => void;
}

/** The list of results with kind, sections and passages. */
export default function Results({answer, q, onMore}: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<number>(undefined);
  const shown = answer.hits.length;
  useEffect(() => {
    // The button that was pressed has moved away: reading goes on at the first new result.
    if (before.current === undefined || before.current >= shown) return;
    list.current?.children[before.current]?.querySelector('a')?.focus({preventScroll: true});
    before.current = undefined;
  }, [shown]);
  return (
    <section aria-labelledby="hasil">
      {/* The name is inside: a heading with an id gets a link to itself, which would be the first link about the query. */}
      <Heading as="h2" className={styles.heading}>
        <span id="hasil">{translate({id: 'search.results', description: 'Heading above the results', message: '{count} hasil untuk “{q}”'}, {count: String(answer.total), q})}</span>
      </Heading>
      <Notes answer={answer} />
      <ol ref={list} className={styles.results}>
        {/* By place: the address of a result gets its anchor when the passage comes, and the focus must not be lost. */}
        {answer.hits.map((hit, place) => (
          <Result key={place} hit={hit} waiting={!answer.complete} onOpen={(url) => handOver(url, q, answer.marks)} />
        ))}
      </ol>
      {answer.total > shown && (
        <button type="button" className="tombol tombol--garis" onClick={() => { before.current = shown; onMore(); }}>
          <Translate id="search.more" description="Button: show more results">Tampilkan lebih banyak</Translate>
        </button>
      )}
    </section>
  );
}
