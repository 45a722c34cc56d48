import type {ReactNode} from 'react';
import {slowLabel} from '../labels';
import styles from './styles.module.css';

/** Says why nothing is there yet, after two seconds of waiting. @param over what is there already: nothing below it moves */
export default function Slow({over}: {readonly over?: boolean}): ReactNode {
  return <p className={styles.slow} data-di-atas={over ? '' : undefined}>{slowLabel()}</p>;
}
