import type {ReactNode} from 'react';
import {formatDate} from '../../site/dates';
import KnownValue from '../../site/KnownValue';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {MeetingPageProps} from '../views';
import styles from './styles.module.css';

interface Props {
  readonly steps: MeetingPageProps['forwarded'];
  readonly lang: string | undefined;
}

/** The chain of higher forums, in order. */
export default function Escalation({steps, lang}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <ol className={styles.chain}>
      {steps.map(({forum, matter, date}) => (
        <li key={forum}>
          <strong lang={lang}>{forum}</strong>
          <span lang={lang}>{matter}</span>
          <KnownValue known={date} lang={lang ?? locale}>{(day) => <time dateTime={day}>{formatDate(day, locale)}</time>}</KnownValue>
        </li>
      ))}
    </ol>
  );
}
