import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

interface Props {
  readonly to: string;
  readonly title: string;
  /** One sentence. */
  readonly children: ReactNode;
  /** At most three short facts (badges, dates). */
  readonly facts?: readonly ReactNode[];
  readonly level?: 'h2' | 'h3';
  /** `id` when the title and the sentence are Indonesian on an English page. */
  readonly lang?: string | undefined;
}

/** A link with one heading, one sentence and at most three facts. The whole card is the target; the heading is the link. */
export default function Card({to, title, children, facts = [], level = 'h3', lang}: Props): ReactNode {
  return (
    <article className={styles.card}>
      <Heading as={level} className={styles.title}>
        <Link to={to} lang={lang}>{title}</Link>
      </Heading>
      <p lang={lang}>{children}</p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.slice(0, 3).map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
