import type {ReactNode} from 'react';
import {formatDate} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {MeetingPageProps} from '../views';
import styles from './styles.module.css';

interface Props {
  readonly items: MeetingPageProps['agenda'];
  readonly lang: string | undefined;
}

/** Items in order; the day stands once above its items. */
export default function Agenda({items, lang}: Props): ReactNode {
  const locale = useSiteLocale();
  const days = [...new Set(items.map(({date}) => date))];
  return days.map((day) => (
    <div key={day} className={styles.day}>
      <time dateTime={day}>{formatDate(day, locale)}</time>
      <ol lang={lang}>
        {items.filter(({date}) => date === day).map(({title, text}) => (
          <li key={title}>
            <strong>{title}</strong> {text && <span>{text}</span>}
          </li>
        ))}
      </ol>
    </div>
  ));
}
