import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export type Answer = 'ya' | 'tidak';

interface YesNoItem {
  readonly id: string;
  readonly question: string;
  /** A short remark below the question, e.g. where it comes from. */
  readonly note?: ReactNode;
}

interface Props {
  /** Prefix of the field names, unique on the page. */
  readonly name: string;
  readonly items: readonly YesNoItem[];
  /** Called when a reader answers; without JavaScript the choices can still be ticked, on paper too. */
  readonly onAnswer?: (id: string, answer: Answer) => void;
}

const ANSWERS: readonly Answer[] = ['ya', 'tidak'];

function Words({answer}: {readonly answer: Answer}): ReactNode {
  return answer === 'ya' ? (
    <Translate id="site.yes" description="Answer to a yes/no question">Ya</Translate>
  ) : (
    <Translate id="site.no" description="Answer to a yes/no question">Tidak</Translate>
  );
}

/** Numbered yes/no questions with real radio buttons: usable on screen, without JavaScript and on paper. */
export default function YesNoList({name, items, onAnswer}: Props): ReactNode {
  return (
    <ol className={styles.list}>
      {items.map((item, index) => (
        <li key={item.id}>
          <fieldset className={styles.item}>
            <legend>
              <span lang="id">{`${index + 1}. ${item.question}`}</span>
              {item.note && <span className={styles.note}>{item.note}</span>}
            </legend>
            <div className={styles.answers}>
              {ANSWERS.map((answer) => (
                <label key={answer}>
                  <input type="radio" name={`${name}-${item.id}`} value={answer} onChange={() => onAnswer?.(item.id, answer)} />
                  <Words answer={answer} />
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
