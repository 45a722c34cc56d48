import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Known} from '../unknown';
import styles from './styles.module.css';

interface Props<T> {
  readonly known: Known<T>;
  /** Language of the reason, where it is not Indonesian. */
  readonly lang?: string;
  readonly children: (value: T) => ReactNode;
}

/** A value inside a line or a table cell, or the words that nobody knows it and why. For a whole section use `Unknown`. */
export default function KnownValue<T>({known, lang = 'id', children}: Props<T>): ReactNode {
  if ('value' in known) return children(known.value);
  return (
    <span className={styles.unknown}>
      <Translate id="site.unknown.inline" description="Before the reason why a value is unknown, inside a line">Belum diketahui:</Translate>{' '}
      <span lang={lang}>{known.unknown}</span>
    </span>
  );
}
