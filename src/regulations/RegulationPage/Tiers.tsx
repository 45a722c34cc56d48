import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Fold from '@site/src/site/Fold';
import {useSiteLocale} from '@site/src/site/useSiteLocale';
import type {TierSetProps} from '../tiers/props';
import TierTable from '../TierTable';

/** The provisions of this act beside those of the other tiers, topic by topic. Nothing where no table names the act. */
export default function Tiers({id, sets}: {readonly id: string; readonly sets: readonly TierSetProps[]}): ReactNode {
  const locale = useSiteLocale();
  if (sets.length === 0) return null;
  return (
    <Fold screenOnly id="tingkat-lain" title={translate({id: 'regulations.tiers.here', description: 'Heading: provisions of this act beside those of other tiers', message: 'Pasal ini pada tingkat lain'})}>
      {sets.map((set) => {
        const title = locale === 'en' ? set.titleEn : set.title;
        return (
          <div key={set.id}>
            <p>
              <Link to={`/regulasi/tiga-tingkat/${set.id}/`}>
                <Translate id="regulations.tiers.whole" description="Link to the whole three-tier table" values={{title}}>{'Tabel lengkap: {title}'}</Translate>
              </Link>
            </p>
            <TierTable caption={title} rows={set.rows} current={id} />
          </div>
        );
      })}
    </Fold>
  );
}
