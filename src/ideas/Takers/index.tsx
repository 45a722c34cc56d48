import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {formatDate} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import {TAKER_NAMES} from '../labels';
import type {TakerProps} from '../props';

/** Regions that want the idea, each with its state; stopped attempts stay, with the reason. */
export default function Takers({takers}: {readonly takers: readonly TakerProps[]}): ReactNode {
  const locale = useSiteLocale();
  if (takers.length === 0) {
    return (
      <p>
        <Translate id="ideas.takers.none" description="No taker known">Belum ada daerah peminat yang tercatat.</Translate>{' '}
        <Link to="/tentang/#kontak">
          <Translate id="ideas.takers.how" description="Link to the about page">Cara menyatakan minat</Translate>
        </Link>
      </p>
    );
  }
  return (
    <ul>
      {takers.map(({region, unit, since, state, remarks, practice}) => (
        <li key={`${region}-${since}`}>
          <strong>{`${region}, ${unit}: ${TAKER_NAMES[locale][state]} (${formatDate(since, locale)}).`}</strong> <span lang="id">{remarks.join(' ')}</span>{' '}
          {practice && <Link to={practice.url} lang="id">{practice.title}</Link>}
        </li>
      ))}
    </ul>
  );
}
