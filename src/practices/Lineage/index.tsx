import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Fold from '../../site/Fold';
import SourceRefs from '../../site/SourceRefs';
import {useSiteLocale} from '../../site/useSiteLocale';
import {REPLICA_NAMES} from '../labels';
import type {PracticePageProps} from '../types';

/** From whom it was taken over and who took it over, stopped attempts included. */
export default function Lineage({practice}: {readonly practice: PracticePageProps}): ReactNode {
  const locale = useSiteLocale();
  const {origin, replicas} = practice;
  return (
    <Fold id="silsilah" screenOnly title={translate({id: 'practices.lineage', description: 'Heading', message: 'Asal dan peniruan'})}>
      {origin && (
        <p lang="id">
          {origin.entry && <Link to={origin.entry.url}>{origin.entry.title}</Link>} {origin.text}
        </p>
      )}
      {replicas.length === 0 ? (
        <p>
          <Translate id="practices.lineage.none" description="No known replication">Belum ada peniruan oleh daerah lain yang kami temukan dalam sumber terbuka.</Translate>
        </p>
      ) : (
        <ul>
          {replicas.map(({region, year, state, remarks, sources}) => (
            <li key={`${region}-${year}`}>
              <strong>{`${region}, ${year}: ${REPLICA_NAMES[locale][state]}.`}</strong> <span lang="id">{remarks.join(' ')}</span> <SourceRefs sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
