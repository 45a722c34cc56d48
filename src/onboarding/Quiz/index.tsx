import type {ReactNode} from 'react';
import type {PathPageProps} from '../props';
import styles from './styles.module.css';

/** A self-test: each answer opens on demand, without JavaScript; on paper all answers are closed. */
export default function Quiz({items}: {readonly items: PathPageProps['quiz']}): ReactNode {
  return (
    <ol className={styles.quiz} lang="id">
      {items.map(({question, answer}) => (
        <li key={question}>
          <details>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}
