import {useId, type ReactNode} from 'react';
import {isDone, toggleTask} from '../progress';
import {useProgress} from '../useProgress';
import styles from './styles.module.css';

interface Props {
  /** `<jalur>/<langkah>` */
  readonly step: string;
  readonly tasks: readonly string[];
  /** Names the list for screen readers. */
  readonly label: string;
}

/** Real checkboxes: they can be ticked without JavaScript and on paper; with JavaScript the device remembers them. */
export default function TaskList({step, tasks, label}: Props): ReactNode {
  const [progress, save] = useProgress();
  const id = useId();
  return (
    <ul className={styles.list} aria-label={label}>
      {tasks.map((task, index) => (
        <li key={task}>
          <input id={`${id}${index}`} type="checkbox" checked={isDone(progress, step, task)} onChange={() => save(toggleTask(progress, step, task))} />
          <label htmlFor={`${id}${index}`} lang="id">{task}</label>
        </li>
      ))}
    </ul>
  );
}
