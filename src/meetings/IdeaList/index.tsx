import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useSiteLocale} from '../../site/useSiteLocale';
import type {MeetingPageProps} from '../views';

interface Props {
  readonly ideas: MeetingPageProps['ideas'];
  readonly lang: string | undefined;
}

/** Ideas that regions offered at the meeting, each with its card in the idea market. */
export default function IdeaList({ideas, lang}: Props): ReactNode {
  const locale = useSiteLocale();
  return (
    <ul>
      {ideas.map(({region, text, entry}) => (
        <li key={text}>
          <span lang={lang}>{`${region}: ${text} `}</span>
          {entry && (
            <Link to={entry.url} aria-label={`${translate({id: 'meetings.idea.card', description: 'Link to the card of an idea', message: 'Kartu ide'})}: ${locale === 'en' ? entry.titleEn ?? entry.title : entry.title}`}>
              {translate({id: 'meetings.idea.card', description: 'Link to the card of an idea', message: 'Kartu ide'})}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
