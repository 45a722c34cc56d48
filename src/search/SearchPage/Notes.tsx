import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ShownAnswer} from '../engine/present';
import styles from './results.module.css';

/** What was done to the query: a respectful term used instead, a typing error mended. */
export default function Notes({answer}: {readonly answer: ShownAnswer}): ReactNode {
  return (
    <>
      {answer.redirected && (
        <p className={styles.note}>
          {translate({id: 'search.redirected', description: 'A term was replaced by the respectful one', message: 'Kami mencari dengan istilah resmi: {term}.'}, {term: answer.redirected})}
        </p>
      )}
      {answer.total > 0 && answer.corrected.map(([typed, used]) => (
        <p key={typed} className={styles.note}>
          {translate({id: 'search.corrected', description: 'A word was taken for a typing error', message: '“{typed}” tidak ditemukan. Menampilkan hasil untuk “{used}”.'}, {typed, used})}
        </p>
      ))}
    </>
  );
}
